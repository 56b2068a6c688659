import type { Issue } from "../model/issue";
import { issueAt } from "../model/issueAt";
import { tableChecks } from "./catalogue";
import type { Check, Judged } from "./check";

const checks: readonly Check[] = tableChecks;

/** All that is found in the tables, check by check; `sortIssues` puts it in order. */
export function runChecks(judged: Judged): Issue[] {
  return checks.flatMap((check) =>
    check
      .find(judged)
      .map(({ cell, values, severity = check.severity }) => ({ ...issueAt(check, cell, values), severity })),
  );
}
