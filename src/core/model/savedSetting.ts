import type { CellAddress } from "./grid";

/** Where a setting stands that was saved. */
export interface SavedSetting {
  readonly name: string;
  /** Its content's cell. */
  readonly cell: CellAddress;
}
