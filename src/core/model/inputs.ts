import type { CellAddress, CellValue } from "./grid";
import type { RangeKey } from "./snapshot";

/**
 * The cells of a table as they were when the report was generated, its header included. The same cells
 * stand on 自评记录, where a formula on 自评报告 compares them with the table as it is.
 */
export interface InputCopy {
  readonly table: RangeKey;
  readonly values: readonly (readonly CellValue[])[];
  /** Neighbouring columns that are compared, from 0 within the table: all but those of our warnings. */
  readonly compared: readonly { readonly from: number; readonly count: number }[];
  /** Where its first cell stood; a record of an earlier version does not tell. */
  readonly area?: CellAddress;
}

/** Something in the tables that is not as it was when the report was generated. */
export type InputChange =
  | { readonly kind: "cell"; readonly cell: CellAddress; readonly before: CellValue; readonly after: CellValue }
  | { readonly kind: "row-added"; readonly cell: CellAddress; readonly text: string }
  | { readonly kind: "row-removed"; readonly table: RangeKey; readonly text: string }
  /** Rows stand in another order. */
  | { readonly kind: "rows-moved"; readonly table: RangeKey }
  /** Columns were inserted or deleted, and cells cannot be compared. */
  | { readonly kind: "columns-changed"; readonly table: RangeKey }
  /** The table is not found any more, or was not there. */
  | { readonly kind: "table-gone"; readonly table: RangeKey };
