import type { CellArea } from "#core/model/grid";

/** Cells to look at or put back: a null object where their worksheet is gone. */
export function rangeIfThere(
  workbook: Excel.Workbook,
  { sheet, row, column, rowCount, columnCount }: CellArea,
): Excel.Range {
  return workbook.worksheets.getItemOrNullObject(sheet).getRangeByIndexes(row, column, rowCount, columnCount);
}
