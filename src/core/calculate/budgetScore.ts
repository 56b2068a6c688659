import Big from "big.js";
import { computed, type Computed } from "../model/computed";
import { round } from "../number/round";

/** Points of the budget's execution that were earned: points × rate, at most the points, at least 0; 2 decimals. */
export function budgetScore(points: Big, executionRate: Computed<Big>): Computed<Big> {
  if (executionRate.kind === "not-computable") {
    return executionRate;
  }
  return computed(round(points.times(shareOf(executionRate.value)), 2));
}

/** A rate as a share of points: what lies above 1 earns nothing more, what lies below 0 takes nothing away. */
export function shareOf(rate: Big): Big {
  if (rate.gt(1)) {
    return new Big(1);
  }
  return rate.lt(0) ? new Big(0) : rate;
}
