import type { CellArea } from "#core/model/grid";

/** Cells to write to: Excel refuses where their worksheet is gone. */
export function rangeOf(
  { worksheets }: Excel.Workbook,
  { sheet, row, column, rowCount, columnCount }: CellArea,
): Excel.Range {
  return worksheets.getItem(sheet).getRangeByIndexes(row, column, rowCount, columnCount);
}
