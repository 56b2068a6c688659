import type { Fix, FixOffer } from "#core/model/fix";
import type { Issue } from "#core/model/issue";

/** What the list of issues needs to have one put right. */
export interface Fixing {
  readonly offersOf: (issue: Issue) => readonly FixOffer[];
  /** Whether something runs that a fix has to wait for. */
  readonly isRunning: boolean;
  readonly onFix: (fix: Fix) => void;
}
