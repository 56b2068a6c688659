import type { BudgetLine } from "../../model/budget";
import { phrase, type Phrase } from "../../model/phrase";

/** Where a reason can be given for a row of 预算表: many printed forms have no column for it. */
export function reasonPlace({ cells }: BudgetLine): Phrase {
  return phrase(cells.reason ? "in-reason-column" : "below-the-table");
}
