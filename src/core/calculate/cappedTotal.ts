import type Big from "big.js";
import type { Computed } from "../model/computed";
import type { Settings } from "../model/settings";

/**
 * The total score where a profile caps it by execution rate (总分封顶): of all caps whose rate was not
 * reached the lowest holds. Without an execution rate there is no cap.
 */
export function cappedTotal(
  total: Computed<Big>,
  executionRate: Computed<Big>,
  caps: Settings["totalCaps"],
): Computed<Big> {
  if (total.kind === "not-computable" || executionRate.kind === "not-computable") {
    return total;
  }
  const value = caps
    .filter(({ below }) => executionRate.value.lt(below))
    .reduce((least, { atMost }) => (atMost.lt(least) ? atMost : least), total.value);
  return { kind: "computed", value };
}
