import { partPointsRepeated } from "#core/check/points/part-points-repeated";
import type { BudgetLine } from "#core/model/budget";
import { findWith } from "#support/findWith";
import { amount, budgetCells, budgetLine, budgetTable } from "#support/modelTables";
import type { ToldIssue } from "#support/told";

const find = (...points: readonly (number | null)[]): ToldIssue[] =>
  findWith(partPointsRepeated, {
    budget: budgetTable(
      points.map((each, at): BudgetLine =>
        budgetLine({
          ...(at > 0 && { role: at === 1 ? "source" : "part", name: `资金${at}` }),
          points: amount(each),
          cells: budgetCells(at + 1),
        }),
      ),
    ),
  });

describe("points below the total of the budget", () => {
  it("are told of all rows in one line, at the first", () => {
    expect(find(10, 10, 10)).toEqual([
      { id: "part-points-repeated", cell: "预算!E3", values: { points: "10", names: "资金1」「资金2" } },
    ]);
    expect(find(10, null, 5)).toMatchObject([{ cell: "预算!E4" }]);
  });

  it("are none where the rows have a dash or a zero, or the total has no points itself", () => {
    expect(find(10, null, null)).toEqual([]);
    expect(find(10, 0, null)).toEqual([]);
    expect(find(null, 10, null)).toEqual([]);
    expect(find(0, 10)).toEqual([]);
    expect(findWith(partPointsRepeated, {})).toEqual([]);
  });
});
