import type { MoneyUnit } from "../vocabulary/moneyUnits";

/** Words of our own within a message, which each language words in its own way. */
export interface Phrase {
  readonly phrase: PhraseId;
  readonly values: Readonly<Record<string, Wording>>;
}

/** What a message inserts: the user's words and figures as they are, words of our own, or several of these. */
export type Wording = string | Phrase | readonly Wording[];

/** What a message inserts under each name. */
export type Wordings = Readonly<Record<string, Wording>>;

export function phrase(id: PhraseId, values: Wordings = {}): Phrase {
  return { phrase: id, values };
}

/** The user's words and figures among what a message inserts. */
export function dataOf(wording: Wording): readonly string[] {
  if (typeof wording === "string") {
    return [wording];
  }
  return (isSeveral(wording) ? wording : Object.values(wording.values)).flatMap(dataOf);
}

/** `Array.isArray` does not know arrays that are read only. */
export function isSeveral(wording: Wording): wording is readonly Wording[] {
  return Array.isArray(wording);
}

/** Every phrase. One without a wording does not compile (`core/messages/zhCN/phrases.ts`, `enUS/phrases.ts`). */
export type PhraseId =
  // columns, rows and units
  | "original-budget"
  | "revised-budget"
  | "actual-expenditure"
  | "execution-rate"
  | "completion-rate"
  | "target"
  | "actual-value"
  | "score"
  | "points"
  | "of-row"
  | "in-all"
  | "sources"
  | "natures"
  | MoneyUnit
  | "amount"
  | "blank"
  | "none"
  // what is to be looked at
  | "by-formula"
  | "the-formula"
  | "the-total"
  | "the-score"
  | "the-total-score"
  | "the-rate"
  // whether figures in hidden rows are in the total
  | "counted-all-the-same"
  | "not-in-visible-total"
  // tables
  | "without-budget"
  | "without-indicators"
  | "too-large"
  | "minus-zero"
  // the budget and the indicators
  | "above"
  | "below"
  | "outputs"
  | "outcomes"
  | "satisfaction"
  | "with-completion-rate"
  | "reason"
  | "measure"
  | "reason-and-measure"
  | "nor-actual"
  | "in-reason-column"
  | "below-the-table"
  | "at-places"
  | "has-lookalike"
  | "in-name"
  // the report
  | "figures"
  | "figures-and-more"
  | "number-of"
  | "number-of-quantitative"
  | "number-of-qualitative"
  | "number-of-met"
  | "number-of-missed"
  | "score-of"
  | "points-of"
  | "is-count"
  | "is-points"
  | "is-value"
  | "indicator-value"
  | "row-amounts"
  | "the-sum"
  | "the-whole"
  | "missed-indicator"
  | "missed-indicator-with-rate"
  | "are-missed"
  | "are-missed-and-more"
  | "budget-execution-rate"
  | "rate-is"
  | "rate-is-below"
  | "indicator-rate-is"
  | "indicator-is-met"
  | "indicator-is-missed"
  | "is-equal"
  | "is-less"
  | "is-more"
  | "budget-was"
  | "rating-told"
  | "rating-computed"
  | "score-told"
  | "score-computed"
  // settings
  | "severities"
  | "points-like-90"
  | "points-like-10"
  | "points-like-100"
  | "points-like-2"
  | "rule-ratio"
  | "rule-bands"
  | "rule-rating"
  | "rating-bands"
  | "rate-like-90"
  | "rate-like-120"
  | "rate-like-130"
  | "rate-like-80"
  | "rate-like-60"
  | "formulas"
  | "caps"
  | "decimals"
  | "money-units"
  // the template
  | "output-not-closed"
  | "no-other-files"
  | "unknown-tag"
  | "block-not-closed"
  | "block-not-begun"
  | "outside-condition"
  | "tag-not-closed"
  | "loop-syntax"
  | "tag-name-missing"
  | "raw-not-closed"
  | "bracket-not-closed"
  | "value-missing"
  | "bar-missing"
  | "colon-missing"
  | "assignment-syntax"
  | "parentheses"
  | "else-not-last"
  | "superfluous-words"
  | "unreadable-syntax"
  | "too-many-rows"
  | "template-too-long"
  | "brackets-too-deep"
  | "blocks-too-deep"
  | "too-many-mistakes"
  | "report-too-long"
  | "too-many-loops"
  | "lists-too-long";
