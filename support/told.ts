import { addressText } from "#core/model/address";
import type { Issue } from "#core/model/issue";
import type { Wordings } from "#core/model/phrase";

/** A finding as a test writes it down. */
export interface ToldIssue {
  readonly id: string;
  /** `工作表!C5`; `null` where the workbook as a whole is meant. */
  readonly cell: string | null;
  readonly values: Wordings;
}

/** Findings as a test writes them down: all that is told of each, and its weight left to its check. */
export function told(issues: readonly Issue[]): ToldIssue[] {
  return issues.map(({ check, cell, values }) => ({ id: check.id, cell: cell && addressText(cell), values }));
}
