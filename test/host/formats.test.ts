import { writtenThenRead } from "./inRichWorkbook";

describe("formats", () => {
  it("changes only what is asked and keeps the rest of a cell's format", async () => {
    const read = await writtenThenRead(
      (context) => {
        const { format } = context.workbook.worksheets.getItem("Data").getRange("A1:C1");
        format.font.italic = true;
        format.horizontalAlignment = "Center";
        format.borders.getItem("EdgeTop").style = "Continuous";
      },
      async (context) => {
        const { format } = context.workbook.worksheets.getItem("Data").getRange("A1:C1");
        const font = format.font.load("bold,italic,color");
        const fill = format.fill.load("color");
        const [top, bottom] = (["EdgeTop", "EdgeBottom"] as const).map((side) =>
          format.borders.getItem(side).load("style,weight,color"),
        );
        format.load("horizontalAlignment,wrapText");
        await context.sync();
        return [
          font.bold,
          font.italic,
          fill.color,
          top?.style,
          top?.weight,
          bottom?.weight,
          bottom?.color,
          format.horizontalAlignment,
          format.wrapText,
        ];
      },
    );

    expect(read).toEqual([true, true, "#DDEBF7", "Continuous", "Thin", "Medium", "#4472C4", "Center", false]);
  });

  it("tells a cell without a fill from one that is filled white", async () => {
    const read = await writtenThenRead(
      (context) => {
        context.workbook.worksheets.getItem("Other").getRange("H1").format.fill.color = "#FFFFFF";
      },
      async (context) => {
        const sheet = context.workbook.worksheets.getItem("Other");
        const fills = ["H1", "H2", "H1:H2"].map((address) => sheet.getRange(address).format.fill.load("color,pattern"));
        await context.sync();
        return fills.map(({ color, pattern }) => [color, pattern]);
      },
    );

    expect(read).toEqual([
      ["#FFFFFF", "Solid"],
      ["#FFFFFF", "None"],
      ["#FFFFFF", null],
    ]);
  });

  it("sets widths and heights in points, and says null where cells differ", async () => {
    const read = await writtenThenRead(
      (context) => {
        const sheet = context.workbook.worksheets.getItem("Other");
        sheet.getRange("F:G").format.columnWidth = 60;
        sheet.getRange("F1").format.rowHeight = 30;
        sheet.getRange("F1").format.font.bold = true;
      },
      async (context) => {
        const sheet = context.workbook.worksheets.getItem("Other");
        const [same, mixed] = [sheet.getRange("F1:G1"), sheet.getRange("E1:F1")].map((range) =>
          range.format.load("columnWidth,rowHeight"),
        );
        const font = sheet.getRange("F1:G1").format.font.load("bold");
        await context.sync();
        return [same?.columnWidth, same?.rowHeight, mixed?.columnWidth, font.bold];
      },
    );

    expect(read).toEqual([60, 30, null, null]);
  });

  it("merges, links, copies and clears", async () => {
    const read = await writtenThenRead(
      (context) => {
        const sheet = context.workbook.worksheets.getItem("Other");
        sheet.getRange("F1:G1").merge();
        sheet.getRange("F2").hyperlink = { documentReference: "Data!A1", textToDisplay: "go", screenTip: "tip" };
        sheet.getRange("F3:H3").copyFrom("Data!B2:D2", "All");
        sheet.getRange("K1:K2").merge();
        sheet.getRange("L1:L6").copyFrom("K1:K3", "Formats");
        sheet.getRange("A20").values = [["x"]];
        context.workbook.worksheets.getItem("Data").getRange("A20:C20").clear();
      },
      async (context) => {
        const sheet = context.workbook.worksheets.getItem("Other");
        const merged = sheet.getRange("F1:G1").getMergedAreasOrNullObject().load("address");
        const link = sheet.getRange("F2").load("hyperlink,values");
        const copied = sheet.getRange("F3:H3").load("formulas,numberFormat");
        const cleared = context.workbook.worksheets.getItem("Data").getRange("A20:C20").load("values");
        const repeated = sheet.getRange("L1:L6").getMergedAreasOrNullObject().load("address");
        const left = context.workbook.worksheets.getItem("Data").getRange("A20:C20").getMergedAreasOrNullObject();
        await context.sync();
        return [
          merged.address,
          link.hyperlink,
          copied.formulas,
          copied.numberFormat,
          cleared.values,
          left.isNullObject,
          repeated.address,
        ];
      },
    );

    expect(read).toEqual([
      "Other!F1:G1",
      { documentReference: "Data!A1", textToDisplay: "go", screenTip: "tip" },
      [[100, 90, "=G3/F3"]],
      [["General", "General", "0.00%"]],
      [["", "", ""]],
      true,
      "Other!L1:L2,Other!L4:L5",
    ]);
  });

  it("keeps ids, formulas and colours of conditional formats, and deletes only the one asked for", async () => {
    const read = await writtenThenRead(
      (context) => {
        const format = context.workbook.worksheets.getItem("Data").getRange("A2:D5").conditionalFormats.add("Custom");
        format.custom.rule.formula = '=$C2=""';
        format.custom.format.fill.color = "#FFF2CC";
        format.custom.format.font.bold = true;
        context.workbook.worksheets.getItem("Data").getRange("C2:C5").conditionalFormats.getItemAt(0).delete();
      },
      async (context) => {
        const formats = context.workbook.worksheets
          .getItem("Data")
          .getRange("A1:Z99")
          .conditionalFormats.load("items/type");
        await context.sync();
        const customs = formats.items
          .filter(({ type }) => type === "Custom")
          .map(({ custom }) => ({ rule: custom.rule.load("formula"), fill: custom.format.fill.load("color") }));
        await context.sync();
        return [formats.items.map(({ type }) => type), customs.map(({ rule, fill }) => [rule.formula, fill.color])];
      },
    );

    expect(read).toEqual([["DataBar", "Custom"], [['=$C2=""', "#FFF2CC"]]]);
  });
});
