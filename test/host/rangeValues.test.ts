import { failureOf, openRich, writtenThenRead } from "./inRichWorkbook";

/** Writes one cell of the sheet `Other` and reads it in the saved file. */
function typed(value: string | number | boolean, numberFormat?: string) {
  return writtenThenRead(
    (context) => {
      const range = context.workbook.worksheets.getItem("Other").getRange("F1");
      if (numberFormat !== undefined) {
        range.numberFormat = [[numberFormat]];
      }
      range.values = [[value]];
    },
    async (context) => {
      const range = context.workbook.worksheets
        .getItem("Other")
        .getRange("F1")
        .load("values,text,formulas,numberFormat");
      await context.sync();
      const [value, text, formula, format] = [range.values, range.text, range.formulas, range.numberFormat].map(
        ([row]): unknown => row?.[0],
      );
      return { value, text, formula, format };
    },
  );
}

describe("writing Range.values", () => {
  it.each([
    ["a number", "29.96", 29.96, "29.96", "General"],
    ["a number with thousands", "1,234.5", 1234.5, "1,234.50", "#,##0.00"],
    ["a percentage", "12.5%", 0.125, "12.50%", "0.00%"],
    ["an ISO date", "2024-05-01", 45413, "2024/5/1", "m/d/yyyy"],
    ["a Chinese date", "2024年5月1日", 45413, "2024年5月1日", 'yyyy"年"m"月"d"日"'],
    ["a day without a year", "1-12", 45303, "1月12日", 'm"月"d"日"'],
    ["a truth value", "TRUE", true, "TRUE", "General"],
    ["an error", "#N/A", "#N/A", "#N/A", "General"],
    ["digits after an apostrophe", "'001", "001", "001", "General"],
    ["digits that lose their zeros", "001", 1, "1", "General"],
    ["sixteen digits", "1234567890123456", 1234567890123450, "1.23457E+15", "General"],
    ["text with markup and an escape", 'a<b>&"_x0041_"\n ', 'a<b>&"_x0041_"\n ', 'a<b>&"_x0041_"\n ', "General"],
    ["a dash alone", "——", "——", "——", "General"],
  ])("reads %s as Excel does when it is typed", async (_, input, value, text, format) => {
    expect(await typed(input)).toMatchObject({ value, text, format });
  });

  it("keeps text in a cell that was formatted as text before", async () => {
    expect(await typed("001", "@")).toMatchObject({ value: "001", format: "@" });
    expect(await typed(5, "@")).toMatchObject({ value: "5" });
  });

  it("takes text after = or - for a formula", async () => {
    expect(await typed("=1+2")).toMatchObject({ formula: "=1+2", value: 3 });
    expect(await typed("-B2+1")).toMatchObject({ formula: "=-B2+1", value: -99 });
  });

  it("leaves a cell for null, empties it for an empty string, and fills a range with a scalar", async () => {
    const values = await writtenThenRead(
      (context) => {
        const sheet = context.workbook.worksheets.getItem("Data");
        sheet.getRange("A2:C2").values = [[null, "", 7]];
        // The client takes a scalar although its typings do not.
        sheet.getRange("F1:G2").values = "x" as unknown as string[][];
      },
      async (context) => {
        const sheet = context.workbook.worksheets.getItem("Data");
        const [row, filled] = [sheet.getRange("A2:C2").load("values"), sheet.getRange("F1:G2").load("values")];
        await context.sync();
        return [row.values, filled.values];
      },
    );

    expect(values).toEqual([
      [["North", "", 7]],
      [
        ["x", "x"],
        ["x", "x"],
      ],
    ]);
  });

  it.each([
    ["more rows than the range has", (range: Excel.Range) => (range.values = [[1], [2], [3]]), "InvalidArgument"],
    ["33,000 characters", (range: Excel.Range) => (range.values = [["x".repeat(33_000)], [1]]), "InvalidArgument"],
    ["254 line feeds", (range: Excel.Range) => (range.values = [["\n".repeat(254)], [1]]), "InvalidArgument"],
    ["a whole column", (range: Excel.Range) => (range.getEntireColumn().values = [[1]]), "InvalidArgument"],
    ["a formula that is none", (range: Excel.Range) => (range.values = [["=1+!"], [1]]), "InvalidArgument"],
  ])("refuses %s", async (_, write, code) => {
    const workbook = await openRich();

    const failure = await failureOf(workbook, (context) =>
      write(context.workbook.worksheets.getItem("Data").getRange("A2:A3")),
    );

    expect(failure).toMatchObject({ code, location: "Range.values" });
  });

  it("does not undo what came before the operation that failed", async () => {
    const workbook = await openRich();

    const failure = await failureOf(workbook, (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("F1").values = [["written"]];
      sheet.getRange("F2").values = [[1, 2]];
      sheet.getRange("F3").values = [["not reached"]];
    });
    const left = await workbook.excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("F1:F3").load("values");
      await context.sync();
      return range.values;
    });

    expect(failure.message).toContain("doesn't match the size or dimensions");
    expect(left).toEqual([["written"], [""], [""]]);
  });
});

describe("reading Range.values", () => {
  it("gives text, booleans, dates and what lies outside the used cells as Excel does", async () => {
    const workbook = await openRich();

    const read = await workbook.excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A10:B15").load("values,text,valueTypes");
      await context.sync();
      return {
        values: range.values.map(([first]): unknown => first),
        text: range.text.map(([first]) => first),
        types: range.valueTypes.map(([first]) => first),
      };
    });

    expect(read.values).toEqual(["001", "  spaces and\nlines ", "plain bold", true, 45413, ""]);
    expect(read.text).toEqual(["001", "  spaces and\nlines ", "plain bold", "TRUE", "2024年5月1日", ""]);
    expect(read.types).toEqual(["String", "String", "String", "Boolean", "Double", "Empty"]);
  });

  it("gives null for whole columns", async () => {
    const workbook = await openRich();

    const values = await workbook.excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A:B").load("values,isEntireColumn,address");
      await context.sync();
      return [range.values, range.isEntireColumn, range.address];
    });

    expect(values).toEqual([null, true, "Data!A:B"]);
  });

  it("calculates a formula anew after what it depends on was written", async () => {
    const workbook = await openRich();

    const values = await workbook.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("B2").values = [[45]];
      const [rate, sum, other] = ["D2", "D6"]
        .map((cell) => sheet.getRange(cell).load("values,text"))
        .concat(context.workbook.worksheets.getItem("It's").getRange("B1").load("values,text"));
      await context.sync();
      return [rate?.values, rate?.text, sum?.values, other?.values];
    });

    expect(values).toEqual([[[2]], [["200.00%"]], [[370.5]], [[90]]]);
  });

  it("gives the value of another cell as it is, a number kept as text and a blank one too", async () => {
    const workbook = await openRich();

    const values = await workbook.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("G1:G2").formulas = [["=A10"], ["=Z99"]];
      const [text, range] = [sheet.getRange("A10").load("values"), sheet.getRange("G1:G2").load("values")];
      await context.sync();
      return JSON.stringify([text.values, range.values]);
    });

    expect(values).toMatch(/^\[\[\["([^"]+)"\]\],\[\["\1"\],\[0\]\]\]$/);
  });
});
