import { readFileSync } from "node:fs";
import { join } from "node:path";
import { withCheckTable } from "../../scripts/checkTable";

describe("the table of checks in the readme", () => {
  it("is what the code says; after a change, run npm run docs", () => {
    const readme = readFileSync(join(__dirname, "../../README.md"), "utf8");

    expect(readme).toBe(withCheckTable(readme));
  });
});
