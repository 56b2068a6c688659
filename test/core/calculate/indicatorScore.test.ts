import { indicatorScore } from "#core/calculate/indicatorScore";
import { computed, notComputable, type Computed } from "#core/model/computed";
import Big from "big.js";

const rate = (value: string) => computed(new Big(value));

describe("an indicator's score", () => {
  it.each<[string, string | null, boolean | null, Computed<Big>, Computed<Big>]>([
    ["the target was met", "10", true, rate("1"), rate("10")],
    ["it was met though the rate is lower, by a bound of its own", "10", true, rate("0.5"), rate("10")],
    ["it was met without a rate", "10", true, notComputable("zero-target"), rate("10")],
    ["the points have three decimals", "3.335", true, rate("1"), rate("3.34")],
    ["it was missed by a tenth", "10", false, rate("0.9"), rate("9")],
    ["it was missed by a third", "10", false, rate("0.66666667"), rate("6.67")],
    ["it was missed, the rate being above 1", "10", false, rate("1.2"), rate("10")],
    ["nothing was reached", "10", false, rate("0"), rate("0")],
    ["less than nothing was reached", "10", false, rate("-1"), rate("0")],
    ["a target of zero was missed", "10", false, notComputable("zero-target"), rate("0")],
    ["nobody can tell about a target of zero", "10", null, notComputable("zero-target"), notComputable("zero-target")],
    ["a deadline was missed", "10", false, notComputable("qualitative"), notComputable("qualitative")],
    ["nobody can tell, but there is a rate", "10", null, rate("0.5"), rate("5")],
    ["it has no points", null, true, rate("1"), notComputable("missing-points")],
  ])("where %s", (_, points, isMet, found, score) => {
    expect(indicatorScore(points === null ? null : new Big(points), isMet, found)).toEqual(score);
  });
});
