import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openWorkbook } from "#host/node/openWorkbook";
import { richWorkbook } from "#support/richWorkbook";

async function altered(changes: Readonly<Record<string, (xml: string) => string>>): Promise<Uint8Array> {
  const parts = unzipSync(await richWorkbook());
  for (const [name, change] of Object.entries(changes)) {
    parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array())));
  }
  return zipSync(parts);
}

/** Every element of the main namespace with `x:` before it, as Microsoft's OpenXML SDK writes. */
function prefixed(xml: string): string {
  return xml.replace(/<(\/?)(?=[a-zA-Z]+[\s/>])(?![?!])/g, "<$1x:").replace(' xmlns="', ' xmlns:x="');
}

function firstCell(workbook: ReturnType<typeof openWorkbook>): Promise<unknown[][]> {
  return workbook.excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("It's").getRange("A1").load("values");
    await context.sync();
    return range.values as unknown[][]; // what cells hold
  });
}

describe("files of other producers", () => {
  it("counts days from 1904 where the workbook says so", async () => {
    const workbook = openWorkbook(
      await altered({ "xl/workbook.xml": (xml) => xml.replace("<workbookPr", '<workbookPr date1904="1"') }),
    );

    const texts = await workbook.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("F1").values = [["2024-05-01"]];
      const [old, written] = [sheet.getRange("A14").load("text"), sheet.getRange("F1").load("text,values")];
      await context.sync();
      return [old?.text, written?.text, written?.values];
    });

    expect(texts).toEqual([[["2028年5月2日"]], [["2024/5/1"]], [[43951]]]);
  });

  it("reads and writes sheets whose elements carry a prefix", async () => {
    const workbook = openWorkbook(await altered({ "xl/worksheets/sheet4.xml": prefixed }));
    await workbook.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("It's");
      sheet.getRange("A2").values = [["written"]];
      sheet.getRange("A1:A2").conditionalFormats.add("Custom").custom.rule.formula = "=A1>0";
      await context.sync();
    });

    const values = await openWorkbook(workbook.save()).excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("It's").getRange("A1:A2").load("values");
      const count = range.conditionalFormats.getCount();
      await context.sync();
      return [range.values, count.value];
    });

    expect(values).toEqual([[["quoted"], ["written"]], 1]);
  });

  it("passes over comments among the rows, whatever stands in them", async () => {
    const workbook = openWorkbook(
      await altered({
        "xl/worksheets/sheet4.xml": (xml) =>
          xml.replace("<sheetData>", "<sheetData><!-- <row r='1'><c r='A1'><v>9</v></c></row> -->"),
      }),
    );

    expect(await firstCell(workbook)).toEqual([["quoted"]]);
  });

  it("gives formats to a workbook that came without any", async () => {
    const withoutRelation = (xml: string): string =>
      xml.replace(/<Relationship [^>]*styles\.xml[^>]*>(?:<\/Relationship>)?/, "");
    const parts = unzipSync(
      await altered({
        "xl/_rels/workbook.xml.rels": withoutRelation,
        "[Content_Types].xml": (xml) => xml.replace(/<Override [^>]*styles\.xml[^>]*>(?:<\/Override>)?/, ""),
        "xl/worksheets/sheet4.xml": (xml) => xml.replace(/ s="\d+"/g, ""),
      }),
    );
    delete parts["xl/styles.xml"];
    const workbook = openWorkbook(zipSync(parts));
    await workbook.excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("It's").getRange("A2");
      range.values = [[0.5]];
      range.numberFormat = [["0%"]];
      range.format.font.bold = true;
      await context.sync();
    });
    const saved = workbook.save();

    expect(Object.keys(unzipSync(saved))).toContain("xl/styles.xml");
    const texts = await openWorkbook(saved).excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("It's").getRange("A2").load("text,format/font/bold");
      await context.sync();
      return [range.text, range.format.font.bold];
    });
    expect(texts).toEqual([[["50%"]], true]);
  });

  it("reads cells that leave out where they are, strings in the cell, errors and results of formulas", async () => {
    const rows =
      '<row><c t="inlineStr"><is><r><t>a</t></r><r><t xml:space="preserve"> b</t></r></is></c><c t="e"><v>#DIV/0!</v></c><c t="str"><f>"x"&amp;1</f><v>x1</v></c></row>' +
      "<row><c><f>1+1</f></c><c><v>1.5E-3</v></c><c/></row>";
    const workbook = openWorkbook(
      await altered({
        "xl/worksheets/sheet4.xml": (xml) =>
          xml.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${rows}</sheetData>`),
      }),
    );

    const values = await workbook.excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("It's").getRange("A1:C2").load("values");
      await context.sync();
      return range.values;
    });

    expect(values).toEqual([
      ["a b", "#DIV/0!", "x1"],
      [2, 0.0015, ""],
    ]);
  });
});
