import { readFileSync } from "node:fs";
import { checkWorkbook } from "#app/checkWorkbook";
import { generateReport } from "#app/generateReport";
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

/** Figures on which scores, warnings and paragraphs hang. */
async function changeData(workbook: LocalWorkbook): Promise<void> {
  await workbook.excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("绩效自评表").getRange("E7").values = [["15000件"]];
    worksheets.getItem("预算执行表").getRange("D5").values = [[15000]];
    await context.sync();
  });
}

/** All that stands in cells, in all sheets, and what the workbook's names refer to. */
function contents(workbook: LocalWorkbook): unknown {
  const { sheets, names } = workbookState(workbook);
  return {
    names: Object.entries(names).filter(([name]) => !name.includes("!")),
    sheets: Object.fromEntries(Object.entries(sheets).map(([name, { contents: cells }]) => [name, cells])),
  };
}

// At each of these Excel says no: in the tables, in the report, in the chart.
const places = ["Range.copyFrom()", "PageLayout.orientation =", "ChartCollection.add()"];

/** Excel says no there, and to taking back what was written before. */
function fail({ faults }: LocalWorkbook, place: string): void {
  faults.failOn(place, "GeneralException");
  faults.failOn("Range.formulas =", "GeneralException");
}

describe("a run that stopped half-way and was not taken back", () => {
  it.each(places)("is told at the next start, and the next run writes all of it: %s", async (place) => {
    const { workbook, gateway } = await sample();
    fail(workbook, place);
    await expect(generateReport(gateway, { now })).rejects.toMatchObject({ code: "half-written" });

    workbook.faults.clear();

    expect((await checkWorkbook(gateway, { now })).lastRun).toEqual({ at: now.toISOString(), isComplete: false });
    const { lastRun, issues } = await generateReport(gateway, { now });

    const whole = await sample();
    const { issues: usual } = await generateReport(whole.gateway, { now });
    expect(issues).toEqual(usual);
    expect(lastRun?.isComplete).toBe(false);
    expect(contents(workbook)).toEqual(contents(whole.workbook));
    expect((await checkWorkbook(gateway, { now })).lastRun?.isComplete).toBe(true);
  });

  it("over an earlier report leaves no paragraph twice and takes none for the user's", async () => {
    const { workbook, gateway } = await sample();
    await generateReport(gateway, { now });
    await changeData(workbook);
    fail(workbook, "PageLayout.orientation =");
    await expect(generateReport(gateway, { now })).rejects.toMatchObject({ code: "half-written" });
    workbook.faults.clear();
    const { issues } = await generateReport(gateway, { now });

    const whole = await sample();
    await generateReport(whole.gateway, { now });
    await changeData(whole.workbook);
    const { issues: usual } = await generateReport(whole.gateway, { now });
    expect(issues).toEqual(usual);
    expect(contents(workbook)).toEqual(contents(whole.workbook));
  });
});
