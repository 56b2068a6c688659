import Big from "big.js";
import { computed, notComputable, type Computed } from "../model/computed";
import { round } from "../number/round";
import { shareOf } from "./budgetScore";

/**
 * Score of a quantitative indicator (得分), 2 decimals: full points where the target was reached, else
 * the completion rate's share of them, never below 0. Without a rate (a target of zero that was
 * missed, a deadline that was not kept) the general form gives 0 for the former; the latter has no formula.
 */
export function indicatorScore(points: Big | null, isMet: boolean | null, rate: Computed<Big>): Computed<Big> {
  if (points === null) {
    return notComputable("missing-points");
  }
  if (isMet === true) {
    return computed(round(points, 2));
  }
  if (rate.kind === "computed") {
    return computed(round(points.times(shareOf(rate.value)), 2));
  }
  return isMet === false && rate.reason === "zero-target" ? computed(new Big(0)) : rate;
}
