/** Tests mirror `src/`; a test of the pane asks for jsdom in its own first line. */
module.exports = {
  testEnvironment: "<rootDir>/support/nodeOnce.js",
  // No test is about time: on a busy machine all of them take long, the walks through the pane longest.
  testTimeout: 300_000,
  // All cores: jest leaves one free, which is half of a machine of two.
  maxWorkers: "100%",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: {
    "\\.tsx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
        module: { type: "commonjs" },
      },
    ],
  },
};
