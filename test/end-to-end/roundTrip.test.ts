import { generateFile } from "#support/generateFile";
import { aroundCells, cellsOf, partsOf } from "#support/parts";
import { richWorkbook } from "#support/richWorkbook";
import { withTables } from "#support/withTables";

/** Parts that list what a workbook has: sheets, names, formats, strings. A run adds to them. */
const lists = [
  "[Content_Types].xml",
  "xl/_rels/workbook.xml.rels",
  "xl/sharedStrings.xml",
  "xl/styles.xml",
  "xl/workbook.xml",
  "docProps/app.xml",
];

describe("a workbook with charts, pivot tables, images and the rest", () => {
  let before: Map<string, string>;
  let after: Map<string, string>;

  /** The part of a worksheet, by the text of one of its cells' sheet name in workbook.xml. */
  function sheetPart(parts: ReadonlyMap<string, string>, name: string): string {
    const id = new RegExp(
      `<sheet [^>]*name="${name}"[^>]*r:id="([^"]+)"|<sheet [^>]*r:id="([^"]+)"[^>]*name="${name}"`,
    ).exec(parts.get("xl/workbook.xml") ?? "");
    const target =
      new RegExp(`<Relationship [^>]*Id="${id?.[1] ?? id?.[2] ?? ""}"[^>]*>`).exec(
        parts.get("xl/_rels/workbook.xml.rels") ?? "",
      )?.[0] ?? "";
    return `xl/${/Target="\/?(?:xl\/)?([^"]+)"/.exec(target)?.[1] ?? ""}`;
  }

  beforeAll(async () => {
    const input = await withTables(await richWorkbook());
    const run = await generateFile(input);
    if (!run.output) {
      throw new Error(run.errors.join());
    }
    before = partsOf(input);
    after = partsOf(run.output);
  });

  it("comes through with every part that the product did not write, byte for byte", () => {
    const written = new Set([...lists, sheetPart(before, "预算"), sheetPart(before, "指标")]);
    const changed = [...before]
      .filter(([part, content]) => !written.has(part) && after.get(part) !== content)
      .map(([part]) => part);

    expect([...before.keys()].filter((part) => /chart|pivot|drawing|media|comment/.test(part)).length).toBeGreaterThan(
      5,
    );
    expect(changed).toEqual([]);
  });

  it.each(["预算", "指标"])("comes through with every cell of the sheet %s that the product does not own", (sheet) => {
    const part = sheetPart(before, sheet);
    const now = cellsOf(after.get(part) ?? "");
    const lost = [...cellsOf(before.get(part) ?? "")]
      .filter(([cell, content]) => now.get(cell) !== content)
      .map(([cell]) => cell);

    // The blank result cells of the two tables: 执行率 and 得分, 得分.
    expect(lost.filter((cell) => !(sheet === "预算" ? /^[FG]\d/ : /^G\d/).test(cell))).toEqual([]);
  });

  it("comes through with its names, each referring to what it did", () => {
    const names = (parts: Map<string, string>) =>
      new Map(
        [...(parts.get("xl/workbook.xml") ?? "").matchAll(/<definedName ([^>]*)>([^<]*)</g)].map(
          ([, attributes = "", formula = ""]) => [attributes, formula],
        ),
      );
    const now = names(after);

    for (const [name, formula] of names(before)) {
      if (!/预算表|指标表/.test(name)) {
        expect([name, now.get(name)]).toEqual([name, formula]);
      }
    }
  });

  it("comes through with what surrounds the cells of the sheets that were written, but for widths and colours", () => {
    const part = sheetPart(before, "指标");
    const around = (xml = "") =>
      aroundCells(xml)
        .replace(/<cols>.*<\/cols>/s, "")
        .replace(/<conditionalFormatting.*<\/conditionalFormatting>/s, "");

    expect(around(after.get(part))).toBe(around(before.get(part)));
  });
});
