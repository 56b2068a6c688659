import { oneRowDominates } from "#core/check/points/one-row-dominates";
import { findWith } from "#support/findWith";
import { amount, indicator, indicatorCells, indicatorTable } from "#support/modelTables";
import type { ToldIssue } from "#support/told";
import Big from "big.js";

const tables = (...points: (string | number | null)[]) => ({
  indicators: indicatorTable(
    points.map((each, at) =>
      indicator({ name: `指标${at + 1}`, points: amount(each), ...(at === 0 ? { cells: indicatorCells(1) } : {}) }),
    ),
  ),
});
const dominates = (name: string, points: string, cell: string, total = "100"): ToldIssue => ({
  id: "one-row-dominates",
  cell,
  values: { name, points, total },
});

describe("one row of several", () => {
  it.each([
    ["89.99", []],
    ["90", [dominates("指标1", "90", "指标!F2")]],
    ["100", [dominates("指标1", "100", "指标!F2")]],
  ])("has too many points from nine tenths of all: %s", (points, expected) => {
    expect(findWith(oneRowDominates, tables(points, 2))).toEqual(expected);
  });

  it("is measured by the total that is set", () => {
    const set = { totalPoints: new Big(120) };

    expect(findWith(oneRowDominates, tables("107.9", 2), set)).toEqual([]);
    expect(findWith(oneRowDominates, tables(108, 2), set)).toEqual([dominates("指标1", "108", "指标!F2", "120")]);
  });

  it("is told at its name where the table has no cell for points", () => {
    expect(findWith(oneRowDominates, tables(null, 95))).toEqual([dominates("指标2", "95", "指标!C2")]);
  });

  it("is no matter where it is the only one", () => {
    expect(findWith(oneRowDominates, tables(100))).toEqual([]);
  });
});
