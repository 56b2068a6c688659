import { completionRate } from "#core/calculate/completionRate";
import { valueOrNull } from "#core/model/computed";
import type { Direction } from "#core/model/indicator";
import Big from "big.js";

describe("the completion rate", () => {
  it.each<[Direction, string, string, string | null]>([
    ["higher-is-better", "100", "120", "1.2"],
    ["higher-is-better", "100", "0", "0"],
    ["higher-is-better", "0", "5", null],
    ["equal", "100", "90", "0.9"],
    ["equal", "0", "0", null],
    ["lower-is-better", "10", "9", "1.1"],
    ["lower-is-better", "10", "10", "1"],
    ["lower-is-better", "10", "11", "0.9"],
    ["lower-is-better", "10", "20", "0"],
    ["lower-is-better", "10", "0", "2"],
    ["lower-is-better", "0", "1", null],
  ])("of %s, target %s and actual value %s, is %s", (direction, target, actual, rate) => {
    const found = completionRate(direction, { target: new Big(target), actual: new Big(actual) });

    expect(valueOrNull(found)?.toFixed() ?? null).toBe(rate);
    if (found.kind === "not-computable") {
      expect(found.reason).toBe("zero-target");
    }
  });
});
