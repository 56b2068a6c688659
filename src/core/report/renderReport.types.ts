import type { Results, Tables } from "../model/assessment";
import type { Issue } from "../model/issue";
import type { Paragraph } from "../model/report";
import type { Settings } from "../model/settings";

/** What a report is written from. */
export interface ReportSource {
  readonly tables: Tables;
  readonly results: Results;
  readonly settings: Settings;
  /** What was found in the tables before the report is written, in the order in which it is shown. */
  readonly issues: readonly Issue[];
}

export interface RenderedReport {
  readonly paragraphs: readonly Paragraph[];
  /** Mistakes in the template, each at its cell, and clauses that were dropped for want of a figure. */
  readonly issues: readonly Issue[];
}
