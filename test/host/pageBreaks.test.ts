import { openWorkbook } from "#host/node/openWorkbook";
import { failureOf, openRich } from "./inRichWorkbook";

describe("page breaks", () => {
  it("stand where they were set after the file was saved and opened again", async () => {
    const workbook = await openRich();
    await workbook.excel.run(async (context) => {
      const breaks = context.workbook.worksheets.getItem("Data").horizontalPageBreaks;
      breaks.add("A9");
      breaks.add("A4");
      breaks.add("B4");
      await context.sync();
    });

    const again = openWorkbook(workbook.save());
    const rows = await again.excel.run(async (context) => {
      const breaks = context.workbook.worksheets.getItem("Data").horizontalPageBreaks.load("items/rowIndex");
      await context.sync();
      return breaks.items.map(({ rowIndex }) => rowIndex);
    });

    expect(rows).toEqual([3, 8]);
  });

  it("are gone when they were removed, and cannot be set above the first row", async () => {
    const workbook = await openRich();
    const left = await workbook.excel.run(async (context) => {
      const breaks = context.workbook.worksheets.getItem("Data").horizontalPageBreaks;
      breaks.add("A9");
      breaks.removePageBreaks();
      const count = breaks.getCount();
      await context.sync();
      return count.value;
    });

    expect(left).toBe(0);
    expect(
      await failureOf(
        workbook,
        (context) => void context.workbook.worksheets.getItem("Data").horizontalPageBreaks.add("A1"),
      ),
    ).toMatchObject({ code: "InvalidArgument" });
  });
});

describe("the properties of single cells", () => {
  it("are read for a whole range at once", async () => {
    const workbook = await openRich();
    const properties = await workbook.excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1:A2");
      range.getCell(0, 0).format.font.name = "黑体";
      range.getCell(0, 0).format.horizontalAlignment = "Center";
      const result = range.getCellProperties({ format: { font: { name: true }, horizontalAlignment: true } });
      await context.sync();
      return result.value;
    });

    expect(properties).toMatchObject([
      [{ format: { font: { name: "黑体" }, horizontalAlignment: "Center" } }],
      [{ format: { horizontalAlignment: "General" } }],
    ]);
  });
});
