import { calculateResults } from "#core/calculate/calculateResults";
import { nationalProfile } from "#core/calculate/nationalProfile";
import type { Tables } from "#core/model/assessment";
import { computed, notComputable, type Computed } from "#core/model/computed";
import type { Indicator } from "#core/model/indicator";
import type { Settings } from "#core/model/settings";
import { budgetLine, budgetTable, entered, indicator, indicatorTable, quantity, tablesOf } from "#support/modelTables";
import Big from "big.js";

const big = (value: string | number) => new Big(value);
const text = (result: Computed<Big>): string => (result.kind === "computed" ? result.value.toFixed() : result.reason);

function resultsOf(given: Partial<Tables>, settings: Partial<Settings> = {}) {
  return calculateResults(tablesOf(given), { ...nationalProfile, ...settings });
}

function resultOf(given: Partial<Indicator>, settings: Partial<Settings> = {}, year: number | null = null) {
  const basicInformation = {
    items: [],
    department: null,
    year: year === null ? null : { value: year, cell: { sheet: "基本信息", row: 2, column: 1 } },
  };
  const [result] = resultsOf({ basicInformation, indicators: indicatorTable([indicator(given)]) }, settings).indicators;
  if (!result) {
    throw new Error("no result");
  }
  const { completionRate, met, overFulfilled, formulaScore, score } = result;
  return { rate: text(completionRate), met, over: overFulfilled, formula: text(formulaScore), score: text(score) };
}

const higher = (actual: number): Partial<Indicator> => ({
  target: quantity({ comparator: "≥", value: 100 }),
  actual: quantity({ value: actual }),
});
const lower = (actual: number): Partial<Indicator> => ({
  direction: "lower-is-better",
  target: quantity({ comparator: "≤", value: 100 }),
  actual: quantity({ value: actual }),
});
/** A workbook whose total row has these amounts. */
const spent = (revised: number, expenditure: number) =>
  budgetTable([budgetLine({ revisedBudget: big(revised), actualExpenditure: big(expenditure) })]);
/** Indicators of 10 points with such scores, typed. */
const typed = (...scores: readonly number[]) =>
  indicatorTable(scores.map((score) => indicator({ enteredScore: entered(score) })));

describe("over-fulfilment", () => {
  it.each([
    [129, false],
    [130, true],
    [131, true],
  ])("begins at 130 %%: %s of 100", (actual, over) => {
    expect(resultOf(higher(actual)).over).toBe(over);
  });

  it("is none where less is better, and where there is no rate", () => {
    expect(resultOf(lower(0))).toMatchObject({ rate: "2", over: false });
    expect(resultOf({}).over).toBe(false);
  });

  it("costs the points that the profile takes, down to none", () => {
    const takes = (points: number) => ({ overFulfilledDeduction: big(points) });

    expect(resultOf(higher(130), takes(2)).formula).toBe("8");
    expect(resultOf(higher(129), takes(2)).formula).toBe("10");
    expect(resultOf(higher(130), takes(10)).formula).toBe("0");
    expect(resultOf(higher(130), takes(11)).formula).toBe("0");
    expect(resultOf({ ...higher(130), points: null }, takes(2)).formula).toBe("missing-points");
  });
});

describe("the score of a limit that was exceeded", () => {
  it.each([
    [90, "10", "10"],
    [100, "10", "10"],
    [125, "7.5", "8"],
    [200, "0", "5"],
    [250, "0", "4"],
  ])("%s against 100: %s by excess, %s by target over actual", (actual, excess, ratio) => {
    expect(resultOf(lower(actual)).formula).toBe(excess);
    expect(resultOf(lower(actual), { lowerIsBetterFormula: "ratio" }).formula).toBe(ratio);
  });

  it("is target over actual for limits alone, and where there is something to divide by", () => {
    const ratio = { lowerIsBetterFormula: "ratio" } as const;

    expect(resultOf(higher(80), ratio).formula).toBe("8");
    expect(resultOf({ ...lower(5), target: quantity({ comparator: "≤", value: 0 }) }, ratio).formula).toBe("0");
    expect(resultOf({ ...lower(0), target: quantity({ comparator: "<", value: 0 }) }, ratio).formula).toBe("0");
    expect(resultOf({ ...lower(0), target: quantity({ comparator: "<", value: -1 }) }, ratio).formula).toBe("10");
    expect(resultOf({ direction: "lower-is-better" }, ratio).formula).toBe("missing-target");
  });

  it("leaves the completion rate what it is", () => {
    expect(resultOf(lower(125), { lowerIsBetterFormula: "ratio" }).rate).toBe("0.75");
  });
});

describe("whether a target without numbers was met", () => {
  const due = (target: string, actual: string): Partial<Indicator> => ({
    target: quantity({ kind: "date", date: target }),
    actual: quantity({ kind: "date", date: actual }),
  });

  it("is told by its dates, with the workbook's year where they have none", () => {
    expect(resultOf(due("2022-12-31", "2022-12-01"))).toMatchObject({ met: true, formula: "10" });
    expect(resultOf(due("2022-12-31", "2023-01-01"))).toMatchObject({ met: false, formula: "qualitative" });
    expect(resultOf(due("--12-31", "2022-12-01"), {}, 2022).met).toBe(true);
    expect(resultOf(due("--12-31", "2022-12-01")).met).toBeNull();
  });

  it.each([
    [9.99, false],
    [10, true],
    [10.01, true],
  ])("is told by a qualitative result's score: %s of 10 points", (score, met) => {
    const said = quantity({ kind: "qualitative" });
    const words = { nature: "qualitative", target: said, actual: said } as const;

    expect(resultOf({ ...words, enteredScore: entered(score) })).toMatchObject({
      met,
      formula: "qualitative",
      score: String(score),
    });
  });

  it("is not known without points or score, nor by the score of a quantitative one", () => {
    const words = { nature: "qualitative", target: quantity({ kind: "qualitative" }) } as const;

    expect(resultOf(words).met).toBeNull();
    expect(resultOf({ ...words, points: null, enteredScore: entered(10) }).met).toBeNull();
    expect(resultOf({ enteredScore: entered(10) }).met).toBeNull();
  });

  it.each([
    ["the result is blank", "qualitative", "blank"],
    ["the result is an error value", "qualitative", "error"],
    ["the result repeats the target", "qualitative", "suspect"],
    ["the target is blank", "blank", "qualitative"],
    ["both are", "blank", "blank"],
  ] as const)("stays open where %s, whatever score was typed", (_, target, actual) => {
    const given = { target: quantity({ kind: target }), actual: quantity({ kind: actual }) };

    expect(resultOf({ ...given, nature: "qualitative", enteredScore: entered(10) }).met).toBeNull();
    expect(resultOf({ ...given, nature: "qualitative", enteredScore: entered(5) }).met).toBeNull();
  });

  it.each([
    ["逐步完善", "逐步完善", true],
    ["逐步完善", "逐步完善。", true],
    ["逐步完善", "已完成", true],
    ["逐步完善", "达成预期指标", true],
    ["逐步完善", "部分达成", false],
    ["逐步完善", "未达成预期目标", false],
    ["逐步完善", "较为完善", null],
    ["", "", null],
  ])("is told by words in a form without points and scores: “%s”, “%s”", (asked, reached, met) => {
    const said = (text: string) => (text === "" ? quantity() : quantity({ kind: "qualitative", text }));
    const given = { nature: "qualitative", target: said(asked), actual: said(reached) } as const;

    expect(resultOf({ ...given, points: null }).met).toBe(met);
    // With points a score is awaited.
    expect(resultOf(given).met).toBeNull();
  });

  it.each([
    [20, true],
    ["19.99", null],
    ["20.01", null],
  ])("is told by the class in a form without points of rows: 20 and %s of the 40 that it has", (score, met) => {
    const said = quantity({ kind: "qualitative", text: "健全" });
    const row = { nature: "qualitative", points: null, target: said, actual: said } as const;
    const classPoints = [
      { dimensionName: "产出指标", category: null, points: big(40), cell: { sheet: "指标", row: 1, column: 0 } },
    ];
    const both = [
      indicator({ ...row, enteredScore: entered(20) }),
      indicator({ ...row, enteredScore: entered(score) }),
    ];
    const { indicators } = resultsOf({ indicators: indicatorTable(both, { classPoints }) });

    expect(indicators.map((each) => each.met)).toEqual([met, met]);
  });

  it.each([
    ["—", 10, true],
    ["—", 9.99, false],
    ["", 10, null],
    ["XX", 10, null],
  ])("is told by the score where the form has a dash for a target: “%s”, %s of 10", (dash, score, met) => {
    const given = { target: quantity({ text: dash }), actual: quantity({ kind: "qualitative", text: "依据充分" }) };

    expect(resultOf({ ...given, nature: "qualitative", enteredScore: entered(score) }).met).toBe(met);
  });

  it("gives a qualitative result no score by formula, though its numbers would", () => {
    expect(resultOf({ ...higher(100), nature: "qualitative" }).formula).toBe("qualitative");
  });
});

describe("the rating", () => {
  const scored = (points: number, score: number) =>
    resultsOf({ indicators: indicatorTable([indicator({ points: big(points), enteredScore: entered(score) })]) });

  it.each([
    [99.99, "excellent"],
    [100, "excellent"],
    [100.01, null],
    [130, null],
  ])("is none for a total score beyond the full mark: %s", (score, rating) => {
    expect(scored(100, score).rating).toBe(rating);
    expect(text(scored(100, score).totalScore)).toBe(String(score));
  });

  it.each([
    [99, "good"],
    [100, "good"],
    [101, null],
  ])("is none where the points add up to more than that: %s", (points, rating) => {
    const budget = budgetTable([budgetLine({ points: big(0) })]);
    const indicators = indicatorTable([indicator({ points: big(points), enteredScore: entered(85) })]);
    const results = resultsOf({ budget, indicators }, { budgetPoints: big(0) });

    expect(results.rating).toBe(rating);
  });
});

describe("the budget", () => {
  it("is nothing where there is no table", () => {
    expect(resultsOf({}).budget).toBeNull();
  });

  it("has the points and the score of the row that is the total", () => {
    const part = budgetLine({ role: "part", points: big(3), revisedBudget: big(10), actualExpenditure: big(1) });
    const total = budgetLine({ points: big(20), revisedBudget: big(100), actualExpenditure: big(90) });
    const { budget } = resultsOf({ budget: budgetTable([part, total]) });

    expect(budget?.lines.map(({ executionRate }) => text(executionRate))).toEqual(["0.1", "0.9"]);
    expect(budget?.total?.line).toBe(total);
    expect([budget?.points.toFixed(), budget && text(budget.formulaScore), budget && text(budget.score)]).toEqual([
      "20",
      "18",
      "18",
    ]);
  });

  it("keeps a typed score beside the formula's", () => {
    const total = budgetLine({ revisedBudget: big(100), actualExpenditure: big(90), enteredScore: entered("9.5") });
    const { budget } = resultsOf({ budget: budgetTable([total]) });

    expect([budget && text(budget.formulaScore), budget && text(budget.score)]).toEqual(["9", "9.5"]);
  });

  it("has no score without a total row", () => {
    const { budget, totalScore } = resultsOf({ budget: budgetTable([budgetLine({ role: "source" })]) });

    expect(budget?.total).toBeNull();
    expect(budget && text(budget.formulaScore)).toBe("missing-amount");
    expect(text(totalScore)).toBe("no-score");
  });

  it.each([
    [99, "10"],
    [100, "0"],
    [101, "10"],
  ])("has the profile's points, and none beside indicators of 100: of %s, %s", (points, left) => {
    const indicators = indicatorTable([indicator({ points: big(points) }), indicator({ points: null })]);

    expect(resultsOf({ budget: spent(100, 90), indicators }).budget?.points.toFixed()).toBe(left);
  });
});

describe("the total score", () => {
  it("is the sum of the indicators' and the budget's", () => {
    const results = resultsOf({ budget: spent(100, 90), indicators: typed(8, 7) });

    expect([text(results.totalScore), results.rating]).toEqual(["24", "poor"]);
  });

  it("is the indicators' alone where the budget has no points", () => {
    expect(text(resultsOf({ indicators: typed(8, 7) }, { budgetPoints: big(0) }).totalScore)).toBe("15");
    const hundred = indicatorTable([indicator({ points: big(100), enteredScore: entered(95) })]);
    expect(resultsOf({ budget: spent(100, 0), indicators: hundred })).toMatchObject({
      totalScore: computed(big(95)),
      rating: "excellent",
    });
  });

  it.each<[string, Partial<Tables>]>([
    ["the budget table is missing", { indicators: typed(8) }],
    ["the budget has no rate", { budget: spent(0, 0), indicators: typed(8) }],
    ["an indicator with points has no score", { budget: spent(100, 90), indicators: indicatorTable([indicator()]) }],
    ["the first of two has no score", { indicators: indicatorTable([indicator(), ...typed(8).indicators]) }],
    ["no row has points or a score", { indicators: indicatorTable([indicator({ points: null })]) }],
    ["there are no tables", {}],
  ])("is not known, and there is no rating, where %s", (_, given) => {
    const { totalScore, rating } = resultsOf(given);

    expect([totalScore, rating]).toEqual([notComputable("no-score"), null]);
  });

  it("asks nothing of rows without points and score, and counts a score without points", () => {
    const rows = [indicator({ points: null }), indicator({ points: null, enteredScore: entered(5) })];

    expect(text(resultsOf({ indicators: indicatorTable(rows) }, { budgetPoints: big(0) }).totalScore)).toBe("5");
  });

  it("has a reason of its own where there are no indicators and the budget has no points", () => {
    expect(resultsOf({}, { budgetPoints: big(0) }).totalScore).toEqual(notComputable("no-score"));
  });

  it("is capped by the execution rate of the budget's total", () => {
    const totalCaps = [{ below: big("0.8"), atMost: big(89) }];
    const indicators = indicatorTable([indicator({ points: big(90), enteredScore: entered(90) })]);

    expect(resultsOf({ budget: spent(100, 79), indicators }, { totalCaps })).toMatchObject({
      totalScore: computed(big(89)),
      rating: "good",
    });
    expect(text(resultsOf({ budget: spent(100, 80), indicators }, { totalCaps }).totalScore)).toBe("98");
    const withoutBudget = { indicators: typed(95) };
    expect(text(resultsOf(withoutBudget, { totalCaps, budgetPoints: big(0) }).totalScore)).toBe("95");
    const withoutTotal = { ...withoutBudget, budget: budgetTable([budgetLine({ role: "part" })]) };
    expect(text(resultsOf(withoutTotal, { totalCaps, budgetPoints: big(0) }).totalScore)).toBe("95");
  });
});

describe("what belongs into the row 总分 of the indicators", () => {
  const rowOf = (points: number | null) => ({
    points: points === null ? null : big(points),
    enteredScore: null,
    accepted: "",
    cells: { name: { sheet: "指标", row: 9, column: 0 } },
  });
  const totals = (points: number, totalRow: ReturnType<typeof rowOf> | null) => {
    const indicators = indicatorTable([indicator({ points: big(points), enteredScore: entered(points) })], {
      totalRow,
    });
    const { totalScore, totalRowScore } = resultsOf({ budget: spent(100, 50), indicators });
    return [text(totalScore), text(totalRowScore)];
  };

  it.each<[string, number, ReturnType<typeof rowOf> | null, string, string]>([
    ["the indicators alone where its points are theirs", 90, rowOf(90), "95", "90"],
    ["everything where its points are all", 90, rowOf(100), "95", "95"],
    ["everything where it has no points", 90, rowOf(null), "95", "95"],
    ["everything where there is no such row", 90, null, "95", "95"],
    ["everything where the indicators are all", 100, rowOf(100), "100", "100"],
  ])("is %s", (_, points, row, total, ofRow) => {
    expect(totals(points, row)).toEqual([total, ofRow]);
  });

  it("is capped only where it is everything", () => {
    const totalCaps = [{ below: big(1), atMost: big(60) }];
    const indicators = indicatorTable([indicator({ points: big(90), enteredScore: entered(90) })], {
      totalRow: rowOf(90),
    });
    const { totalScore, totalRowScore } = resultsOf({ budget: spent(100, 50), indicators }, { totalCaps });

    expect([text(totalScore), text(totalRowScore)]).toEqual(["60", "90"]);
  });
});
