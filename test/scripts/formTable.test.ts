import { readFileSync } from "node:fs";
import { join } from "node:path";
import { withFormTable } from "../../scripts/formTable";

describe("the table of forms in the readme", () => {
  it("is what the code reads of them; after a change, run npm run docs", () => {
    const readme = readFileSync(join(__dirname, "../../README.md"), "utf8");

    expect(readme).toBe(withFormTable(readme));
  });

  it("has a row for every form", () => {
    const readme = readFileSync(join(__dirname, "../../README.md"), "utf8");

    expect(readme.match(/^\| (?:[A-H]|I（[甲乙]）) \| \d+ \| \d+ \|/gm)).toHaveLength(10);
  });
});
