import { calculateResults } from "#core/calculate/calculateResults";
import { nationalProfile } from "#core/calculate/nationalProfile";
import type { Check } from "#core/check/check";
import type { Tables } from "#core/model/assessment";
import { issueAt } from "#core/model/issueAt";
import type { Settings } from "#core/model/settings";
import { tablesOf } from "./modelTables";
import { told, type ToldIssue } from "./told";

/** What one check finds in tables that were built without reading; 评分设置 as usual, but for what is given. */
export function findWith(check: Check, given: Partial<Tables>, set: Partial<Settings> = {}): ToldIssue[] {
  const tables = tablesOf(given);
  const settings = { ...nationalProfile, ...set };
  const found = check.find({ tables, results: calculateResults(tables, settings), settings });
  return told(found.map(({ cell, values }) => issueAt(check, cell, values)));
}
