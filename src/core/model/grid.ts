/** What a cell holds, as Excel hands it over: a blank cell is `""`, an error its text (`"#DIV/0!"`), a date its serial. */
export type CellValue = string | number | boolean;

/** One cell of the workbook. Rows and columns count from 0, as in Office.js. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Some rows and columns of a worksheet, from 0. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A block of cells; `row` and `column` are its top left cell, from 0. */
export interface CellArea extends CellAddress {
  readonly rowCount: number;
  readonly columnCount: number;
}

/**
 * A block of cells as read. The four arrays have the shape `[rowCount][columnCount]`.
 *
 * `text` is what a person sees (`97.08%`), `values` what is stored (0.9708…), `formulas` the formula
 * or, where there is none, the value; `numberFormats` tells a date from a number.
 */
export interface Grid extends CellArea {
  /** Merged cells of the block, where Excel can tell them (ExcelApi 1.13). */
  readonly merges?: readonly CellBlock[];
  /** Rows of the block that are hidden, by hand or by a filter, from 0 on the sheet; left out where none is. */
  readonly hiddenRows?: readonly number[];
  readonly values: readonly (readonly CellValue[])[];
  readonly text: readonly (readonly string[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** A block of cells of which only what is stored was read. */
export type ValueGrid = Pick<Grid, keyof CellArea | "values">;

/** A block of cells of which only formulas were read, and the values of cells without one. */
export type FormulaGrid = Pick<Grid, keyof CellArea | "formulas">;

/** A block of cells of which only what they show was read. */
export type TextGrid = Pick<Grid, keyof CellArea | "text" | "merges">;
