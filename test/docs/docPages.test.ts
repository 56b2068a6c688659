import { basename } from "node:path";
import { writtenPages } from "../../scripts/docs/docPages";

describe("the pages of docs/", () => {
  it("hold the tables that the code writes; after a change, run npm run docs", async () => {
    const pages = await writtenPages();

    expect(pages.map(({ path }) => basename(path))).toEqual(["检查.md", "表样.md", "模板.md"]);
    for (const { standing, written } of pages) {
      expect(standing).toBe(written);
    }
  });

  it("have a row for every form that tests read", async () => {
    const forms = (await writtenPages()).find(({ path }) => path.endsWith("表样.md"));

    expect(forms?.standing.match(/^\| (?:[A-H]|I（[甲乙]）) \| \d+ \| \d+ \|/gm)).toHaveLength(10);
  });
});
