import type { FormText } from "../model/form";
import type { TextGrid } from "../model/grid";
import type { Rows } from "./formsOnSheet";

/** The rows of a form on one sheet. Rows count from 0 within the grid. */
export interface Surroundings {
  readonly grid: TextGrid;
  readonly rows: Rows;
  /** The rows of the form that are in none of its tables. */
  readonly freeRows: readonly number[];
  /** The first row of its tables; the end of its rows where it has none there. */
  readonly firstTableRow: number;
}

/** @param tables the rows of the form's tables */
export function surroundings(grid: TextGrid, rows: Rows, tables: readonly Rows[]): Surroundings {
  const all = Array.from({ length: Math.max(0, rows.end - rows.first) }, (_, index) => rows.first + index);
  const isIn = (row: number) => tables.some(({ first, end }) => row >= first && row < end);
  return {
    grid,
    rows,
    freeRows: all.filter((row) => !isIn(row)),
    firstTableRow: all.find(isIn) ?? rows.end,
  };
}

export function textAt({ grid }: Surroundings, row: number, column: number): FormText {
  return {
    text: (grid.text[row]?.[column] ?? "").trim(),
    cell: { sheet: grid.sheet, row: grid.row + row, column: grid.column + column },
  };
}
