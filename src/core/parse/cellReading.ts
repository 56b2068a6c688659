import type { CellAddress, CellValue, Grid } from "../model/grid";

/** One cell of a grid with all that was read of it. */
export interface CellReading {
  readonly value: CellValue;
  /** As a person sees it. */
  readonly text: string;
  readonly numberFormat: string;
  readonly isFormula: boolean;
  readonly address: CellAddress;
}

/**
 * @param row from 0 within the grid
 * @param column from 0 within the grid
 */
export function readCell(grid: Grid, row: number, column: number): CellReading {
  const formula = grid.formulas[row]?.[column];
  return {
    value: grid.values[row]?.[column] ?? "",
    text: grid.text[row]?.[column] ?? "",
    numberFormat: grid.numberFormats[row]?.[column] ?? "General",
    isFormula: typeof formula === "string" && formula.startsWith("="),
    address: { sheet: grid.sheet, row: grid.row + row, column: grid.column + column },
  };
}
