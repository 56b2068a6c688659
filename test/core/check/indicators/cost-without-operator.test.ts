import { costWithoutOperator } from "#core/check/indicators/cost-without-operator";
import type { Indicator } from "#core/model/indicator";
import { findWith } from "#support/findWith";
import { indicator, indicatorCells, indicatorTable, quantity } from "#support/modelTables";
import type { ToldIssue } from "#support/told";

const cost = (given: Partial<Indicator> = {}, at = 1): Indicator =>
  indicator({
    name: "设备单价",
    dimension: "cost",
    target: quantity({ value: 500, unit: "元", text: "500元" }),
    cells: indicatorCells(at),
    ...given,
  });
const find = (...rows: Indicator[]): ToldIssue[] => findWith(costWithoutOperator, { indicators: indicatorTable(rows) });

describe("a cost whose target has no sign", () => {
  it("is asked whether it is a limit, with all others in one line", () => {
    expect(find(cost(), cost({ name: "会议费用", dimension: "output" }, 2))).toEqual([
      { id: "cost-without-operator", cell: "指标!D2", values: { names: "设备单价」「会议费用", target: "500元" } },
    ]);
  });

  it.each(["≤", "<", "=", "≥", ">"] as const)("is not asked where it has one: %s", (comparator) => {
    expect(find(cost({ target: quantity({ value: 500, comparator }) }))).toEqual([]);
  });

  it("is not asked of zero, of words, of a saving or of something else", () => {
    expect(find(cost({ target: quantity({ value: 0 }) }))).toEqual([]);
    expect(find(cost({ target: quantity({ kind: "qualitative", text: "合理" }) }))).toEqual([]);
    expect(find(cost({ name: "成本节约率" }))).toEqual([]);
    expect(find(cost({ dimension: "output" }))).toEqual([]);
  });
});
