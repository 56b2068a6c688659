import type { CellAddress } from "./grid";

/** What is asked before a workbook is handed in (定稿检查), in the order in which it is told. */
export const finalQuestions = ["no-open-errors", "report-current", "choices-made", "no-placeholder", "no-external-link", "no-error-cell", "no-hidden-sheet"] as const;

export type FinalQuestion = (typeof finalQuestions)[number];

/** Something that speaks against handing in. */
export interface Objection {
  /** Where; null where the workbook as a whole is meant. */
  readonly cell: CellAddress | null;
  /** What stands there. */
  readonly text: string;
}

export interface FinalAnswer {
  readonly question: FinalQuestion;
  /** None where the question is answered as it should be. */
  readonly objections: readonly Objection[];
  /** How many there are in all; `objections` holds the first of them. */
  readonly count: number;
}
