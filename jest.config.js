const base = require("./jest.base");

/** All tests but those of the built site, which jest.browser.config.js runs. */
module.exports = {
  ...base,
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/browser/"],
};
