import type { CellBlock, Grid } from "../model/grid";

/** The merged cells that cover some part of a column, counted from 0 on the sheet. */
export function mergesInColumn({ merges = [] }: Grid, column: number): readonly CellBlock[] {
  return merges.filter((merge) => merge.column <= column && column < merge.column + merge.columnCount);
}

/**
 * Where a table's columns really end: its last cells may be merged with blank ones beside them.
 *
 * @param firstRow only merged cells that reach this row or lie below it count
 * @param end the column after its last, from 0 on the sheet
 */
export function endWithMerges({ merges = [] }: Grid, firstRow: number, end: number): number {
  return Math.max(
    end,
    ...merges
      .filter(({ row, rowCount, column }) => row + rowCount > firstRow && column < end)
      .map(({ column, columnCount }) => column + columnCount),
  );
}
