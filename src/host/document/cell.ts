import type { CellValue } from "#host/vocabulary/cellValue";

/** How the formula of a cell is stored. */
export type CellFormula =
  | { readonly kind: "own"; readonly text: string }
  /** A group of cells with one formula, kept at its first cell and shifted for the others. */
  | { readonly kind: "shared"; readonly group: string }
  /** An array formula or a spilling one; `area` is what it fills. */
  | { readonly kind: "array"; readonly text: string; readonly area: string };

/** One cell of a sheet. */
export interface Cell {
  /** Index into the workbook's cell formats; 0 is the default. */
  style: number;
  /** The value in the file. `undefined`: a formula whose result was not saved. */
  value: CellValue | undefined;
  formula: CellFormula | undefined;
}

export function blankCell(style: number): Cell {
  return { style, value: null, formula: undefined };
}
