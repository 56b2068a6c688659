import type { Issue } from "../../model/issue";
import type { StandingParagraph } from "../../model/report";
import type { Judged } from "../check";
import { claimCheck } from "./claimCheck";
import { directionCheck } from "./directionCheck";
import { gradeChecks } from "./gradeChecks";
import { namedFigureCheck } from "./namedFigureCheck";
import { narrativeOf, type NarrativeCheck } from "./narrative";
import { partsCheck } from "./partsCheck";
import { spellingCheck } from "./spellingCheck";
import { strangeFigureCheck } from "./strangeFigureCheck";
import { subjectChecks } from "./subjectChecks";
import { wordingChecks } from "./wordingChecks";

/** Every rule that judges the report as it stands, written by us, edited by hand or pasted in whole. */
export const narrativeChecks: readonly NarrativeCheck[] = [
  strangeFigureCheck,
  namedFigureCheck,
  spellingCheck,
  partsCheck,
  claimCheck,
  directionCheck,
  ...gradeChecks,
  ...wordingChecks,
  ...subjectChecks,
];

/**
 * All that is found in the report, each at its paragraph's cell; `sortIssues` puts it in order.
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
  return narrativeChecks.flatMap(({ id, severity, find }) =>
    find(narrative).map(({ cell, values = {} }) => ({ id, severity, cell, values })),
  );
}
