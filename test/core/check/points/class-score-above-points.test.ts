import { classScoreAbovePoints } from "#core/check/points/class-score-above-points";
import { classScoreBelowPoints } from "#core/check/points/class-score-below-points";
import type { Check } from "#core/check/check";
import type { Indicator } from "#core/model/indicator";
import { findWith } from "#support/findWith";
import { amount, entered, indicator, indicatorCells, indicatorTable, quantity } from "#support/modelTables";
import type { ToldIssue } from "#support/told";
import Big from "big.js";

/** A row of 产出指标 without points of its own: 98 % of the 98 % that are asked for, but for what is given. */
const row = (score: number | null, at: number, given: Partial<Indicator> = {}): Indicator =>
  indicator({
    points: null,
    target: quantity({ comparator: "≥", value: 98, unit: "%" }),
    actual: quantity({ value: 98, unit: "%" }),
    enteredScore: score === null ? null : entered(score),
    cells: indicatorCells(at),
    ...given,
  });
const find = (check: Check, rows: readonly Indicator[], points = 40): ToldIssue[] =>
  findWith(check, {
    indicators: indicatorTable(rows, {
      classPoints: [
        {
          dimensionName: "产出指标",
          category: null,
          points: new Big(points),
          cell: { sheet: "指标", row: 1, column: 0 },
        },
      ],
    }),
  });
const of = (id: string, score: string): ToldIssue[] => [
  { id, cell: "指标!A2", values: { name: "产出指标", points: "40", score } },
];

describe("the scores of a class whose rows have no points", () => {
  it.each([
    ["19.99", []],
    ["20", []],
    // A hundredth is rounding.
    ["20.01", []],
    ["20.02", of("class-score-above-points", "40.02")],
    ["30", of("class-score-above-points", "50")],
  ])("are not more than the class has: 20 and %s of 40", (score, expected) => {
    expect(find(classScoreAbovePoints, [row(20, 1), row(Number(score), 2)])).toEqual(expected);
  });

  it("are too many though a row has none yet", () => {
    expect(find(classScoreAbovePoints, [row(41, 1), row(null, 2)])).toHaveLength(1);
  });

  it.each([
    ["19.6", of("class-score-below-points", "39.6")],
    ["19.98", of("class-score-below-points", "39.98")],
    ["19.99", []],
    ["20", []],
    ["21", []],
  ])("are all that the class has where every target was met: 20 and %s of 40", (score, expected) => {
    expect(find(classScoreBelowPoints, [row(20, 1), row(Number(score), 2)])).toEqual(expected);
  });

  it("may be fewer where a target was missed, is open, or a row has no score yet", () => {
    const missed = { actual: quantity({ value: 97, unit: "%" }) };

    expect(find(classScoreBelowPoints, [row(20, 1), row(19, 2, missed)])).toEqual([]);
    expect(find(classScoreBelowPoints, [row(20, 1), row(19, 2, { actual: quantity() })])).toEqual([]);
    expect(find(classScoreBelowPoints, [row(20, 1), row(null, 2)])).toEqual([]);
  });

  it("are judged by the rows' own points where these have some, and not without any score", () => {
    const withPoints = [row(50, 1, { points: amount(20) }), row(20, 2, { points: amount(20) })];

    expect(find(classScoreAbovePoints, withPoints)).toEqual([]);
    expect(find(classScoreBelowPoints, withPoints)).toEqual([]);
    expect(find(classScoreBelowPoints, [row(null, 1)])).toEqual([]);
    expect(find(classScoreAbovePoints, [])).toEqual([]);
  });
});
