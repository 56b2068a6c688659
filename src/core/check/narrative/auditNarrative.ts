import type { Issue } from "../../model/issue";
import { issueAt } from "../../model/issueAt";
import type { StandingParagraph } from "../../model/report";
import { narrativeChecks } from "../catalogue";
import type { Judged } from "../check";
import { narrativeOf, type NarrativeCheck } from "./narrative";

const checks: readonly NarrativeCheck[] = narrativeChecks;

/**
 * All that is found in the report, each at its paragraph's cell; `sortIssues` puts it in order. The rooms
 * of this folder, in the order in which a report passes through them:
 *
 * - `prose` reads sentences, and the quantities in them, without any table;
 * - `known` holds what the tables know: their quantities, and the names of their indicators;
 * - `attribution` says which quantity of the tables a figure or a word of the report is about;
 * - `checks` judges: one file a check.
 *
 * `narrative` puts the first two together for a report, once; `eachParagraph` walks through it.
 *
 * @param told what was found in the tables: a report may tell of it, with its figures
 */
export function auditNarrative(
  paragraphs: readonly StandingParagraph[],
  judged: Judged,
  told: readonly Issue[] = [],
): Issue[] {
  if (paragraphs.length === 0) {
    return [];
  }
  const narrative = narrativeOf(paragraphs, judged, told);
  return checks.flatMap((check) => check.find(narrative).map(({ cell, values }) => issueAt(check, cell, values)));
}
