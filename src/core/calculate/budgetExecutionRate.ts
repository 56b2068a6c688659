import type Big from "big.js";
import type { BudgetLine } from "../model/budget";
import { computed, notComputable, type Computed } from "../model/computed";

/**
 * Share of the revised budget that was spent (预算执行率), unrounded.
 *
 * A line without a budget has no rate: 0 % would read as "nothing was spent", 100 % as "all of it
 * was", and either would earn or lose points.
 */
export function budgetExecutionRate(line: Pick<BudgetLine, "revisedBudget" | "actualExpenditure">): Computed<Big> {
  if (line.revisedBudget === null || line.actualExpenditure === null) {
    return notComputable("missing-amount");
  }
  if (line.revisedBudget.eq(0)) {
    return notComputable("zero-budget");
  }
  return computed(line.actualExpenditure.div(line.revisedBudget));
}
