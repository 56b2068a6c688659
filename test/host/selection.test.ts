import type { LocalWorkbook } from "#host/localWorkbook";
import { openRich } from "./inRichWorkbook";

const selected = (workbook: LocalWorkbook): Promise<string> =>
  workbook.excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });

const act = (workbook: LocalWorkbook, work: (worksheets: Excel.WorksheetCollection) => void): Promise<void> =>
  workbook.excel.run(async (context) => {
    work(context.workbook.worksheets);
    await context.sync();
  });

describe("the selected range", () => {
  it("is the first cell of the sheet in front, until something is selected", async () => {
    const workbook = await openRich();
    expect(await selected(workbook)).toBe("Data!A1");

    await act(workbook, (worksheets) => worksheets.getItem("Data").getRange("B2:C5").select());

    expect(await selected(workbook)).toBe("Data!B2:C5");
  });

  it("brings its sheet to the front, and each sheet keeps its own", async () => {
    const workbook = await openRich();
    await act(workbook, (worksheets) => worksheets.getItem("Data").getRange("B2:C5").select());

    await act(workbook, (worksheets) => worksheets.getItem("Other").getRange("A:C").select());
    expect(await selected(workbook)).toBe("Other!A:C");

    await act(workbook, (worksheets) => worksheets.getItem("Data").activate());
    expect(await selected(workbook)).toBe("Data!B2:C5");
  });
});
