import type { Results, Tables } from "./model/assessment";
import type { Issue } from "./model/issue";
import type { Paragraph } from "./model/report";
import type { Settings } from "./model/settings";

/** All that the product says about a workbook. */
export interface Assessment {
  readonly tables: Tables;
  readonly results: Results;
  readonly settings: Settings;
  /** Sorted by severity, then by sheet and cell, then by id: the same workbook gives the same list. */
  readonly issues: readonly Issue[];
  readonly report: readonly Paragraph[];
}
