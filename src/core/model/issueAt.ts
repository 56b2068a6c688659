import type { CellAddress } from "./grid";
import type { Issue, NamedCheck } from "./issue";
import type { Wordings } from "./phrase";

/** An issue at a cell, of the check's own severity. */
export function issueAt(check: NamedCheck, cell: CellAddress | null, values: Wordings = {}): Issue {
  return { check, severity: check.severity, cell, values };
}
