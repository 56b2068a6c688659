import { scoreAbovePoints } from "#core/check/points/score-above-points";
import { scoreDiffers } from "#core/check/points/score-differs";
import type { BudgetLine } from "#core/model/budget";
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

/** A missed target: 5 of 10, which the formula gives 5 of 10 points for. */
const missed: Partial<Indicator> = {
  target: quantity({ value: 10 }),
  actual: quantity({ value: 5 }),
  cells: indicatorCells(1),
};
const ofIndicator = (given: Partial<Indicator>): ToldIssue[] =>
  findWith(scoreDiffers, { indicators: indicatorTable([indicator({ ...missed, ...given })]) });
const differs = (score: string, formula: string, cell = "指标!G2"): ToldIssue[] => [
  {
    id: "score-differs",
    cell,
    values: { name: "专利授权量", source: "", what: phrase("the-score"), score, formula },
  },
];

describe("a score that a person typed", () => {
  it.each([
    ["4.9", differs("4.9", "5")],
    ["4.98", differs("4.98", "5")],
    ["4.989", differs("4.989", "5")],
    ["4.99", []],
    ["5", []],
    ["5.01", []],
    ["5.011", differs("5.011", "5")],
    ["5.1", differs("5.1", "5")],
    ["10", differs("10", "5")],
  ])("may miss the formula's 5 by a hundredth and no more: %s", (score, expected) => {
    expect(ofIndicator({ enteredScore: entered(score) })).toEqual(expected);
  });

  it("is told at its cell, as a formula's result where a formula gave it", () => {
    expect(ofIndicator({ enteredScore: { ...entered(4), isFormula: true } })).toEqual([
      {
        id: "score-differs",
        cell: "指标!G2",
        values: {
          name: "专利授权量",
          source: phrase("by-formula"),
          what: phrase("the-formula"),
          score: "4",
          formula: "5",
        },
      },
    ]);
  });

  it("is told at the row's name where the table has no cell for it", () => {
    expect(ofIndicator({ enteredScore: entered(4), cells: indicator().cells })).toEqual(differs("4", "5", "指标!C2"));
  });

  it("is not judged where none was typed, or no formula gives one", () => {
    expect(ofIndicator({})).toEqual([]);
    expect(ofIndicator({ enteredScore: entered(4), nature: "qualitative" })).toEqual([]);
    expect(ofIndicator({ enteredScore: entered(4), points: null })).toEqual([]);
  });
});

describe("a score above its points", () => {
  const above = (given: Partial<Indicator>): ToldIssue[] => {
    const indicators = indicatorTable([indicator({ ...missed, ...given })]);
    return [...findWith(scoreAbovePoints, { indicators }), ...findWith(scoreDiffers, { indicators })];
  };

  it.each([
    ["9.99", differs("9.99", "5")],
    ["10", differs("10", "5")],
    [
      "10.01",
      [{ id: "score-above-points", cell: "指标!G2", values: { name: "专利授权量", score: "10.01", points: "10" } }],
    ],
  ])("of 10 is told as that alone, not as another than the formula's: %s", (score, expected) => {
    expect(above({ enteredScore: entered(score) })).toEqual(expected);
  });

  it("is told of qualitative indicators too, and of none without points", () => {
    expect(above({ enteredScore: entered(11), nature: "qualitative" })).toHaveLength(1);
    expect(above({ enteredScore: entered(11), points: null })).toEqual([]);
    expect(above({})).toEqual([]);
  });
});

describe("the score of the budget's execution", () => {
  const total = (given: Partial<BudgetLine>): BudgetLine => budgetLine({ cells: budgetCells(1), ...given });
  const find = (...lines: BudgetLine[]): ToldIssue[] => {
    const budget = budgetTable(lines);
    return [...findWith(scoreAbovePoints, { budget }), ...findWith(scoreDiffers, { budget })];
  };

  it.each([
    ["9.49", []],
    ["9.488", ["score-differs 预算!G2"]],
    ["9.512", ["score-differs 预算!G2"]],
    ["10", ["score-differs 预算!G2"]],
    ["10.01", ["score-above-points 预算!G2"]],
  ])("is held against the total's rate and the points that are set: %s of 9.5", (score, expected) => {
    const found = find(total({ ...amounts(null, 100, 95), enteredScore: entered(score) }));

    expect(found.map(({ id, cell }) => `${id} ${cell}`)).toEqual(expected);
  });

  it("is held against the points that the row has, where it has some", () => {
    const found = find(total({ ...amounts(null, 100, 95), points: entered(20).value, enteredScore: entered(15) }));

    expect(found).toEqual([
      {
        id: "score-differs",
        cell: "预算!G2",
        values: { name: "年度资金总额", source: "", what: phrase("the-score"), score: "15", formula: "19" },
      },
    ]);
  });

  it("is the total's alone, and none without a rate", () => {
    expect(find(total({ role: "source", ...amounts(null, 100, 95), enteredScore: entered(1) }))).toEqual([]);
    expect(find(total({ ...amounts(null, 0, 95), enteredScore: entered(1) }))).toEqual([]);
  });
});
