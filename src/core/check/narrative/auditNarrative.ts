import type { Issue } from "../../model/issue";
import type { StandingParagraph } from "../../model/report";
import type { Judged } from "../check";
import { claimChecks } from "./claimChecks";
import { directionChecks } from "./directionChecks";
import { figureChecks } from "./figureChecks";
import { narrativeOf, type NarrativeCheck } from "./narrative";
import { partsChecks } from "./partsChecks";
import { subjectChecks } from "./subjectChecks";
import { wordingChecks } from "./wordingChecks";

/** Every rule that judges the report as it stands, written by us, edited by hand or pasted in whole. */
export const narrativeChecks: readonly NarrativeCheck[] = [...figureChecks, ...partsChecks, ...claimChecks, ...directionChecks, ...wordingChecks, ...subjectChecks];

/** All that is found in the report, each at its paragraph's cell; `sortIssues` puts it in order. */
export function auditNarrative(paragraphs: readonly StandingParagraph[], judged: Judged): Issue[] {
  if (paragraphs.length === 0) return [];
  const narrative = narrativeOf(paragraphs, judged);
  return narrativeChecks.flatMap(({ id, severity, find }) => find(narrative).map(({ cell, values = {} }) => ({ id, severity, cell, values })));
}
