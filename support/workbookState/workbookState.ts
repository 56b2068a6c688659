const look = {
  format: {
    font: { name: true, size: true, bold: true, italic: true, underline: true, color: true },
    fill: { color: true, pattern: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
  },
} as const;

/** How far from its first cell a sheet is looked at: further than a run writes beside the sample's tables. */
const [rowCount, columnCount] = [45, 20];
/** Its borders: the last columns of the tables and what is written beside them. */
const [borderedRows, firstBordered, borderedColumns] = [28, 7, 6];
const sides = ["EdgeLeft", "EdgeTop", "EdgeRight", "EdgeBottom"] as const;

/** A workbook as a user sees it, read through Office.js: to be compared with itself at another time. */
export function workbookState(excel: typeof Excel) {
  return excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load("items/name,items/visibility");
    names.load("items/name,items/formula");
    await context.sync();
    const sheets: Record<string, Awaited<ReturnType<typeof sheetState>>> = {};
    // A request each: together they are more than one may hold.
    for (const sheet of worksheets.items) {
      sheets[sheet.name] = await sheetState(context, sheet);
    }
    return {
      sheets,
      names: Object.fromEntries(names.items.map(({ name, formula }): [string, unknown] => [name, formula])),
    };
  });
}

async function sheetState(context: Excel.RequestContext, sheet: Excel.Worksheet) {
  const used = sheet.getUsedRangeOrNullObject(true).load("formulas,address");
  const corner = sheet.getRangeByIndexes(0, 0, rowCount, columnCount).load("numberFormat");
  const cells = corner.getCellProperties(look);
  const links = Array.from({ length: rowCount }, (_, row) => sheet.getCell(row, 1).load("hyperlink"));
  const bordered = Array.from({ length: borderedRows * borderedColumns }, (_, index) =>
    sheet.getCell(Math.floor(index / borderedColumns), firstBordered + (index % borderedColumns)),
  );
  const borders = bordered.map(({ format }) => sides.map((side) => format.borders.getItem(side).load("style,color")));
  const widths = Array.from({ length: columnCount }, (_, column) =>
    sheet.getCell(0, column).format.load("columnWidth"),
  );
  const heights = Array.from({ length: rowCount }, (_, row) => sheet.getCell(row, 0).format.load("rowHeight"));
  const breaks = sheet.horizontalPageBreaks.load("items/rowIndex");
  const rules = sheet.getRange().conditionalFormats.load("items/id");
  const page = sheet.pageLayout.load("orientation,paperSize,zoom,printGridlines,topMargin,leftMargin");
  await context.sync();
  return {
    visibility: sheet.visibility,
    formulas: used.isNullObject ? null : used.formulas,
    numberFormats: corner.numberFormat,
    looks: cells.value,
    widths: widths.map(({ columnWidth }) => columnWidth),
    heights: heights.map(({ rowHeight }) => rowHeight),
    links: links.map(({ hyperlink }) => hyperlink),
    borders: borders.map((lines) => lines.map(({ style, color }) => `${style} ${color}`).join()),
    breaks: breaks.items.map(({ rowIndex }) => rowIndex),
    ruleCount: rules.items.length,
    page: page.toJSON(),
  };
}
