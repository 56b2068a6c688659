import type { Rows } from "#support/sampleTables";

/** A form as a finance bureau hands it out and a department fills it in: one worksheet from A1. */
export interface Form {
  readonly rows: Rows;
  /** Merged cells, as addresses. */
  readonly merged: readonly string[];
}
