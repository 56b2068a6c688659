import type { CellArea } from "./grid";

/** What was left alone when a run was taken back, because the user changed it since. */
export type Kept =
  /** What cells hold, how they look, how wide or high they are. */
  | { readonly what: "contents" | "format" | "size"; readonly area: CellArea }
  /** A worksheet that the run added, or the set-up of its printed pages. */
  | { readonly what: "sheet" | "page"; readonly sheet: string }
  | { readonly what: "name"; readonly name: string };

/** 撤销本次写入: what came of it. */
export interface UndoOutcome {
  /** Cells whose contents were put back. */
  readonly restored: number;
  readonly kept: readonly Kept[];
}
