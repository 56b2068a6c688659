import type { CellArea, CellValue } from "../model/grid";
import type { CellFormat, WriteOperation } from "../model/plan";
import type { RangeKey } from "../model/snapshot";
import { rangeNames } from "../model/workbookNames";

/** A table to be filled in: its header, what is given, and rows for more. */
export interface BlankTable {
  readonly key: RangeKey;
  /** Width of each column, pt. */
  readonly widths: readonly number[];
  /** The header row first; short rows are blank to the right. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly blankRows: number;
}

const cells: CellFormat = { fontName: "宋体", fontSize: 11, vertical: "Center", wrap: true, borders: true };
const header: CellFormat = { bold: true, fill: "#DDEBF7", horizontal: "Center" };

/** The worksheet of a blank table: it bears the table's name. */
export function starterSheet({ key }: BlankTable): string {
  return rangeNames[key][0];
}

/** Plans a worksheet with a blank table to be filled in, and the name that leads to it. */
export function planStarter(table: BlankTable): WriteOperation[] {
  const { widths, rows, blankRows } = table;
  const sheet = starterSheet(table);
  const area: CellArea = { sheet, row: 0, column: 0, rowCount: rows.length + blankRows, columnCount: widths.length };
  return [
    { kind: "add-sheet", sheet, visibility: "Visible" },
    ...widths.map((width, column): WriteOperation => ({ kind: "column-width", sheet, column, width })),
    { kind: "format", area, format: cells },
    { kind: "format", area: { ...area, rowCount: 1 }, format: header },
    { kind: "values", at: area, values: rows.map((row) => widths.map((_, column) => row[column] ?? "")) },
    { kind: "freeze-rows", sheet, rowCount: 1 },
    { kind: "add-name", name: rangeNames[table.key][0], area },
  ];
}
