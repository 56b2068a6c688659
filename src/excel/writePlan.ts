import { absoluteReference, addressText, areaText } from "#core/model/address";
import type { CellAddress, CellArea } from "#core/model/grid";
import type { CellFormat, WriteOperation, WritePlan } from "#core/model/plan";
import { asTyped } from "./asTyped";
import { namesOf } from "./namesOf";

/** Queues a plan's operations, in order. They are sent by the next sync. */
export function writePlan(context: Excel.RequestContext, plan: WritePlan): void {
  for (const operation of plan.operations) {
    write(context.workbook, operation);
  }
}

function write(workbook: Excel.Workbook, operation: WriteOperation): void {
  const { worksheets } = workbook;
  switch (operation.kind) {
    case "add-sheet": {
      const sheet = worksheets.add(operation.sheet);
      if (operation.visibility === "VeryHidden") {
        sheet.visibility = "VeryHidden";
      }
      return;
    }
    case "values": {
      const { at, values } = operation;
      const area = { ...at, rowCount: values.length, columnCount: values[0]?.length ?? 0 };
      rangeOf(worksheets, area).values = values.map((row) => row.map(asTyped));
      return;
    }
    case "formula":
      rangeOf(worksheets, { ...operation.at, rowCount: 1, columnCount: 1 }).formulas = [[operation.formula]];
      return;
    case "number-format":
      // One value for the whole range; the typings know only the two-dimensional form.
      rangeOf(worksheets, operation.area).numberFormat = operation.format as unknown as string[][];
      return;
    case "format":
      format(rangeOf(worksheets, operation.area).format, operation.format);
      return;
    case "copy-format": {
      const { from, to } = operation;
      rangeOf(worksheets, { ...from, ...to }).copyFrom(rangeOf(worksheets, from), "Formats");
      return;
    }
    case "unmerge":
      rangeOf(worksheets, operation.area).unmerge();
      return;
    case "column-width":
      rangeOf(worksheets, { ...operation, row: 0, rowCount: 1, columnCount: 1 }).format.columnWidth = operation.width;
      return;
    case "row-height":
      rangeOf(worksheets, { ...operation, column: 0, columnCount: 1 }).format.rowHeight = operation.height;
      return;
    case "define-name":
      namesOf(workbook, operation.scope).getItem(operation.name).formula = absoluteReference(operation.area);
      return;
    case "add-name":
      workbook.names.add(operation.name, absoluteReference(operation.area));
      return;
    case "highlight-rows": {
      const { custom } = rangeOf(worksheets, operation.area).conditionalFormats.add("Custom");
      custom.rule.formula = operation.formula;
      custom.format.fill.color = operation.fill;
      return;
    }
    case "link": {
      const { at, target, text } = operation;
      const reference = addressText(target);
      rangeOf(worksheets, { ...at, rowCount: 1, columnCount: 1 }).hyperlink = {
        documentReference: reference,
        textToDisplay: text,
      };
      return;
    }
    case "unlink":
      rangeOf(worksheets, operation.area).clear("RemoveHyperlinks");
      return;
    case "freeze-rows":
      worksheets.getItem(operation.sheet).freezePanes.freezeRows(operation.rowCount);
      return;
    case "page-breaks": {
      const breaks = worksheets.getItem(operation.sheet).horizontalPageBreaks;
      breaks.removePageBreaks();
      for (const row of operation.rows) {
        breaks.add(`A${row + 1}`);
      }
      return;
    }
    case "chart":
      addChart(worksheets, operation);
      return;
    case "chart-data":
      worksheets
        .getItem(operation.sheet)
        .charts.getItemOrNullObject(operation.name)
        .setData(rangeOf(worksheets, operation.source), "Columns");
      return;
    case "page-layout":
      pageLayout(worksheets.getItem(operation.sheet).pageLayout, operation);
      return;
  }
}

function rangeOf(worksheets: Excel.WorksheetCollection, { sheet, ...area }: CellAddress & CellArea): Excel.Range {
  return worksheets.getItem(sheet).getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
}

function format(
  target: Excel.RangeFormat,
  { fontName, fontSize, bold, fontColor, fill, horizontal, vertical, wrap, borders }: CellFormat,
): void {
  if (fontName !== undefined) {
    target.font.name = fontName;
  }
  if (fontSize !== undefined) {
    target.font.size = fontSize;
  }
  if (bold !== undefined) {
    target.font.bold = bold;
  }
  if (fontColor !== undefined) {
    target.font.color = fontColor;
  }
  if (fill !== undefined) {
    target.fill.color = fill;
  }
  if (horizontal !== undefined) {
    target.horizontalAlignment = horizontal;
  }
  if (vertical !== undefined) {
    target.verticalAlignment = vertical;
  }
  if (wrap !== undefined) {
    target.wrapText = wrap;
  }
  if (borders) {
    for (const side of borderSides) {
      target.borders.getItem(side).style = "Continuous";
    }
  }
}

const borderSides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;

function addChart(
  worksheets: Excel.WorksheetCollection,
  { name, title, source, at, width, height }: Extract<WriteOperation, { kind: "chart" }>,
): void {
  const chart = worksheets.getItem(at.sheet).charts.add("BarClustered", rangeOf(worksheets, source), "Columns");
  chart.name = name;
  chart.title.text = title;
  chart.axes.categoryAxis.reversePlotOrder = true;
  // Left to itself, Excel begins near the smallest rate and makes a shortfall of a few percent look like a failure.
  chart.axes.valueAxis.minimum = 0;
  chart.axes.valueAxis.numberFormat = "0%";
  chart.plotVisibleOnly = false;
  chart.setPosition(rangeOf(worksheets, { ...at, rowCount: 1, columnCount: 1 }));
  chart.width = width;
  chart.height = height;
}

function pageLayout(
  layout: Excel.PageLayout,
  { orientation, printArea, gridlines, margins, footer }: Extract<WriteOperation, { kind: "page-layout" }>,
): void {
  layout.orientation = orientation ?? "Portrait";
  layout.paperSize = "A4";
  layout.topMargin = margins.top;
  layout.bottomMargin = margins.bottom;
  layout.leftMargin = margins.left;
  layout.rightMargin = margins.right;
  // Fonts differ from machine to machine, and with them a column's true width: no text may fall off the page.
  layout.zoom = { horizontalFitToPages: 1 };
  if (gridlines !== undefined) {
    layout.printGridlines = gridlines;
  }
  if (printArea !== undefined) {
    layout.setPrintArea(areaText(printArea));
  }
  const { headersFooters } = layout;
  if ("center" in footer) {
    headersFooters.defaultForAllPages.centerFooter = footer.center;
    return;
  }
  headersFooters.state = "OddAndEven";
  headersFooters.oddPages.rightFooter = footer.oddRight;
  headersFooters.evenPages.leftFooter = footer.evenLeft;
}
