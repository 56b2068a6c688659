import { failureOf, openRich, writtenThenRead } from "./inRichWorkbook";

describe("names", () => {
  it("says of each name of the workbook what it is; names of sheets are with their sheet", async () => {
    const workbook = await openRich();

    const read = await workbook.excel.run(async (context) => {
      const names = context.workbook.names.load("items/name,items/type,items/value,items/comment,items/scope");
      const local = context.workbook.worksheets.getItem("Other").names.load("items/name,items/scope");
      await context.sync();
      return {
        all: names.items.map(({ name, type, value }): unknown[] => [name, type, value]),
        local: local.items.map(({ name, scope }) => [name, scope]),
      };
    });

    expect(read.all).toEqual([
      ["Numbers", "Range", "Data!$B$2:$C$5"],
      ["Two", "Range", "Data!$A$1:$A$2,Data!$C$1:$C$2"],
      ["Rate", "Double", 0.25],
      ["Unit", "String", "万元"],
      ["Lost", "Error", "#REF!"],
      ["Table", "Range", "Regions[#All]"],
    ]);
    expect(read.local).toEqual([["Local", "Worksheet"]]);
  });

  it("leads from names to ranges in one request; what is no single range is a null object", async () => {
    const workbook = await openRich();

    const addresses = await workbook.excel.run(async (context) => {
      const ranges = ["numbers", "Table", "Two", "Lost", "Rate", "Missing"].map((name) =>
        context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load("address"),
      );
      await context.sync();
      return ranges.map((range) => (range.isNullObject ? null : range.address));
    });

    expect(addresses).toEqual(["Data!B2:C5", "Other!A1:C5", null, null, null, null]);
    expect(workbook.requests).toHaveLength(2);
    expect(
      await failureOf(workbook, (context) => context.workbook.names.getItem("Two").getRange().load("address")),
    ).toMatchObject({ code: "InvalidOperation" });
  });

  it("adds, redefines and deletes names, and keeps the rest as it was", async () => {
    const read = await writtenThenRead(
      (context) => {
        const sheet = context.workbook.worksheets.getItem("It's");
        context.workbook.names.add("Added", sheet.getRange("A1:B2"), "说明");
        context.workbook.names.getItem("Numbers").formula = "=Data!$B$2:$D$5";
        context.workbook.names.getItem("Rate").delete();
      },
      async (context) => {
        const names = context.workbook.names.load("items/name,items/formula,items/comment");
        await context.sync();
        return names.items.map(({ name, formula, comment }): unknown[] => [name, formula, comment]);
      },
    );

    expect(read).toContainEqual(["Added", "='It''s'!$A$1:$B$2", "说明"]);
    expect(read).toContainEqual(["Numbers", "=Data!$B$2:$D$5", "plan and actual"]);
    expect(read.map(([name]) => name)).not.toContain("Rate");
  });
});
