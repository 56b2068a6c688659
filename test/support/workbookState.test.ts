import { readFileSync } from "node:fs";
import { openWorkbook } from "#host/node/openWorkbook";
import { samplePath } from "#support/editedSample";
import { workbookState } from "#support/workbookState/workbookState";

type LocalWorkbook = Awaited<ReturnType<typeof openWorkbook>>;

let workbook: LocalWorkbook;

beforeAll(async () => {
  workbook = openWorkbook(readFileSync(samplePath));
});

/** Does something on a worksheet of the sample, as a user would in Excel. */
function change(what: (sheet: Excel.Worksheet) => void, name = "绩效自评表"): Promise<void> {
  return workbook.excel.run(async (context) => {
    what(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

describe("the state of a workbook", () => {
  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["a number", (sheet) => (sheet.getRange("F5").values = [[7.25]])],
    ["a text", (sheet) => (sheet.getRange("E5").values = [["24243件"]])],
    ["a formula", (sheet) => (sheet.getRange("G5").formulas = [["=F5"]])],
    ["what was cleared", (sheet) => sheet.getRange("C6").clear("Contents")],
    ["a number format", (sheet) => (sheet.getRange("F5").numberFormat = [["0.0%"]])],
    ["a font", (sheet) => (sheet.getRange("C5").format.font.name = "楷体")],
    ["a size", (sheet) => (sheet.getRange("C5").format.font.size = 17)],
    ["bold", (sheet) => (sheet.getRange("C5").format.font.bold = true)],
    ["italic", (sheet) => (sheet.getRange("C5").format.font.italic = true)],
    ["an underline", (sheet) => (sheet.getRange("C5").format.font.underline = "Single")],
    ["a colour", (sheet) => (sheet.getRange("C5").format.font.color = "#C00000")],
    ["a fill", (sheet) => (sheet.getRange("C5").format.fill.color = "#FFF2CC")],
    ["a fill in a cell far away that is blank", (sheet) => (sheet.getRange("Z300").format.fill.color = "#FFF2CC")],
    ["a place within the cell", (sheet) => (sheet.getRange("C5").format.horizontalAlignment = "Right")],
    ["a height within the cell", (sheet) => (sheet.getRange("C5").format.verticalAlignment = "Bottom")],
    ["wrapping", (sheet) => (sheet.getRange("F5").format.wrapText = true)],
    ["a border", (sheet) => (sheet.getRange("M5").format.borders.getItem("EdgeLeft").style = "Double")],
    ["a border's colour", (sheet) => (sheet.getRange("M5").format.borders.getItem("EdgeLeft").color = "#0078D4")],
    ["a column's width", (sheet) => (sheet.getRange("C5").format.columnWidth = 200)],
    ["a row's height", (sheet) => (sheet.getRange("C5").format.rowHeight = 99)],
    ["a hidden row", (sheet) => (sheet.getRange("6:6").rowHidden = true)],
    ["a link", (sheet) => (sheet.getRange("B7").hyperlink = { documentReference: "说明!A1", textToDisplay: "说明" })],
    ["where a link leads", (sheet) => (sheet.getRange("B7").hyperlink = { documentReference: "说明!A2" })],
    ["a page break", (sheet) => void sheet.horizontalPageBreaks.add("A12")],
    [
      "a conditional format",
      (sheet) => {
        const { custom } = sheet.getRange("C5:C9").conditionalFormats.add("Custom");
        custom.rule.formula = '=$C5=""';
        custom.format.fill.color = "#FFF2CC";
      },
    ],
    ["a merged cell", (sheet) => sheet.getRange("M8:N8").merge()],
    ["the paper's direction", (sheet) => (sheet.pageLayout.orientation = "Portrait")],
    ["the paper's size", (sheet) => (sheet.pageLayout.paperSize = "A3")],
    ["the print's size", (sheet) => (sheet.pageLayout.zoom = { scale: 50 })],
    ["printed gridlines", (sheet) => (sheet.pageLayout.printGridlines = true)],
    ["the upper margin", (sheet) => (sheet.pageLayout.topMargin = 11)],
    ["the left margin", (sheet) => (sheet.pageLayout.leftMargin = 11)],
    ["a new name", (sheet) => void sheet.getRange("A1").worksheet.names.add("名称", sheet.getRange("A1"))],
    ["a hidden worksheet", (sheet) => (sheet.visibility = "VeryHidden")],
  ])("shows %s", async (_, what) => {
    const before = workbookState(workbook);
    await change(what);

    expect(workbookState(workbook)).not.toEqual(before);
  });

  it("shows what a workbook's name refers to, and a new worksheet", async () => {
    const before = workbookState(workbook);
    await workbook.excel.run(async (context) => {
      context.workbook.names.getItem("预算表").formula = "=预算执行表!$A$3:$B$4";
      context.workbook.worksheets.add("新表");
      await context.sync();
    });
    const { names, order } = workbookState(workbook);

    expect(names).not.toEqual(before.names);
    expect(order).toEqual([...before.order, "新表 visible"]);
  });

  it("is the same after something was changed and put back, whatever numbers the file has for it by now", async () => {
    const before = workbookState(workbook);
    const sheet = "基本信息";
    await change((each) => {
      each.getRange("B3").values = [["另一段文字"]];
      each.getRange("B3").format.fill.color = "#FFF2CC";
      each.getRange("A30").format.rowHeight = 44;
    }, sheet);
    const text = before.sheets[sheet]?.contents["B3"]?.replace(/^text /, "");
    await change((each) => {
      each.getRange("B3").values = [[text]];
      each.getRange("B3").format.fill.clear();
      each.getRange("A30").format.rowHeight = 15;
    }, sheet);

    expect(workbookState(workbook)).toEqual(before);
  });
});
