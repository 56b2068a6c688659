import type { Tables } from "../../model/assessment";
import type { FixOffer } from "../../model/fix";
import type { Issue } from "../../model/issue";
import { budgetTitles } from "../../vocabulary/budgetTitles";

/** Offers 原因说明 where 预算表 has no such column. */
export function addReasonColumn(_: Issue, { budget }: Tables): FixOffer[] {
  return budget && budget.columns.reason === undefined
    ? [{ kind: "add-column", table: "budget", column: budgetTitles.reason }]
    : [];
}
