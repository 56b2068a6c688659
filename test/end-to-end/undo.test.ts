import { readFileSync } from "node:fs";
import { generateReport } from "#app/generateReport";
import { undoRun } from "#app/undoRun";
import { createGateway } from "#excel/gateway";
import { openWorkbook } from "#host/node/openWorkbook";
import { samplePath } from "#support/editedSample";
import { workbookState } from "#support/workbookState/workbookState";

type LocalWorkbook = Awaited<ReturnType<typeof openWorkbook>>;

const now = new Date("2023-03-15T08:00:00Z");

async function sample() {
  const workbook = openWorkbook(readFileSync(samplePath));
  return { workbook, gateway: createGateway(workbook.excel) };
}

function type(workbook: LocalWorkbook, sheet: string, address: string, value: string | number): Promise<void> {
  return workbook.excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

function valueOf(workbook: LocalWorkbook, sheet: string, address: string): Promise<unknown> {
  return workbook.excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });
}

/** It follows the rows of 自评报告, and stays as the last run set it. */
const printArea = "自评报告!_xlnm.Print_Area";

const namesBut = ({ names }: ReturnType<typeof workbookState>, name: string): Record<string, string> =>
  Object.fromEntries(Object.entries(names).filter(([each]) => each !== name));

function withoutPrintArea(workbook: LocalWorkbook): ReturnType<typeof workbookState> {
  const state = workbookState(workbook);
  return { ...state, names: namesBut(state, printArea) };
}

/** Values that several paragraphs, the list and a score hang on. */
async function changeData(workbook: LocalWorkbook): Promise<void> {
  await type(workbook, "绩效自评表", "E7", "15000件");
  await type(workbook, "预算执行表", "D5", 15000);
}

describe("撤销本次写入 after a first run", () => {
  it("gives the workbook as it was: sheets, cells, looks, sizes, names, conditional formats", async () => {
    const { workbook, gateway } = await sample();
    const before = workbookState(workbook);
    await generateReport(gateway, { now });
    expect(workbookState(workbook)).not.toEqual(before);

    const outcome = await undoRun(gateway);

    expect(workbookState(workbook)).toEqual(before);
    expect(outcome.kept).toEqual([]);
    expect(outcome.restored).toBeGreaterThan(40);
  });

  it("leaves a score and a paragraph alone that the user changed, names both, and puts the rest back", async () => {
    const { workbook, gateway } = await sample();
    await generateReport(gateway, { now });
    await type(workbook, "绩效自评表", "G5", 1.5);
    await type(workbook, "自评报告", "A5", "我改过的一段。");

    const { kept } = await undoRun(gateway);

    expect(kept).toEqual([
      { what: "contents", area: { sheet: "绩效自评表", row: 4, column: 6, rowCount: 1, columnCount: 1 } },
      { what: "sheet", sheet: "自评报告" },
    ]);
    expect(await valueOf(workbook, "绩效自评表", "G5")).toBe(1.5);
    expect(await valueOf(workbook, "绩效自评表", "G6")).toBe("");
    expect(await valueOf(workbook, "自评报告", "A5")).toBe("我改过的一段。");
    const { sheets } = workbookState(workbook);
    expect(Object.keys(sheets)).toEqual(expect.arrayContaining(["自评报告", "自评记录"]));
    expect(Object.keys(sheets)).not.toContain("校验清单");
  });

  it("can be generated again", async () => {
    const { workbook, gateway } = await sample();
    await generateReport(gateway, { now });
    const generated = workbookState(workbook);
    await undoRun(gateway);

    await generateReport(gateway, { now });

    expect(workbookState(workbook)).toEqual(generated);
  });
});

describe("撤销本次写入 after a second run", () => {
  it("gives the workbook after the first, with the data that the user changed in between", async () => {
    const { workbook, gateway } = await sample();
    await generateReport(gateway, { now });
    await changeData(workbook);
    const before = workbookState(workbook);
    await generateReport(gateway, { now: new Date("2023-03-16T08:00:00Z") });
    expect(workbookState(workbook)).not.toEqual(before);

    const { kept } = await undoRun(gateway);

    expect(kept).toEqual([]);
    expect(withoutPrintArea(workbook)).toEqual({ ...before, names: namesBut(before, printArea) });
  });

  it("names the paragraph that the user rewrote after it, and puts the others back", async () => {
    const { workbook, gateway } = await sample();
    await generateReport(gateway, { now });
    const first = await valueOf(workbook, "自评报告", "A6");
    await changeData(workbook);
    await generateReport(gateway, { now });
    expect(await valueOf(workbook, "自评报告", "A10")).not.toBe(first);
    await type(workbook, "自评报告", "A10", "我改过的一段。");

    const { kept } = await undoRun(gateway);

    expect(kept.filter(({ what }) => what !== "contents")).toEqual([]);
    expect(await valueOf(workbook, "自评报告", "A10")).toBe("我改过的一段。");
  });
});

describe("撤销本次写入", () => {
  it("is refused before a run and after it was done", async () => {
    const { gateway } = await sample();

    await expect(undoRun(gateway)).rejects.toMatchObject({ code: "nothing-to-undo" });
    await generateReport(gateway, { now });
    await undoRun(gateway);
    await expect(undoRun(gateway)).rejects.toMatchObject({ code: "nothing-to-undo" });
  });

  it("reads in one request and writes in one", async () => {
    const { workbook, gateway } = await sample();
    await generateReport(gateway, { now });
    const before = workbook.requests.length;

    await undoRun(gateway);

    expect(workbook.requests.slice(before)).toHaveLength(3);
  });

  it("is done at once where Excel refused half-way", async () => {
    const { workbook, gateway } = await sample();
    const before = workbookState(workbook);
    workbook.faults.failOn("PageLayout.orientation =", "GeneralException");

    await expect(generateReport(gateway, { now })).rejects.toMatchObject({ code: "rolled-back" });

    expect(workbookState(workbook)).toEqual(before);
    expect(gateway.isUndoable()).toBe(false);
  });

  it("puts back what was begun where Excel refused half-way and took nothing back either", async () => {
    const { workbook, gateway } = await sample();
    const before = workbookState(workbook);
    workbook.faults.failOn("PageLayout.orientation =", "GeneralException");
    workbook.faults.failOn("Worksheet.delete()", "GeneralException");
    await expect(generateReport(gateway, { now })).rejects.toMatchObject({ code: "half-written" });
    workbook.faults.clear();
    expect(gateway.isUndoable()).toBe(true);
    const { sheets } = workbookState(workbook);
    expect(Object.keys(sheets)).toContain("自评报告");

    await undoRun(gateway);

    expect(workbookState(workbook)).toEqual(before);
  });

  it("knows nothing to take back where Excel refused everything", async () => {
    const { workbook, gateway } = await sample();
    workbook.faults.cellEditMode = true;
    await expect(generateReport(gateway, { now })).rejects.toMatchObject({ code: "cell-edit-mode" });

    await expect(undoRun(gateway)).rejects.toMatchObject({ code: "nothing-to-undo" });
  });
});
