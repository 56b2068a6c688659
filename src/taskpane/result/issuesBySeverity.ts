import type { Issue, Severity } from "#core/model/issue";

export interface IssueGroup {
  readonly severity: Severity;
  readonly issues: readonly Issue[];
}

const gravestFirst: readonly Severity[] = ["error", "warning", "note"];

/** The issues of each severity, in their order; a severity without issues has no group. */
export function issuesBySeverity(issues: readonly Issue[]): readonly IssueGroup[] {
  return gravestFirst
    .map((severity) => ({ severity, issues: issues.filter((issue) => issue.severity === severity) }))
    .filter((group) => group.issues.length > 0);
}
