const base = require("./jest.base");

/** The built site in Chromium. It is built and served once for all test files. */
module.exports = {
  ...base,
  roots: ["<rootDir>/test/browser"],
  globalSetup: "<rootDir>/support/serveSite.ts",
  globalTeardown: "<rootDir>/support/closeSite.ts",
};
