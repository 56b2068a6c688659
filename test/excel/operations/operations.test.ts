import type { CellArea } from "#core/model/grid";
import type { WriteOperation } from "#core/model/plan";
import type { ReadAspect } from "#excel/aspects/aspect.types";
import { thingKinds } from "#excel/aspects/aspects";
import type { Thing } from "#excel/aspects/thing";
import { createGateway } from "#excel/gateway";
import type { Operation, OperationKind, OperationOf } from "#excel/operations/operation.types";
import { operations } from "#excel/operations/operations";
import { touchedBy } from "#excel/undo/touchedBy";
import { bytesOf } from "#support/engine";
import { openWorkbook } from "#host/node/openWorkbook";
import { startEngine } from "#support/startEngine";
import { partsOf } from "#support/parts";
import { workbookState } from "#support/workbookState/workbookState";

type LocalWorkbook = Awaited<ReturnType<typeof openWorkbook>>;

const sheet = "Sheet1";
const at = (row: number, column: number) => ({ sheet, row, column });
const area = (row: number, column: number, rowCount = 1, columnCount = 1): CellArea => ({
  ...at(row, column),
  rowCount,
  columnCount,
});

/** An operation of each kind, which changes something in the workbook below. */
const examples: { readonly [K in OperationKind]: OperationOf<K> } = {
  "add-sheet": { kind: "add-sheet", sheet: "新表", visibility: "VeryHidden" },
  values: { kind: "values", at: at(0, 0), values: [["新", null, 7]] },
  formula: { kind: "formula", at: at(0, 1), formula: "=C1*2" },
  "number-format": { kind: "number-format", area: area(0, 1, 2, 2), format: "0.00%" },
  format: {
    kind: "format",
    area: area(0, 0, 3, 3),
    format: {
      fontName: "黑体",
      fontSize: 16,
      bold: true,
      fontColor: "#123456",
      fill: "#FFEEDD",
      horizontal: "Center",
      vertical: "Top",
      wrap: true,
      borders: true,
    },
  },
  "copy-format": { kind: "copy-format", from: area(4, 0, 1, 2), to: at(6, 3) },
  unmerge: { kind: "unmerge", area: area(8, 0, 2, 1) },
  "column-width": { kind: "column-width", sheet, column: 2, width: 123 },
  "row-height": { kind: "row-height", sheet, row: 1, rowCount: 2, height: 40 },
  "define-name": { kind: "define-name", name: "旧名", area: area(3, 0, 2, 2) },
  "add-name": { kind: "add-name", name: "新名", area: area(3, 0, 2, 2) },
  "highlight-rows": { kind: "highlight-rows", area: area(0, 0, 5, 3), formula: "=$B1>1", fill: "#FFCCCC" },
  link: { kind: "link", at: at(2, 1), target: at(0, 0), text: "看首格" },
  unlink: { kind: "unlink", area: area(3, 1, 2, 1) },
  "page-breaks": { kind: "page-breaks", sheet, rows: [5, 9] },
  "freeze-rows": { kind: "freeze-rows", sheet, rowCount: 2 },
  chart: {
    kind: "chart",
    name: "新图",
    title: "完成率",
    source: area(0, 0, 3, 2),
    at: at(12, 0),
    width: 300,
    height: 200,
  },
  "chart-data": { kind: "chart-data", sheet: "图表", name: "旧图", source: area(0, 0, 4, 2), before: area(0, 0, 3, 2) },
  "page-layout": {
    kind: "page-layout",
    sheet,
    orientation: "Landscape",
    gridlines: true,
    margins: { top: 50, bottom: 51, left: 52, right: 53 },
    footer: { oddRight: "&P", evenLeft: "— &P" },
  },
};

const kinds = Object.keys(operations) as OperationKind[]; // the typings have `string[]`

/** A workbook in which every kind of operation finds something to change. */
async function smallWorkbook(): Promise<LocalWorkbook> {
  const workbook = openWorkbook(bytesOf((await startEngine()).NewFile()));
  await workbook.excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const cells = worksheets.getItem(sheet);
    cells.getRange("A1:C5").values = [
      ["名", "数", 3],
      ["甲", 1, 4],
      ["乙", 2, 5],
      ["丙", "", 6],
      ["丁", 0.5, 7],
    ];
    cells.getRange("C2").formulas = [["=B2+1"]];
    cells.getRange("B5").numberFormat = [["0.0%"]];
    cells.getRange("A5:B5").format.font.bold = true;
    cells.getRange("A5:B5").format.fill.color = "#DDEBF7";
    cells.getRange("A5:B5").format.borders.getItem("EdgeBottom").style = "Continuous";
    const { custom } = cells.getRange("A5:B5").conditionalFormats.add("Custom");
    custom.rule.formula = "=$A5=1";
    custom.format.fill.color = "#00FF00";
    cells.getRange("A9:A10").merge();
    cells.getRange("B4").hyperlink = { documentReference: "Sheet1!A1", textToDisplay: "丙" };
    names.add("旧名", "=Sheet1!$A$1:$B$2");
    cells.horizontalPageBreaks.add("A7");
    // Undo spells out a page that was never set up: set up here, it reads the same before and after.
    cells.pageLayout.leftMargin = 50;
    cells.pageLayout.zoom = { scale: 90 };
    cells.pageLayout.orientation = "Landscape";
    cells.pageLayout.paperSize = "A3";
    cells.pageLayout.headersFooters.state = "OddAndEven";
    cells.pageLayout.headersFooters.oddPages.rightFooter = "&P";
    cells.pageLayout.headersFooters.evenPages.leftFooter = "— &P —";
    // On a worksheet of its own: the local host adds no chart to a worksheet that came with one.
    worksheets.add("图表").charts.add("BarClustered", cells.getRange("A1:B3"), "Columns").name = "旧图";
    await context.sync();
  });
  return openWorkbook(workbook.save());
}

/** The workbook as a user sees it; what Office.js does not tell, from the file. */
async function seen(workbook: LocalWorkbook) {
  const parts = partsOf(workbook.save());
  const cells = parts.get("xl/worksheets/sheet1.xml") ?? "";
  const all = (pattern: RegExp, xml: string) => [...xml.matchAll(pattern)].map(([found]) => found);
  const page = await workbook.excel.run(async (context) => {
    const layout = context.workbook.worksheets.getItem(sheet).pageLayout.load();
    layout.headersFooters.load("state");
    layout.headersFooters.oddPages.load("rightFooter");
    await context.sync();
    return layout.toJSON();
  });
  return {
    ...workbookState(workbook),
    page,
    panes: all(/<pane [^>/]*/g, cells),
    merged: all(/<mergeCell [^>/]*/g, cells),
    charts: [...parts]
      .filter(([name]) => /^xl\/charts\/chart\d+\.xml$/.test(name))
      .map(([, xml]) => all(/<c:f>[^<]*/g, xml)),
  };
}

async function written(operation: WriteOperation) {
  const workbook = await smallWorkbook();
  const gateway = createGateway(workbook.excel);
  const before = await seen(workbook);
  await gateway.update(() => ({ result: null, plan: { operations: [operation] } }));
  return { workbook, gateway, before, after: await seen(workbook) };
}

const undone = kinds.filter((kind) => operations[kind].touches);
const notUndone = kinds.filter((kind) => !operations[kind].touches);

describe("an operation", () => {
  it.each(undone)("is written, and undo gives the workbook as it was: %s", async (kind) => {
    const { workbook, gateway, before, after } = await written(examples[kind]);
    expect(after).not.toEqual(before);

    const { kept } = await gateway.undo();

    expect(await seen(workbook)).toEqual(before);
    expect(kept).toEqual([]);
  });

  it.each(notUndone)("is written, and undo leaves it for the reason that it gives: %s", async (kind) => {
    const { workbook, gateway, before, after } = await written(examples[kind]);
    expect(after).not.toEqual(before);

    await gateway.undo();

    expect(await seen(workbook)).toEqual(after);
    expect(operations[kind].notUndone).toMatch(/^[A-Z].+\.$/);
  });

  it("is one of three that undo leaves", () => {
    expect(notUndone).toEqual(["unmerge", "freeze-rows", "chart"]);
  });

  it.each(undone)("touches something: %s", (kind) => {
    expect(touchedBy({ operations: [examples[kind]] })).not.toEqual([]);
  });
});

describe("a chart", () => {
  it("begins at 0, in whole percent, with the first row on top and hidden rows shown", async () => {
    const { workbook } = await written(examples.chart);
    const [xml = ""] = [...partsOf(workbook.save())].flatMap(([name, part]) =>
      /^xl\/charts\/chart\d+\.xml$/.test(name) && part.includes("完成率") ? [part] : [],
    );
    const axis = (kind: string) => new RegExp(`<c:${kind}>.*</c:${kind}>`, "s").exec(xml)?.[0];

    expect(axis("valAx")).toContain('<c:min val="0"/>');
    expect(axis("valAx")).toContain('<c:numFmt formatCode="0%" sourceLinked="0"/>');
    expect(axis("catAx")).toContain('<c:orientation val="maxMin"/>');
    expect(axis("catAx")).not.toContain("<c:min ");
    expect(xml).toContain('<c:barDir val="bar"/>');
    expect(xml).toContain('<c:plotVisOnly val="0"/>');
  });
});

describe("a thing that a run can change", () => {
  it("is touched by an operation, whatever its kind", () => {
    const touched = kinds.flatMap((kind) => touchedBy({ operations: [examples[kind]] }).map(({ thing }) => thing.kind));

    expect(new Set(touched)).toEqual(new Set(thingKinds));
  });

  it("does not compile without its reading, or its way back", () => {
    // @ts-expect-error -- nothing says what undo makes of it
    const silent: Operation<"values"> = { write: () => undefined };
    // @ts-expect-error -- it is not read
    const unread: ReadAspect<Thing<"page">, string> = {
      isOurs: () => true,
      kept: () => ({ what: "page", sheet }),
      putBack: () => undefined,
    };
    // @ts-expect-error -- it is not put back
    const lost: ReadAspect<Thing<"page">, string> = {
      isOurs: () => true,
      kept: () => ({ what: "page", sheet }),
      capture: () => () => [],
    };

    expect([silent, unread, lost]).toHaveLength(3);
  });
});
