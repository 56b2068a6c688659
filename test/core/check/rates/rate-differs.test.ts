import { actualAsCompletionRate } from "#core/check/rates/actual-as-completion-rate";
import { rateDiffers } from "#core/check/rates/rate-differs";
import type { Tables } from "#core/model/assessment";
import type { BudgetLine, EnteredNumber } from "#core/model/budget";
import type { Indicator } from "#core/model/indicator";
import { phrase } from "#core/model/phrase";
import { findWith } from "#support/findWith";
import {
  amounts,
  budgetCells,
  budgetLine,
  budgetTable,
  entered,
  indicator,
  indicatorCells,
  indicatorTable,
  quantity,
} from "#support/modelTables";
import type { ToldIssue } from "#support/told";
import Big from "big.js";

/** A percentage as a person types it: 97.1 is a ratio of 0.971 with one decimal shown. */
function typed(percentage: string): EnteredNumber {
  return { ...entered(new Big(percentage).div(100).toFixed()), decimals: percentage.split(".")[1]?.length ?? 0 };
}

const both = (tables: Partial<Tables>): ToldIssue[] =>
  [rateDiffers, actualAsCompletionRate].flatMap((check) => findWith(check, tables));

describe("an execution rate that a person typed", () => {
  /** 97.078 %, the amounts being 1000 and 970.78. */
  const find = (given: Partial<BudgetLine>): ToldIssue[] =>
    both({
      budget: budgetTable([budgetLine({ ...amounts(null, 1000, "970.78"), cells: budgetCells(1), ...given })]),
    });
  const differs = (rate: string, computed = "97.08%", cell = "预算!F2"): ToldIssue[] => [
    {
      id: "rate-differs",
      cell,
      values: {
        name: "年度资金总额",
        column: phrase("execution-rate"),
        source: "",
        what: phrase("the-rate"),
        entered: rate,
        computed,
      },
    },
  ];

  it.each([
    ["96", differs("96%")],
    ["97", []],
    ["98", differs("98%")],
    ["97.0", differs("97.0%")],
    ["97.1", []],
    ["97.2", differs("97.2%")],
    ["97.06", differs("97.06%")],
    ["97.07", []],
    ["97.08", []],
    ["97.09", differs("97.09%")],
    ["97.067", differs("97.067%", "97.078%")],
    ["97.068", []],
    ["97.088", []],
    ["97.089", differs("97.089%", "97.078%")],
  ])("is right where it rounds to the amounts' 97.078 %%, or misses it by a hundredth: %s %%", (rate, expected) => {
    expect(find({ enteredRate: typed(rate) })).toEqual(expected);
  });

  it.each([
    ["0", "97.5", []],
    ["1", "97.55", []],
    ["0", "97.51", ["rate-differs"]],
  ])("with %s decimals may be half a step from the computed one: %s %%", (decimals, computed, expected) => {
    const rate = { ...entered(decimals === "0" ? "0.97" : "0.975"), decimals: Number(decimals) };
    const found = find({ ...amounts(null, 100, computed), enteredRate: rate });

    expect(found.map(({ id }) => id)).toEqual(expected);
  });

  it("is told as a formula's result where a formula gave it", () => {
    const [issue] = find({ enteredRate: { ...typed("90"), isFormula: true } });

    expect(issue?.values).toMatchObject({ source: phrase("by-formula"), what: phrase("the-formula") });
  });

  it("is told of every row, at its name where it has no cell", () => {
    expect(find({ role: "source", enteredRate: typed("90.00"), cells: budgetLine().cells })).toEqual(
      differs("90.00%", "97.08%", "预算!A2"),
    );
  });

  it("is not judged where none was typed, or the amounts give none", () => {
    expect(find({})).toEqual([]);
    expect(find({ enteredRate: typed("90"), ...amounts(null, 0, 5) })).toEqual([]);
    expect(both({})).toEqual([]);
  });
});

describe("a completion rate that a person typed", () => {
  /** 98 % reached of 98 % asked for, which is 100 % of the target. */
  const find = (rate: string, given: Partial<Indicator> = {}): ToldIssue[] => {
    const indicators = indicatorTable([
      indicator({
        name: "企业满意度",
        target: quantity({ value: 98, unit: "%" }),
        actual: quantity({ value: 98, unit: "%" }),
        enteredRate: typed(rate),
        cells: indicatorCells(1),
        ...given,
      }),
    ]);
    return both({ indicators });
  };
  const wrong = (id: string, rate: string, computed = "100.00%", cell = "指标!J2"): ToldIssue[] => [
    {
      id,
      cell,
      values: {
        name: "企业满意度",
        column: phrase("completion-rate"),
        source: "",
        what: phrase("the-rate"),
        entered: rate,
        computed,
      },
    },
  ];

  it.each([
    ["100", []],
    ["98", wrong("actual-as-completion-rate", "98%")],
    ["98.00", wrong("actual-as-completion-rate", "98.00%")],
    ["98.01", wrong("actual-as-completion-rate", "98.01%")],
    ["98.02", wrong("rate-differs", "98.02%")],
    ["97.99", wrong("actual-as-completion-rate", "97.99%")],
    ["97.98", wrong("rate-differs", "97.98%")],
    ["50", wrong("rate-differs", "50%")],
  ])("is either the actual value copied, or another one: %s %%", (rate, expected) => {
    expect(find(rate)).toEqual(expected);
  });

  it("is no copy of a number that is no percentage, nor of none", () => {
    const [target, actual] = [quantity({ value: 49, unit: "件" }), quantity({ value: 98, unit: "件" })];

    expect(find("98", { target, actual })).toEqual(wrong("rate-differs", "98%", "200.00%"));
    expect(find("98", { actual: quantity() })).toEqual([]);
  });

  it("is told at the row's name where it has no cell", () => {
    expect(find("50", { cells: indicator().cells })).toEqual(wrong("rate-differs", "50%", "100.00%", "指标!C2"));
  });
});
