import type { CellAddress } from "./grid";
import type { Issue, IssueId, Severity } from "./issue";
import type { Wordings } from "./phrase";

/** An issue at a cell. */
export function issueAt(id: IssueId, severity: Severity, cell: CellAddress | null, values: Wordings = {}): Issue {
  return { id, severity, cell, values };
}
