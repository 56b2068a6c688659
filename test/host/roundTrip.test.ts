import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openWorkbook } from "#host/node/openWorkbook";
import { aroundCells, cellsOf, normalised, partsOf } from "#support/parts";
import { richWorkbook } from "#support/richWorkbook";

/** The sheet that the tests write to. */
const dataPart = "xl/worksheets/sheet1.xml";

async function written(
  change: (context: Excel.RequestContext) => void,
): Promise<{ before: Map<string, string>; after: Map<string, string> }> {
  const bytes = await richWorkbook();
  const workbook = openWorkbook(bytes);
  await workbook.excel.run(async (context) => {
    change(context);
    await context.sync();
  });
  return { before: partsOf(bytes), after: partsOf(workbook.save()) };
}

function differing(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => before.get(name) !== after.get(name)).sort();
}

describe("saving a workbook with charts, pivot tables and the rest", () => {
  it("keeps every part byte for byte but the sheet that was written and the workbook part", async () => {
    const { before, after } = await written((context) => {
      context.workbook.worksheets.getItem("Data").getRange("F1:F2").values = [["Note"], [12]];
    });

    expect(differing(before, after)).toEqual(["xl/workbook.xml", dataPart]);
  });

  it("keeps every other cell of the written sheet, and all that surrounds the cells", async () => {
    const { before, after } = await written((context) => {
      context.workbook.worksheets.getItem("Data").getRange("F1:F2").values = [["Note"], [12]];
    });

    const [oldSheet = "", newSheet = ""] = [before.get(dataPart), after.get(dataPart)];
    const cells = cellsOf(newSheet);
    expect(aroundCells(newSheet)).toBe(aroundCells(oldSheet));
    expect(cells.has("F1") && cells.has("F2")).toBe(true);
    cells.delete("F1");
    cells.delete("F2");
    expect(cells).toEqual(cellsOf(oldSheet));
  });

  it("leaves the workbook part as it was but for the request to calculate on opening", async () => {
    const { before, after } = await written((context) => {
      context.workbook.worksheets.getItem("Data").getRange("F1").values = [["Note"]];
    });

    const withoutCalculation = (xml = "") => normalised(xml).replace(/<calcPr[^>]*>/, "");
    expect(withoutCalculation(after.get("xl/workbook.xml"))).toBe(withoutCalculation(before.get("xl/workbook.xml")));
    expect(after.get("xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  });

  it("adds a format without altering those that are there", async () => {
    const { before, after } = await written((context) => {
      context.workbook.worksheets.getItem("Data").getRange("A1").format.fill.color = "#FFFF00";
    });

    const formats = (xml = "") =>
      [...(/<cellXfs.*?<\/cellXfs>/s.exec(normalised(xml))?.[0].matchAll(/<xf .*?(?:\/>|<\/xf>)/gs) ?? [])].map(
        ([each]) => each,
      );
    const [old, now] = [formats(before.get("xl/styles.xml")), formats(after.get("xl/styles.xml"))];
    expect(now.slice(0, old.length)).toEqual(old);
    expect(now).toHaveLength(old.length + 1);
  });

  it("adds a conditional format beside those that are there, also those in extensions", async () => {
    const { before, after } = await written((context) => {
      const format = context.workbook.worksheets.getItem("Data").getRange("A2:D5").conditionalFormats.add("Custom");
      format.custom.rule.formula = '=$C2=""';
      format.custom.format.fill.color = "#FFF2CC";
    });

    const rules = (xml = "") =>
      [...normalised(xml).matchAll(/<(x14:)?conditionalFormatting.*?<\/\1?conditionalFormatting>/gs)].map(
        ([each]) => each,
      );
    const [old, now] = [rules(before.get(dataPart)), rules(after.get(dataPart))];
    expect(now.filter((each) => old.includes(each))).toHaveLength(old.length);
    expect(now.filter((each) => !old.includes(each))).toEqual([expect.stringContaining("$C2=")]);
  });

  it("keeps the formulas of a group whose first cell is overwritten", async () => {
    const parts = unzipSync(await richWorkbook());
    const sheet = strFromU8(parts[dataPart] ?? new Uint8Array());
    const group =
      '<row r="7"><c r="D7"><f t="shared" ref="D7:D9" si="0">SUM($B$2:B5)</f><v>425.5</v></c></row>' +
      '<row r="8"><c r="D8"><f t="shared" si="0"/><v>425.5</v></c></row><row r="9"><c r="D9"><f t="shared" si="0"/><v>425.5</v></c></row>';
    parts[dataPart] = strToU8(sheet.replace('<row r="10"', `${group}<row r="10"`));
    const workbook = openWorkbook(zipSync(parts));
    await workbook.excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("D7").values = [[1]];
      await context.sync();
    });

    const again = openWorkbook(workbook.save());
    const read = await again.excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("D7:D9").load("formulas,values");
      await context.sync();
      return { formulas: range.formulas, values: range.values };
    });

    expect(read).toEqual({ formulas: [[1], ["=SUM($B$2:B6)"], ["=SUM($B$2:B7)"]], values: [[1], [425.5], [425.5]] });
  });

  it("opens again with what was written", async () => {
    const workbook = openWorkbook(await richWorkbook());
    await workbook.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("It's");
      sheet.getRange("A1:A3").values = [["a"], [true], ["#N/A"]];
      sheet.getRange("A2").format.font.bold = true;
      await context.sync();
    });

    const again = openWorkbook(workbook.save());
    const read = await again.excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("It's").getRange("A1:B3").load("values,valueTypes");
      const bold = context.workbook.worksheets.getItem("It's").getRange("A2").format.font.load("bold");
      await context.sync();
      return { values: range.values, types: range.valueTypes, bold: bold.bold };
    });

    expect(read).toEqual({
      values: [
        ["a", 200],
        [true, ""],
        ["#N/A", ""],
      ],
      types: [
        ["String", "Double"],
        ["Boolean", "Empty"],
        ["Error", "Empty"],
      ],
      bold: true,
    });
  });
});
