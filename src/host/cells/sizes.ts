import { changeColumns, columnWidth } from "#host/document/columns";
import { isEntireColumns, isEntireRows } from "#host/vocabulary/cellAddress";
import type { Sheet } from "#host/document/sheet";
import { invalidArgument, notSupported } from "#host/vocabulary/apiError";
import type { Json } from "#host/vocabulary/json";
import type { LiveWorkbook } from "./liveWorkbook";
import { checkAllowed } from "./protection";
import type { SheetRange } from "./sheetRange";

const pixelsPerPoint = 4 / 3;

/** Points of a row where neither it nor the sheet says how high it is, as in a new workbook. */
const usualHeight = 15;

/**
 * Pixels of the widest digit of the workbook's default font, in which files count widths: 7 for Calibri
 * and its kind, 8 for the Chinese fonts at 11 points (a new Chinese workbook's columns are 72 pixels
 * and 8.38 digits wide).
 */
function digitWidth({ document }: LiveWorkbook): number {
  return /\p{Script=Han}|SimSun|SimHei|DengXian|YaHei/u.test(document.styles.defaultFont) ? 8 : 7;
}

/** Office.js gives points (office-js issues 187, 3036); the file has widths in digits. */
function digitsOf(points: number, workbook: LiveWorkbook): number {
  return (points * pixelsPerPoint) / digitWidth(workbook);
}

function pointsOf(digits: number, workbook: LiveWorkbook): number {
  return Math.round(digits * digitWidth(workbook)) / pixelsPerPoint;
}

export function readColumnWidth({ sheet, workbook, area }: SheetRange): Json {
  const widths = new Set<number>();
  for (let column = area.left; column <= area.right && widths.size < 2; column += 1) {
    widths.add(pointsOf(columnWidth(sheet.part.root, column), workbook));
  }
  const [width = null] = widths;
  return widths.size === 1 ? width : null;
}

export function writeColumnWidth(range: SheetRange, value: Json): void {
  const { workbook, sheet, area } = range;
  checkAllowed(range, "formatColumns");
  if (typeof value !== "number" || value < 0 || digitsOf(value, workbook) > 255) {
    throw invalidArgument();
  }
  setColumnWidth(sheet, area.left, area.right, digitsOf(value, workbook));
}

function setColumnWidth(sheet: Sheet, first: number, last: number, digits: number): void {
  changeColumns(sheet.part.root, first, last, (column) => {
    column.setAttribute("width", digits);
    column.setAttribute("customWidth", 1);
  });
  sheet.changed();
}

function eachRow({ area }: SheetRange, visit: (row: number) => void): void {
  if (isEntireColumns(area)) {
    throw notSupported("heights of all rows of a sheet");
  }
  for (let row = area.top; row <= area.bottom; row += 1) {
    visit(row);
  }
}

export function readRowHeight(range: SheetRange): Json {
  const { part } = range.sheet;
  const usual = part.root.child("sheetFormatPr")?.attribute("defaultRowHeight") ?? usualHeight;
  const heights = new Set<number>();
  eachRow(range, (row) => {
    heights.add(Number(part.rowAttribute(row, "ht") ?? usual));
  });
  const [height = null] = heights;
  return heights.size === 1 ? height : null;
}

/** Excel's rows reach 409 points. */
export function writeRowHeight(range: SheetRange, value: Json): void {
  checkAllowed(range, "formatRows");
  if (typeof value !== "number" || value < 0 || value > 409) {
    throw invalidArgument();
  }
  setHeights(range, value);
}

/** Takes the height away: a row without one is fitted by whoever opens the file. Merged cells do not count, as in Excel. */
export function autofitRows(range: SheetRange): void {
  checkAllowed(range, "formatRows");
  setHeights(range, undefined);
}

function setHeights(range: SheetRange, points: number | undefined): void {
  eachRow(range, (row) => {
    range.sheet.part.setRowAttribute(row, "ht", points);
    range.sheet.part.setRowAttribute(row, "customHeight", points === undefined ? undefined : 1);
  });
  range.sheet.changed();
}

/** An estimate from the texts shown, a Chinese character counted as two digits. */
export function autofitColumns(range: SheetRange): void {
  const { sheet, workbook, area } = range;
  checkAllowed(range, "formatColumns");
  if (isEntireRows(area)) {
    throw notSupported("fitting all columns of a sheet");
  }
  const widest = new Map<number, number>();
  for (const { row, column } of sheet.part.cells(area)) {
    const lines = workbook.text(sheet, row, column).split("\n");
    const width = Math.max(
      ...lines.map((line) =>
        [...line].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1), 0),
      ),
    );
    widest.set(column, Math.max(widest.get(column) ?? 0, width));
  }
  for (const [column, width] of widest) {
    if (width > 0) {
      setColumnWidth(sheet, column, column, Math.min(255, width + 1.71));
    }
  }
}
