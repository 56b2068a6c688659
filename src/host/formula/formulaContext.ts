import type { Area } from "#host/vocabulary/cellAddress";
import type { CellValue } from "#host/vocabulary/cellValue";
import type { NumberInText } from "./coercion";

/** A rectangle on a worksheet. */
export interface RangeReference {
  readonly sheet: FormulaSheet;
  readonly area: Area;
}

/** What formulas see of a worksheet; rows and columns count from 0. */
export interface FormulaSheet {
  readonly name: string;
  /** The value that a cell shows. */
  value(row: number, column: number): CellValue;
  /** Without `=`; `undefined` for a cell without a formula. */
  formula(row: number, column: number): string | undefined;
  isRowHidden(row: number): boolean;
  /** Whether a filter is on. */
  readonly isFiltered: boolean;
  /** The cells in use within an area, as a rectangle; `undefined` where there are none. */
  used(area: Area): Area | undefined;
}

/** What the value of a formula depends on besides its text. */
export interface FormulaContext {
  readonly home: { readonly sheet: FormulaSheet; readonly row: number; readonly column: number };
  sheet(name: string): FormulaSheet | undefined;
  /** What a name stands for as a formula without `=`; `undefined` where there is no such name. */
  name(text: string): string | undefined;
  readonly numberInText: NumberInText;
  /** A number as TEXT shows it; `undefined` for a format that it cannot be shown in. */
  formatted(value: CellValue, format: string): string;
  /** The moment for TODAY and NOW, as a serial number. */
  readonly now: () => number;
  readonly date1904: boolean;
}

/** Thrown where a formula holds what cannot be computed here: an unknown function, another workbook. */
export class NotComputable extends Error {}
