import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cruise } from "./cruise";

describe("the import rules", () => {
  it("are kept by every file of the product, of scripts and of what tests and scripts share", async () => {
    const { files, violations } = await cruise();

    expect(violations).toEqual([]);
    expect(files).toBeGreaterThan(20);
  });

  it("refuse an import that breaks a layer, and name the rule", async () => {
    const tree = await treeOf({
      "src/core/check/check.ts": `import { gateway } from "../../excel/gateway"; export const check = gateway;`,
      "src/core/parse/parse.ts": `import { formula } from "../calculate/formula"; export const parse = formula;`,
      "src/core/parse/header.ts": `import { noRows } from "../check/form/no-rows"; export const header = noRows;`,
      "src/core/parse/rows.ts": `import { areas } from "../check/form/areas"; export const rows = areas;`,
      "src/core/check/form/no-rows.ts": "export const noRows = 1;",
      "src/core/check/form/areas.ts": "export const areas = 1;",
      "src/core/calculate/formula.ts": "export const formula = 1;",
      "src/core/model/first.ts": `import type { Second } from "./second"; export type First = Second | 1;`,
      "src/core/model/second.ts": `import type { First } from "./first"; export type Second = First | 2;`,
      "src/core/vocabulary/titles.ts": `import { pages } from "../number/pages"; export const titles = pages;`,
      "src/core/vocabulary/units.ts": `import { sheets } from "../model/sheets"; export const units = sheets;`,
      "src/core/number/pages.ts": "export const pages = 1;",
      "src/core/model/sheets.ts": "export const sheets = 1;",
      "src/core/report/prose/clauses.ts": `import { show } from "../values/show"; export const clauses = show;`,
      "src/core/report/values/show.ts": "export const show = 1;",
      "src/core/report/filters/filter.ts": `import { budget } from "../names/budget"; export const filter = budget;`,
      "src/core/report/names/budget.ts": `import { show } from "../values/show"; export const budget = show;`,
      "src/core/assess.ts": `import { readFile } from "node:fs"; export const assess = readFile;`,
      "src/app/generate.ts": `import { gateway } from "../excel/gateway"; export const generate = gateway;`,
      "src/excel/gateway.ts": `import { check } from "../core/check/check"; export const gateway = check;`,
      "src/host/host.ts": `import "node:fs"; import { generate } from "../app/generate"; export const host = generate;`,
      "src/host/document/cell.ts": `import { write } from "../cells/write"; export const cell = write;`,
      "src/host/cells/write.ts": `import { range } from "../objects/range"; export const write = range;`,
      "src/host/objects/range.ts": "export const range = 1;",
      "src/host/protocol/run.ts": `import { range } from "../objects/range"; export const run = range;`,
      "src/taskpane/App.tsx": `import { gateway } from "../excel/gateway"; export const App = gateway;`,
      "src/taskpane/index.tsx": `import { gateway } from "../excel/gateway"; export const start = gateway;`,
      "src/taskpane/components/List.tsx": `import { assess } from "../../core/assess"; export const List = assess;`,
      "src/word/document.ts": `import { assess } from "../core/assess"; export const document = assess;`,
      "src/cli/main.ts": `import { App } from "../taskpane/App"; export const main = App;`,
      "support/grids.ts": `import { table } from "../scripts/table"; export const grids = table;`,
      "scripts/table.ts": `import { cases } from "../test/cases"; export const table = cases;`,
      "test/cases.ts": "export const cases = 1;",
    });
    try {
      const { violations } = await cruise(tree);

      // A circle is reported once, at one of its files.
      expect(new Set(violations.map(({ rule, from }) => `${from}: ${rule}`))).toEqual(
        new Set([
          "src/app/generate.ts: app-stays-in-its-layer",
          "src/cli/main.ts: cli-is-an-entry",
          "src/core/assess.ts: core-stays-in-its-layer",
          "src/core/check/check.ts: core-check-stays-in-its-layer",
          "src/core/check/check.ts: core-stays-in-its-layer",
          "src/core/check/check.ts: no-cycles",
          "src/core/model/first.ts: no-cycles",
          "src/core/parse/parse.ts: core-parse-stays-in-its-layer",
          // A check's own file may be told with, what checks share may not.
          "src/core/parse/rows.ts: core-parse-stays-in-its-layer",
          "src/core/report/filters/filter.ts: core-report-filters-stays-in-its-layer",
          "src/core/report/prose/clauses.ts: core-report-prose-stays-in-its-layer",
          "src/core/vocabulary/titles.ts: core-vocabulary-stays-in-its-layer",
          "src/core/vocabulary/units.ts: the-vocabulary-takes-types-alone",
          "src/host/cells/write.ts: host-cells-stays-in-its-layer",
          "src/host/document/cell.ts: host-document-stays-in-its-layer",
          "src/host/protocol/run.ts: host-protocol-stays-in-its-layer",
          "src/excel/gateway.ts: excel-stays-in-its-layer",
          "src/host/host.ts: host-stays-in-its-layer",
          "src/host/host.ts: node-only-in-host-node",
          "src/taskpane/App.tsx: only-the-entry-of-the-pane-knows-excel",
          "src/word/document.ts: word-stays-in-its-layer",
          "src/taskpane/components/List.tsx: an-assessment-is-made-by-app",
          "support/grids.ts: support-knows-no-scripts",
          "scripts/table.ts: tests-are-at-the-end",
        ]),
      );
    } finally {
      await rm(tree, { recursive: true });
    }
  });
});

async function treeOf(files: Readonly<Record<string, string>>): Promise<string> {
  const tree = await mkdtemp(join(tmpdir(), "import-rules-"));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(tree, path)), { recursive: true });
    await writeFile(join(tree, path), text);
  }
  return tree;
}
