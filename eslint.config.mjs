import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/** Every rule of the plugin, as an error. Its own `recommended` set adds Prettier and would format the project. */
const everyOfficeRule = Object.fromEntries(
  Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
);

export default defineConfig(
  globalIgnores(["**/node_modules/", "build/", "dist/", "coverage/", "output/"]),
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [js.configs.recommended, tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      eqeqeq: "error",
      curly: "error",
      "no-console": "error",
      // A number in a template literal prints as what it is; the rule is there for objects and null.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // TypeScript reports both, and knows which parameters a signature asks for.
      "@typescript-eslint/no-unused-vars": "off",
      "no-undef": "off",
    },
  },
  {
    files: ["src/excel/**/*.ts", "src/taskpane/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: everyOfficeRule,
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}"],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    // Programs on a terminal speak through the console.
    files: ["src/cli/**/*.ts", "scripts/**/*.ts"],
    rules: { "no-console": "off" },
  },
  {
    files: ["test/**/*.{ts,tsx}", "support/**/*.ts"],
    rules: {
      // A stand-in keeps the promise of an asynchronous port without having anything to wait for.
      "@typescript-eslint/require-await": "off",
      // `expect(gateway.select)` names the method and does not call it.
      "@typescript-eslint/unbound-method": "off",
    },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    extends: [js.configs.recommended],
    rules: {
      // Configuration runs in Node and the start page in a browser of 2013: neither list of globals fits both.
      "no-undef": "off",
    },
  },
  {
    // Internet Explorer's web view runs it: one newer character, and Office 2019 shows a blank pane.
    files: ["src/taskpane/page/*.js"],
    languageOptions: { ecmaVersion: 5, sourceType: "script" },
  },
);
