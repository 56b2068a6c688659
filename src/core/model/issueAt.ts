import type { CellAddress } from "./grid";
import type { Issue, IssueId, Severity } from "./issue";

/** An issue at a cell. */
export function issueAt(id: IssueId, severity: Severity, cell: CellAddress | null, values: Readonly<Record<string, string>> = {}): Issue {
  return { id, severity, cell, values };
}
