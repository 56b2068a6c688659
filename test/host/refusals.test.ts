import { openWorkbook } from "#host/node/openWorkbook";
import { failureOf, openRich } from "./inRichWorkbook";
import { startEngine } from "#support/startEngine";
import { bytesOf, done } from "#support/engine";

async function protectedWorkbook(): Promise<Uint8Array> {
  const file = (await startEngine()).NewFile();
  done(file.SetCellValue("Sheet1", "A1", 1));
  const unlocked = done(file.NewStyle({ Protection: { Locked: false } })).style;
  done(file.SetCellStyle("Sheet1", "B1", "B1", unlocked));
  done(file.ProtectSheet("Sheet1", { Password: "x", SelectLockedCells: true, SelectUnlockedCells: true }));
  done(file.ProtectWorkbook({ LockStructure: true }));
  return bytesOf(file);
}

describe("what the local Excel refuses", () => {
  it("names the member that it does not support", async () => {
    const failure = await failureOf(await openRich(), (context) =>
      context.workbook.worksheets.getItem("Data").getRange("A1").group("ByRows"),
    );

    expect(failure).toMatchObject({ code: "NotImplemented", message: "the local host does not support Range.group" });
  });

  it("does not know members of a later requirement set", async () => {
    const failure = await failureOf(await openRich({ apiLevel: "1.8" }), (context) =>
      context.workbook.worksheets.getItem("Data").getRange("A1").copyFrom("B1"),
    );

    expect(failure.code).toBe("ApiNotFound");
    expect(failure.message).toContain("Range.copyFrom needs ExcelApi 1.9");
  });

  it("finds no sheet of that name", async () => {
    expect(
      await failureOf(await openRich(), (context) => context.workbook.worksheets.getItem("Nowhere").load("name")),
    ).toMatchObject({ code: "ItemNotFound" });
  });

  it("keeps locked cells and the structure of a protected workbook closed, and unlocked cells open", async () => {
    const workbook = openWorkbook(await protectedWorkbook());
    const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

    expect(await failureOf(workbook, (context) => (sheet(context).getRange("A1").values = [[2]]))).toMatchObject({
      code: "AccessDenied",
    });
    expect(
      await failureOf(workbook, (context) => (sheet(context).getRange("B1").format.fill.color = "#FF0000")),
    ).toMatchObject({ code: "AccessDenied" });
    expect(await failureOf(workbook, (context) => void context.workbook.worksheets.add("More"))).toMatchObject({
      code: "AccessDenied",
    });
    expect(await failureOf(workbook, (context) => (sheet(context).getRange("B1").values = [[2]]))).toMatchObject({
      code: "none",
    });
  });

  it("turns requests away while a cell is edited, when they are too large, and when a test asks for it", async () => {
    const workbook = await openRich({ payloadLimit: 20_000 });
    const write = (context: Excel.RequestContext, length = 1) =>
      (context.workbook.worksheets.getItem("Data").getRange("F1").values = [["x".repeat(length)]]);

    workbook.faults.cellEditMode = true;
    expect(await failureOf(workbook, write)).toMatchObject({ code: "InvalidOperationInCellEditMode" });
    workbook.faults.clear();
    expect(await failureOf(workbook, (context) => write(context, 25_000))).toMatchObject({
      code: "RequestPayloadSizeLimitExceeded",
    });
    workbook.faults.failOn("Range.values =", "AccessDenied");
    expect(await failureOf(workbook, write)).toMatchObject({ code: "AccessDenied", location: "Range.values" });
    workbook.faults.clear();
    workbook.faults.failAt(2, "GeneralException");
    expect(await failureOf(workbook, write)).toMatchObject({
      code: "GeneralException",
      location: "Worksheet.getRange",
    });
  });

  it("deletes neither a very hidden sheet nor the last visible one", async () => {
    const workbook = await openRich();

    const failure = await failureOf(workbook, (context) => {
      const sheet = context.workbook.worksheets.getItem("Hidden");
      sheet.visibility = "VeryHidden";
      sheet.delete();
    });

    expect(failure).toMatchObject({ code: "InvalidOperation", location: "Worksheet.delete" });
  });
});
