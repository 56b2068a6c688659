import { budgetScore, shareOf } from "#core/calculate/budgetScore";
import { computed, notComputable } from "#core/model/computed";
import Big from "big.js";

describe("the budget's score", () => {
  it.each([
    ["nothing was spent", 10, "0", "0"],
    ["part of it was spent", 10, "0.95", "9.5"],
    ["a share with many decimals was spent", 10, "0.97078", "9.71"],
    ["the third decimal is a 5", 10, "0.9995", "10"],
    ["the third decimal is below 5", 10, "0.99949", "9.99"],
    ["all was spent", 10, "1", "10"],
    ["more than all was spent", 10, "1.0001", "10"],
    ["twice as much was spent", 20, "2", "20"],
    ["money came back", 10, "-0.0001", "0"],
    ["there are no points", 0, "0.5", "0"],
  ])("where %s", (_, points, rate, score) => {
    expect(budgetScore(new Big(points), computed(new Big(rate)))).toEqual(computed(new Big(score)));
  });

  it("has the rate's reason where there is no rate", () => {
    expect(budgetScore(new Big(10), notComputable("zero-budget"))).toEqual(notComputable("zero-budget"));
  });
});

describe("a rate as a share of points", () => {
  it.each([
    ["-0.01", "0"],
    ["0", "0"],
    ["0.01", "0.01"],
    ["0.99", "0.99"],
    ["1", "1"],
    ["1.01", "1"],
  ])("takes %s for %s", (rate, share) => {
    expect(shareOf(new Big(rate)).toFixed()).toBe(share);
  });
});
