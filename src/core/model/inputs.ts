import type { CellValue } from "./grid";
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
}
