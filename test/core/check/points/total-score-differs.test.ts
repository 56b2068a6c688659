import { totalScoreDiffers } from "#core/check/points/total-score-differs";
import type { IndicatorTotalRow } from "#core/model/indicator";
import { phrase } from "#core/model/phrase";
import { findWith } from "#support/findWith";
import { amounts, budgetLine, budgetTable, entered, indicator, indicatorTable } from "#support/modelTables";
import type { ToldIssue } from "#support/told";

const at = (column: number) => ({ sheet: "指标", row: 5, column });
/** The budget's score is 9.5 of 10, the indicators' 60 and 25.5. */
const budget = budgetTable([budgetLine(amounts(null, 100, 95))]);
const indicators = [indicator({ enteredScore: entered(60) }), indicator({ enteredScore: entered("25.5") })];

function find(row: Partial<IndicatorTotalRow> | null, scored = indicators): ToldIssue[] {
  const totalRow = row && {
    points: null,
    enteredScore: null,
    accepted: "",
    cells: { name: at(0), points: at(5), score: at(6) },
    ...row,
  };
  return findWith(totalScoreDiffers, { budget, indicators: indicatorTable(scored, { totalRow }) });
}

const differs = (score: string, sum: string, cell = "指标!G6"): ToldIssue[] => [
  { id: "total-score-differs", cell, values: { source: "", what: phrase("the-total-score"), score, sum } },
];

describe("the total score that a person typed", () => {
  it.each([
    ["94.9", differs("94.9", "95")],
    ["94.98", differs("94.98", "95")],
    ["94.99", []],
    ["95", []],
    ["95.01", []],
    ["95.02", differs("95.02", "95")],
    ["95.1", differs("95.1", "95")],
  ])("may miss the sum of 95 by a hundredth and no more: %s", (score, expected) => {
    expect(find({ enteredScore: entered(score) })).toEqual(expected);
  });

  it("is held against the indicators alone where the row's points are theirs", () => {
    expect(find({ points: entered(20).value, enteredScore: entered("85.5") })).toEqual([]);
    expect(find({ points: entered(20).value, enteredScore: entered(95) })).toEqual(differs("95", "85.5"));
  });

  it("is told with the sum at 2 decimals", () => {
    const third = [indicator({ enteredScore: entered("85.333") })];

    expect(find({ enteredScore: entered(90) }, third)).toEqual(differs("90", "94.83"));
  });

  it("is told as a formula's result where a formula gave it, at the name where it has no cell", () => {
    expect(find({ enteredScore: { ...entered(90), isFormula: true }, cells: { name: at(0) } })).toEqual([
      {
        id: "total-score-differs",
        cell: "指标!A6",
        values: { source: phrase("by-formula"), what: phrase("the-formula"), score: "90", sum: "95" },
      },
    ]);
  });

  it("is not judged without a row 总分, without a score there, and while another score is missing", () => {
    expect(find(null)).toEqual([]);
    expect(find({})).toEqual([]);
    expect(find({ enteredScore: entered(90) }, [...indicators, indicator()])).toEqual([]);
    expect(findWith(totalScoreDiffers, {})).toEqual([]);
  });
});
