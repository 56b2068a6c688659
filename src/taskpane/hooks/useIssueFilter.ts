import { useCallback, useDeferredValue, useMemo, useState } from "react";
import type { Issue, Severity } from "#core/model/issue";
import {
  filteredIssues,
  isFiltering,
  searchedIssues,
  type IssueFilter,
  type SearchedIssue,
} from "../result/issueFilter";

export interface FilteredIssues {
  /** null where the issues are too few to need one. */
  readonly filter: IssueFilter | null;
  readonly search: (query: string) => void;
  /** Shows a severity, or shows it no longer. */
  readonly toggle: (severity: Severity) => void;
  readonly found: readonly Issue[];
  /** Whether anything is asked for. */
  readonly isFiltered: boolean;
}

/** So many are seen at a glance. */
const unfiltered = 5;

const everything: IssueFilter = { query: "", severities: new Set() };

/**
 * The issues that the user asks for. What is found follows the typing when there is time for it.
 *
 * @param sentence the words of an issue, in which is searched
 */
export function useIssueFilter(issues: readonly Issue[], sentence: (issue: Issue) => string): FilteredIssues {
  const [filter, setFilter] = useState(everything);
  const isOffered = issues.length > unfiltered;
  const shown = useMemo(() => (isOffered ? possible(filter, issues) : everything), [filter, isOffered, issues]);
  const wanted = useDeferredValue(shown);
  const searched = useMemo(() => once(() => searchedIssues(issues, sentence)), [issues, sentence]);
  const found = useMemo(() => filteredIssues(issues, searched, wanted), [issues, searched, wanted]);
  const search = useCallback((query: string) => setFilter((before) => ({ ...before, query })), []);
  const toggle = useCallback(
    (severity: Severity) =>
      setFilter(({ query, severities }) => ({
        query,
        severities: new Set(
          severities.has(severity) ? [...severities].filter((other) => other !== severity) : [...severities, severity],
        ),
      })),
    [],
  );
  return { filter: isOffered ? shown : null, search, toggle, found, isFiltered: isFiltering(wanted) };
}

/** A severity that no issue has any more has no button by which it could be given up. */
function possible({ query, severities }: IssueFilter, issues: readonly Issue[]): IssueFilter {
  return {
    query,
    severities: new Set([...severities].filter((severity) => issues.some((issue) => issue.severity === severity))),
  };
}

/** The texts of ten thousand issues are put together when somebody first searches, and once. */
function once(make: () => readonly SearchedIssue[]): () => readonly SearchedIssue[] {
  let made: readonly SearchedIssue[] | null = null;
  return () => (made ??= make());
}
