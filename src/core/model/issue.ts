import type { CellAddress } from "./grid";
import type { Wordings } from "./phrase";

/** 错误 · 警告 · 提示 */
export type Severity = "error" | "warning" | "note";

/**
 * Something about the user's data that needs attention. Issues are values: collected, sorted and
 * shown beside their cells, never thrown. The wording is in `core/messages`, keyed by id.
 */
export interface Issue {
  /** What is wrong, a stable kebab-case phrase. */
  readonly id: IssueId;
  readonly severity: Severity;
  /** Where; `null` where the workbook as a whole is meant. */
  readonly cell: CellAddress | null;
  /** What the message inserts. */
  readonly values: Wordings;
  /** What the person wrote under 校验说明 about the row; such an issue is a note. */
  readonly accepted?: string;
}

/** Every kind of issue. A kind without a message does not compile (`core/messages/issuesZhCN.ts`, `issuesEnUS.ts`). */
export type IssueId =
  // names and tables
  | "name-missing"
  | "name-not-a-range"
  | "name-broken"
  | "name-several-areas"
  | "name-empty"
  | "column-missing"
  | "header-not-found"
  | "column-twice"
  | "column-not-added"
  | "no-rows"
  | "table-found-by-header"
  // cells
  | "error-value"
  | "not-a-number"
  | "number-as-text"
  | "doubtful-number"
  | "money-unit-assumed"
  | "contradictory-units"
  // the budget
  | "total-differs-from-parts"
  | "sources-differ-from-natures"
  | "rounding-difference"
  | "rate-differs"
  | "zero-budget"
  | "negative-amount"
  | "overspent-budget"
  | "low-execution"
  | "adjusted-without-reason"
  | "part-above-whole"
  | "carried-over-differs"
  | "money-unit-doubtful"
  | "actual-as-completion-rate"
  // points and scores
  | "points-not-100"
  | "points-missing"
  | "score-above-points"
  | "score-differs"
  | "total-score-differs"
  | "total-points-differ"
  | "one-row-dominates"
  | "class-points-differ"
  | "class-missing"
  | "satisfaction-missing"
  // indicators
  | "missing-name"
  | "repeated-name"
  | "missing-target"
  | "missing-actual"
  | "non-numeric-actual"
  | "actual-repeats-target"
  | "different-units"
  | "below-target-without-reason"
  | "over-fulfilled-without-reason"
  | "qualitative-without-score"
  | "target-only-in-name"
  | "direction-doubtful"
  | "share-above-100"
  | "date-outside-year"
  | "score-outside-band"
  // what stands in the cells
  | "placeholder-left"
  | "lookalike-glyph"
  | "rows-outside-name"
  | "columns-outside-name"
  | "hidden-rows"
  // the report
  | "figure-in-no-table"
  | "named-figure-differs"
  | "quantity-printed-two-ways"
  | "report-parts-differ"
  | "claim-against-data"
  | "direction-against-figures"
  | "grade-word-unknown"
  | "grade-or-score-differs"
  | "clause-broken"
  | "placeholder-in-report"
  | "report-year-differs"
  | "report-department-differs"
  // settings
  | "setting-unknown"
  | "setting-unreadable"
  // basic information and report
  | "basic-item-missing"
  | "year-unreadable"
  | "built-in-outline"
  | "template-syntax"
  | "template-unknown-name"
  | "template-unknown-style"
  | "template-limit"
  | "clause-dropped"
  | "paragraph-edited"
  | "report-rows-deleted";
