import { readFileSync } from "node:fs";
import { join } from "node:path";
import { withTemplateReference } from "../../scripts/templateReferenceTable";

describe("the template's reference in the readme", () => {
  it("is what the code says and prints; after a change, run npm run docs", async () => {
    const readme = readFileSync(join(__dirname, "../../README.md"), "utf8");

    expect(readme).toBe(await withTemplateReference(readme));
  });
});
