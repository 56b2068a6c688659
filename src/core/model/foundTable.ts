import type { CellArea } from "./grid";
import type { tableKeys } from "./workbookNames";

/** 预算表, 指标表 or 基本信息. */
export type FoundTableKey = (typeof tableKeys)[number];

/** Where a table is, and whether it stays found when the user rewords its header. */
export interface FoundTable {
  readonly key: FoundTableKey;
  /** The cells that its name refers to, or that were found by its header; null where there is neither. */
  readonly area: CellArea | null;
  /** Whether a name leads to it, or would, if it were not broken: its own, or that of a range that holds both tables. */
  readonly isNamed: boolean;
}
