import { pointsMissing } from "#core/check/points/points-missing";
import { pointsNot100 } from "#core/check/points/points-not-100";
import { totalPointsDiffer } from "#core/check/points/total-points-differ";
import type { Check } from "#core/check/check";
import type { Indicator, IndicatorTotalRow } from "#core/model/indicator";
import { findWith } from "#support/findWith";
import { amount, budgetLine, budgetTable, indicator, indicatorCells, indicatorTable } from "#support/modelTables";
import type { ToldIssue } from "#support/told";
import Big from "big.js";

type Points = string | number | null;

const rows = (points: readonly Points[]): Indicator[] =>
  points.map((each, at) => indicator({ points: amount(each), cells: indicatorCells(at + 1) }));

const at = (column: number) => ({ sheet: "指标", row: 9, column });
const totalRow = (points: Points, cells: IndicatorTotalRow["cells"] = { name: at(0), points: at(5) }) => ({
  points: amount(points),
  enteredScore: null,
  accepted: "",
  cells,
});

function find(
  check: Check,
  points: readonly Points[],
  { budget = 10, row = null }: { readonly budget?: Points; readonly row?: IndicatorTotalRow | null } = {},
): ToldIssue[] {
  return findWith(check, {
    budget: budgetTable([budgetLine({ points: amount(budget) })]),
    indicators: indicatorTable(rows(points), { totalRow: row }),
  });
}

describe("the points of all rows", () => {
  const not100 = (sum: string, indicators: string, budget = "10", cell = "指标!F3"): ToldIssue[] => [
    { id: "points-not-100", cell, values: { sum, indicators, budget, total: "100" } },
  ];

  it.each([
    [[50, "39.99"], not100("99.99", "89.99")],
    [[50, 40], []],
    [[50, "40.01"], not100("100.01", "90.01")],
    [[50, 60], not100("120", "110")],
    [[50, null], not100("60", "50")],
  ])("are 100 with the budget's 10, exactly: %j", (points, expected) => {
    expect(find(pointsNot100, points)).toEqual(expected);
  });

  it("are counted with the budget's points as the table has them, or as they are set", () => {
    expect(find(pointsNot100, [50, 30], { budget: 20 })).toEqual([]);
    expect(find(pointsNot100, [50, 40], { budget: 20 })).toEqual(not100("110", "90", "20"));
    expect(find(pointsNot100, [50, 40], { budget: null })).toEqual([]);
    expect(find(pointsNot100, [50, 50], { budget: null })).toEqual([]);
  });

  it("are told of at the row 总分 where there is one with points, else at the last row", () => {
    expect(find(pointsNot100, [50, 30], { row: totalRow(100) })).toEqual(not100("90", "80", "10", "指标!F10"));
    expect(find(pointsNot100, [50, 30], { row: totalRow(100, { name: at(0) }) })).toEqual(not100("90", "80"));
    expect(findWith(pointsNot100, { budget: budgetTable([]), indicators: indicatorTable([indicator()]) })).toEqual(
      not100("20", "10", "10", "指标!C2"),
    );
  });

  it("may add up to another total that is set", () => {
    const tables = {
      budget: budgetTable([budgetLine({ points: amount(20) })]),
      indicators: indicatorTable(rows([100])),
    };

    expect(findWith(pointsNot100, tables, { totalPoints: new Big(120) })).toEqual([]);
  });

  it("are not added up in a form without points, nor without the budget's table or the indicators'", () => {
    expect(find(pointsNot100, [null, null])).toEqual([]);
    expect(find(pointsNot100, [])).toEqual([]);
    expect(findWith(pointsNot100, { indicators: indicatorTable(rows([50])) })).toEqual([]);
    expect(findWith(pointsNot100, { budget: budgetTable([budgetLine()]) })).toEqual([]);
  });
});

describe("a row without points", () => {
  const missing = (cell: string): ToldIssue => ({ id: "points-missing", cell, values: { name: "专利授权量" } });

  it.each([
    [null, [missing("指标!F3")]],
    [-1, [missing("指标!F3")]],
    [0, [missing("指标!F3")]],
    ["0.01", []],
  ])("is told of, and one with none above zero: %s", (points, expected) => {
    expect(find(pointsMissing, [50, points])).toEqual(expected);
  });

  it("is told at its name where the table has no cell for it", () => {
    expect(findWith(pointsMissing, { indicators: indicatorTable([indicator({ points: amount(0) })]) })).toEqual([
      missing("指标!C2"),
    ]);
  });

  it("is nothing in a form without points", () => {
    expect(find(pointsMissing, [null, null])).toEqual([]);
    expect(findWith(pointsMissing, {})).toEqual([]);
  });
});

describe("the points of the row 总分", () => {
  const differ = (printed: string, cell = "指标!F10"): ToldIssue[] => [
    { id: "total-points-differ", cell, values: { printed, sum: "100" } },
  ];

  it.each([
    ["89.99", differ("89.99")],
    ["90", []],
    ["90.01", differ("90.01")],
    ["99.99", differ("99.99")],
    ["100", []],
    ["100.01", differ("100.01")],
  ])("are all rows' 100, or the indicators' 90: %s", (printed, expected) => {
    expect(find(totalPointsDiffer, [50, 40], { row: totalRow(printed) })).toEqual(expected);
  });

  it("are the indicators' where there is no budget", () => {
    const printing = (points: number): ToldIssue[] =>
      findWith(totalPointsDiffer, { indicators: indicatorTable(rows([60, 40]), { totalRow: totalRow(points) }) });

    expect(printing(100)).toEqual([]);
    expect(printing(90)).toEqual(differ("90"));
  });

  it("are left alone while the rows themselves do not add up, which is told already", () => {
    expect(find(totalPointsDiffer, [50, "39.99"], { row: totalRow(95) })).toEqual([]);
    expect(find(totalPointsDiffer, [50, 40, null], { row: totalRow(95) })).toEqual(differ("95"));
  });

  it("are told at the name where they have no cell", () => {
    expect(find(totalPointsDiffer, [50, 40], { row: totalRow(95, { name: at(0) }) })).toEqual(differ("95", "指标!A10"));
  });

  it("are nothing where there are none, or the rows have none", () => {
    expect(find(totalPointsDiffer, [50, 40])).toEqual([]);
    expect(find(totalPointsDiffer, [50, 40], { row: totalRow(null) })).toEqual([]);
    expect(find(totalPointsDiffer, [null], { budget: 100, row: totalRow(95) })).toEqual([]);
    expect(findWith(totalPointsDiffer, {})).toEqual([]);
  });
});
