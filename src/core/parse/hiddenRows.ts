import type { CellAddress, Grid } from "../model/grid";

/**
 * The rows with figures that nobody sees, from 0 on the sheet.
 *
 * @param rows those that hold figures
 */
export function hiddenAmong({ hiddenRows = [] }: Grid, rows: readonly CellAddress[]): readonly number[] {
  return rows.map(({ row }) => row).filter((row) => hiddenRows.includes(row));
}

/**
 * Functions that leave out rows which a filter hides: SUBTOTAL, from 101 on those hidden by hand too, and AGGREGATE
 * with an option that says so.
 */
const ofVisibleRows = /\bSUBTOTAL\s*\(|\bAGGREGATE\s*\(\s*\d+\s*,\s*[1357]\s*,/i;

/** The columns whose cell adds up rows that are seen alone. */
export function visibleSums<C extends string>(
  { row: firstRow, column: firstColumn, formulas }: Grid,
  cells: Readonly<Partial<Record<C, CellAddress>>>,
): readonly C[] {
  // Object.entries widens the keys to string; they are exactly those of `cells`.
  return (Object.entries(cells) as [C, CellAddress][])
    .filter(([, { row, column }]) => {
      const formula = formulas[row - firstRow]?.[column - firstColumn];
      return typeof formula === "string" && formula.startsWith("=") && ofVisibleRows.test(formula);
    })
    .map(([column]) => column);
}
