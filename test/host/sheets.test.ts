import { openWorkbook } from "#host/node/openWorkbook";
import { openRich, writtenThenRead } from "./inRichWorkbook";
import { partsOf } from "#support/parts";

describe("worksheets", () => {
  it("adds, hides, moves and deletes sheets", async () => {
    const read = await writtenThenRead(
      (context) => {
        const { worksheets } = context.workbook;
        worksheets.getItem("Other").delete();
        const added = worksheets.add("新表");
        added.position = 1;
        worksheets.getItem("Hidden").visibility = "VeryHidden";
        worksheets.getItem("新表").activate();
      },
      async (context) => {
        const sheets = context.workbook.worksheets.load(
          "items/name,items/visibility,items/protection/protected,items/names/items/name",
        );
        const active = context.workbook.worksheets.getActiveWorksheet().load("name");
        await context.sync();
        return {
          sheets: sheets.items.map(({ name, visibility }) => [name, visibility]),
          closed: sheets.items.map((sheet) => sheet.protection.protected),
          active: active.name,
        };
      },
    );

    expect(read).toEqual({
      sheets: [
        ["Data", "Visible"],
        ["新表", "Visible"],
        ["Hidden", "VeryHidden"],
        ["It's", "Visible"],
        ["Pivot", "Visible"],
      ],
      closed: [false, false, false, false, false],
      active: "新表",
    });
  });

  it("makes references to a deleted sheet #REF!", async () => {
    const formulas = await writtenThenRead(
      (context) => {
        context.workbook.names.add("Gone", context.workbook.worksheets.getItem("It's").getRange("A1"));
        context.workbook.worksheets.getItem("It's").delete();
      },
      async (context) => {
        const name = context.workbook.names.getItem("Gone").load("formula,type");
        await context.sync();
        return [name.formula as unknown, name.type];
      },
    );

    expect(formulas).toEqual(["=#REF!", "Error"]);
  });

  it("finds the used range, with and without formats", async () => {
    const workbook = await openRich();

    const addresses = await workbook.excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem("It's").getUsedRange(true).load("address");
      const empty = context.workbook.worksheets.add("Empty").getUsedRangeOrNullObject(true).load("address");
      await context.sync();
      return [used.address, empty.isNullObject];
    });

    expect(addresses).toEqual(["'It''s'!A1:B1", true]);
  });

  it("saves page set-up, frozen panes and the look of a sheet", async () => {
    const workbook = await openRich();
    await workbook.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Page");
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.leftMargin = 72;
      pageLayout.centerHorizontally = true;
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.setPrintArea("A1:C9");
      pageLayout.setPrintTitleRows("$1:$2");
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页";
      sheet.freezePanes.freezeRows(2);
      sheet.showGridlines = false;
      sheet.tabColor = "#FF0000";
      await context.sync();
    });

    const bytes = workbook.save();
    const sheet = [...partsOf(bytes)].find(([, xml]) => xml.includes("第 &amp;P 页"))?.[1] ?? "";
    for (const piece of [
      'orientation="landscape"',
      'paperSize="9"',
      'left="1"',
      'horizontalCentered="1"',
      'fitToWidth="1"',
      'fitToHeight="0"',
      'ySplit="2"',
      'state="frozen"',
      "FF0000",
    ]) {
      expect(sheet).toContain(piece);
    }
    expect(partsOf(bytes).get("xl/workbook.xml")).toContain("Page!$1:$2");
    const read = await openWorkbook(bytes).excel.run(async (context) => {
      const page = context.workbook.worksheets.getItem("Page").load("showGridlines,tabColor");
      const layout = page.pageLayout.load("orientation,leftMargin,zoom");
      const footer = page.pageLayout.headersFooters.defaultForAllPages.load("centerFooter");
      await context.sync();
      return [page.showGridlines, page.tabColor, layout.orientation, layout.leftMargin, footer.centerFooter];
    });
    expect(read).toEqual([false, "#FF0000", "Landscape", 72, "第 &P 页"]);
  });
});
