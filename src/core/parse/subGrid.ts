import type { CellValue, Grid } from "../model/grid";

/**
 * Some rows of a grid, with the merged cells that begin in them.
 *
 * @param first the first row, from 0 within the grid
 * @param end the row after the last
 * @param freeColumns how many blank columns to add at the right
 */
export function subGrid(grid: Grid, first: number, end: number, freeColumns = 0): Grid {
  const part = <T>(rows: readonly (readonly T[])[], blank: T): (readonly T[])[] => {
    const kept = rows.slice(first, end);
    return freeColumns === 0 ? kept : kept.map((row) => [...row, ...new Array<T>(freeColumns).fill(blank)]);
  };
  return {
    ...grid,
    ...(grid.merges && { merges: grid.merges.filter(({ row }) => row >= grid.row + first && row < grid.row + end) }),
    ...(grid.hiddenRows && {
      hiddenRows: grid.hiddenRows.filter((row) => row >= grid.row + first && row < grid.row + end),
    }),
    row: grid.row + first,
    rowCount: end - first,
    columnCount: grid.columnCount + freeColumns,
    values: part<CellValue>(grid.values, ""),
    text: part(grid.text, ""),
    formulas: part<CellValue>(grid.formulas, ""),
    numberFormats: part(grid.numberFormats, "General"),
  };
}

/** A grid with the rows above it, of which only the text is known: headers are text. */
export function withRowsAbove(grid: Grid, above: readonly (readonly string[])[]): Grid {
  return {
    ...grid,
    row: grid.row - above.length,
    rowCount: grid.rowCount + above.length,
    values: [...above, ...grid.values],
    text: [...above, ...grid.text],
    formulas: [...above, ...grid.formulas],
    numberFormats: [...above.map((row) => row.map(() => "General")), ...grid.numberFormats],
  };
}
