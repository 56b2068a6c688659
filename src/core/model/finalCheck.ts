import type { CellAddress } from "./grid";
import type { InputChange } from "./inputs";
import type { Issue } from "./issue";

/** What is asked before a workbook is handed in (定稿检查), in the order in which it is told. */
export const finalQuestions = [
  "no-open-errors",
  "report-current",
  "choices-made",
  "no-placeholder",
  "no-external-link",
  "no-error-cell",
  "no-hidden-sheet",
] as const;

export type FinalQuestion = (typeof finalQuestions)[number];

/** Something that speaks against handing in, with its cell; `null` where the workbook as a whole is meant. */
export type Objection = { readonly cell: CellAddress | null } & (
  | { readonly kind: "issue"; readonly issue: Issue }
  | { readonly kind: "change"; readonly change: InputChange }
  | { readonly kind: "not-generated" }
  /** What stands in the workbook: the words of a cell, a sheet's name. */
  | { readonly kind: "found"; readonly text: string }
);

export interface FinalAnswer {
  readonly question: FinalQuestion;
  /** None where the question is answered as it should be. */
  readonly objections: readonly Objection[];
  /** How many there are in all; `objections` holds the first of them. */
  readonly count: number;
}
