import { addressText } from "#core/model/address";
import type { Issue, Severity } from "#core/model/issue";

/** What the user wants to see of the issues. */
export interface IssueFilter {
  /** Words that all have to occur in an issue, in its sentence or its place. */
  readonly query: string;
  /** None: every one. */
  readonly severities: ReadonlySet<Severity>;
}

/** An issue with what is searched in it. */
export interface SearchedIssue {
  readonly issue: Issue;
  readonly text: string;
}

/** Half and full width, capitals and small letters are one to somebody who searches. */
function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** @param sentence the words of an issue */
export function searchedIssues(issues: readonly Issue[], sentence: (issue: Issue) => string): readonly SearchedIssue[] {
  return issues.map((issue) => ({
    issue,
    text: folded(`${sentence(issue)} ${issue.cell === null ? "" : addressText(issue.cell)}`),
  }));
}

/** The words of a query. */
export function wordsOf(query: string): readonly string[] {
  return folded(query)
    .split(/\s+/)
    .filter((word) => word !== "");
}

export function isFiltering({ query, severities }: IssueFilter): boolean {
  return severities.size > 0 || wordsOf(query).length > 0;
}

/**
 * The issues that a filter lets through, in their order.
 *
 * @param searched asked for only where there are words to search
 */
export function filteredIssues(
  issues: readonly Issue[],
  searched: () => readonly SearchedIssue[],
  { query, severities }: IssueFilter,
): readonly Issue[] {
  const words = wordsOf(query);
  const isWanted = ({ severity }: Issue): boolean => severities.size === 0 || severities.has(severity);
  if (words.length === 0) {
    return severities.size === 0 ? issues : issues.filter(isWanted);
  }
  return searched()
    .filter(({ issue, text }) => isWanted(issue) && words.every((word) => text.includes(word)))
    .map(({ issue }) => issue);
}
