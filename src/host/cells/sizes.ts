import { columnName, isEntireColumns, isEntireRows } from "#host/vocabulary/cellAddress";
import { done, type EngineFile } from "#host/document/engine";
import { invalidArgument, notSupported } from "#host/vocabulary/apiError";
import type { Json } from "#host/vocabulary/json";
import { checkAllowed } from "./protection";
import type { SheetRange } from "./sheetRange";

const pixelsPerPoint = 4 / 3;

/**
 * Pixels of the widest digit of the workbook's default font, in which files count widths: 7 for Calibri
 * and its kind, 8 for the Chinese fonts at 11 points (a new Chinese workbook's columns are 72 pixels
 * and 8.38 digits wide).
 */
function digitWidth(engine: EngineFile): number {
  return /\p{Script=Han}|SimSun|SimHei|DengXian|YaHei/u.test(done(engine.GetDefaultFont()).fontName) ? 8 : 7;
}

/** Office.js gives points (office-js issues 187, 3036); the file has widths in digits. */
function digitsOf(points: number, engine: EngineFile): number {
  return (points * pixelsPerPoint) / digitWidth(engine);
}

function pointsOf(digits: number, engine: EngineFile): number {
  return Math.round(digits * digitWidth(engine)) / pixelsPerPoint;
}

export function readColumnWidth({ sheet, workbook, area }: SheetRange): Json {
  const engine = workbook.document.engine();
  const widths = new Set<number>();
  for (let column = area.left; column <= area.right && widths.size < 2; column += 1) {
    widths.add(pointsOf(done(engine.GetColWidth(sheet.name, columnName(column))).width, engine));
  }
  const [width = null] = widths;
  return widths.size === 1 ? width : null;
}

export function writeColumnWidth(range: SheetRange, value: Json): void {
  const { sheet, area } = range;
  checkAllowed(range, "formatColumns");
  const engine = sheet.engine();
  if (typeof value !== "number" || value < 0 || digitsOf(value, engine) > 255) {
    throw invalidArgument();
  }
  done(engine.SetColWidth(sheet.name, columnName(area.left), columnName(area.right), digitsOf(value, engine)));
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
  const engine = range.workbook.document.engine();
  const heights = new Set<number>();
  eachRow(range, (row) => {
    heights.add(done(engine.GetRowHeight(range.sheet.name, row + 1)).height);
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
  const engine = range.sheet.engine();
  range.sheet.flush();
  eachRow(range, (row) => {
    done(engine.SetRowHeight(range.sheet.name, row + 1, value));
  });
}

/** Takes the height away: a row without one is fitted by whoever opens the file. Merged cells do not count, as in Excel. */
export function autofitRows(range: SheetRange): void {
  checkAllowed(range, "formatRows");
  const engine = range.sheet.engine();
  range.sheet.flush();
  eachRow(range, (row) => {
    done(engine.SetRowHeight(range.sheet.name, row + 1, -1));
  });
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
      const name = columnName(column);
      done(sheet.engine().SetColWidth(sheet.name, name, name, Math.min(255, width + 1.71)));
    }
  }
}
