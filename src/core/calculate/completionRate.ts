import type Big from "big.js";
import { computed, notComputable, type Computed } from "../model/computed";
import type { Indicator } from "../model/indicator";
import type { ComparableValues } from "./comparableValues";

/**
 * How much of the target was reached (完成率), a ratio, unrounded.
 *
 * - higher is better, equal: actual / target;
 * - lower is better: 1 − (actual − target) / target, so that staying 10 % below a limit reads 110 %,
 *   exceeding it by 10 % reads 90 %, and the rate times the points is the score of the general form.
 *
 * A target of zero has no rate.
 */
export function completionRate(direction: Indicator["direction"], { target, actual }: ComparableValues): Computed<Big> {
  if (target.eq(0)) {
    return notComputable("zero-target");
  }
  return computed(direction === "lower-is-better" ? target.times(2).minus(actual).div(target) : actual.div(target));
}
