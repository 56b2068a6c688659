import { budgetExecutionRate } from "#core/calculate/budgetExecutionRate";
import Big from "big.js";

const line = (budget: string | null, spent: string | null) => ({
  revisedBudget: budget === null ? null : new Big(budget),
  actualExpenditure: spent === null ? null : new Big(spent),
});

describe("budgetExecutionRate", () => {
  it.each([
    ["all of it", "90", "90", "1"],
    ["part of it", "90", "89.974", "0.99971111111111111111"],
    ["nothing", "90", "0", "0"],
    ["more than all of it", "90", "99", "1.1"],
  ])("divides spending by the revised budget when %s was spent", (_, budget, spent, rate) => {
    expect(budgetExecutionRate(line(budget, spent))).toEqual({ kind: "computed", value: new Big(rate) });
  });

  it("has no value for a line without a budget", () => {
    expect(budgetExecutionRate(line("0", "0"))).toEqual({ kind: "not-computable", reason: "zero-budget" });
  });

  it.each([
    [null, "5"],
    ["5", null],
    ["0", null],
    [null, null],
  ])("has no value where an amount is missing: %s, %s", (budget, spent) => {
    expect(budgetExecutionRate(line(budget, spent))).toEqual({ kind: "not-computable", reason: "missing-amount" });
  });
});
