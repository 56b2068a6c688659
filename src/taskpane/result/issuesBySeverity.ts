import { severities, type Issue, type Severity } from "#core/model/issue";

export interface IssueGroup {
  readonly severity: Severity;
  readonly issues: readonly Issue[];
}

/** The issues of each severity, in their order; a severity without issues has no group. */
export function issuesBySeverity(issues: readonly Issue[]): readonly IssueGroup[] {
  return severities
    .map((severity) => ({ severity, issues: issues.filter((issue) => issue.severity === severity) }))
    .filter((group) => group.issues.length > 0);
}
