import type { Stage } from "#app/ports";
import type { Rating } from "#core/model/assessment";
import type { Severity } from "#core/model/issue";

/** A page that says one thing: why the pane cannot work here. */
export interface PlainText {
  readonly title: string;
  readonly text: string;
}

/**
 * Every word of the pane, for one language. The sentences of issues and faults are not here: they are
 * the product's and stand in `core/messages`.
 */
export interface Strings {
  readonly product: string;
  readonly introduction: string;
  readonly generate: string;
  readonly generating: string;
  readonly version: (version: string) => string;

  readonly progress: string;
  readonly stage: Readonly<Record<Stage, string>>;
  readonly stageAnnouncement: Readonly<Record<Stage, string>>;

  /** The result's heading. Both parts may be missing from the workbook. */
  readonly resultHeading: (department: string | null, year: number | null) => string;
  readonly totalScore: string;
  readonly executionRate: string;
  readonly indicators: string;
  readonly indicatorsMet: string;
  readonly indicatorsMissed: string;
  readonly indicatorsUndecided: string;
  readonly rating: Readonly<Record<Rating, string>>;
  /** Said for a figure that cannot be computed, where a dash is shown. */
  readonly notComputable: string;
  readonly reportWritten: string;
  readonly openReport: string;
  readonly generatedAt: (time: Date) => string;

  readonly issues: string;
  readonly noIssues: string;
  readonly issueGroup: (severity: Severity, count: number) => string;
  readonly locate: string;
  readonly locateCell: (address: string) => string;
  readonly wholeWorkbook: string;
  readonly showMore: (count: number) => string;

  readonly faultTitle: string;
  readonly locateFaultTitle: string;
  readonly dismiss: string;

  readonly crashed: PlainText;
  readonly crashDetails: string;
  readonly restart: string;
  readonly notInExcel: PlainText;
  readonly excelTooOld: PlainText;
}
