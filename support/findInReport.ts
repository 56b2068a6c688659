import type { NarrativeCheck } from "#core/check/narrative/narrative";
import type { Mistake } from "./checkCases";
import { findNarrativeIssues } from "./findIssues";
import { told, type ToldIssue } from "./told";

const title = "某市知识产权局2022年部门整体支出绩效自评报告";

/** What one check finds in a report of these lines below its title, the first in row 2, beside the correct workbook. */
export function findInReport(
  { id }: NarrativeCheck,
  lines: readonly string[],
  mistakes: readonly Mistake[] = [],
): ToldIssue[] {
  return told(findNarrativeIssues([title, ...lines], mistakes)).filter((issue) => issue.id === id);
}
