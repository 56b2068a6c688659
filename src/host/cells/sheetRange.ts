import type { Area } from "#host/vocabulary/cellAddress";
import {
  areaName,
  columnCount,
  isEntireColumns,
  isEntireRows,
  maximumColumns,
  maximumRows,
  quotedSheetName,
  rowCount,
} from "#host/vocabulary/cellAddress";
import type { Sheet } from "#host/document/sheet";
import { invalidArgument } from "#host/vocabulary/apiError";
import type { LiveWorkbook } from "./liveWorkbook";

/** A rectangle of cells on one sheet: what an Excel.Range stands for. */
export interface SheetRange {
  readonly workbook: LiveWorkbook;
  readonly sheet: Sheet;
  readonly area: Area;
}

/** `Sheet1!A1:B2`, as `Range.address` gives it. */
export function rangeAddress({ sheet, area }: SheetRange): string {
  return `${quotedSheetName(sheet.name)}!${areaName(area)}`;
}

/** The range with its edges moved; an InvalidArgument where Excel has no such cells. */
export function movedRange(range: SheetRange, moved: Partial<Area>): SheetRange {
  const area = { ...range.area, ...moved };
  if (
    area.top < 0 ||
    area.left < 0 ||
    area.bottom >= maximumRows ||
    area.right >= maximumColumns ||
    area.bottom < area.top ||
    area.right < area.left
  ) {
    throw invalidArgument();
  }
  return { ...range, area };
}

/** A whole row or column has no cell-level values: reading them gives null, writing them is refused. */
export function isUnbounded({ area }: SheetRange): boolean {
  return isEntireColumns(area) || isEntireRows(area);
}

export function cellCount({ area }: SheetRange): number {
  return rowCount(area) * columnCount(area);
}

/** One result for every cell, row by row. */
export function mapCells<T>({ area }: SheetRange, result: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells: T[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      cells.push(result(row, column));
    }
    rows.push(cells);
  }
  return rows;
}

export function forEachCell(range: SheetRange, visit: (row: number, column: number) => void): void {
  const { area } = range;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      visit(row, column);
    }
  }
}
