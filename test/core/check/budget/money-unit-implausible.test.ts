import { moneyUnitImplausible } from "#core/check/budget/money-unit-implausible";
import type { MoneyUnit } from "#core/vocabulary/moneyUnits";
import { findWith } from "#support/findWith";
import { amounts, budgetLine, budgetTable } from "#support/modelTables";

const find = (revised: number, spent: number, moneyUnit: MoneyUnit = "万元", reason = "") =>
  findWith(moneyUnitImplausible, {
    budget: budgetTable([budgetLine({ ...amounts(null, revised, spent), reason })], { moneyUnit }),
  });

describe("a whole table that looks entered in 元", () => {
  it.each([
    [9_999_999, 950, false],
    [10_000_000, 9_500_000.55, true],
    [999_900, 950_000, false],
    [1_000_000, 950_000, true],
    [1_000_000, 950_001, false],
    [5_000_000, 4_830_000, true],
    [3000, 2900, false],
  ])("is doubted by its total of %s 万元, of which %s were spent: %s", (revised, spent, isDoubted) => {
    expect(find(revised, spent)).toHaveLength(isDoubted ? 1 : 0);
  });

  it("is doubted in every unit above 元, whatever its total row explains", () => {
    expect(find(1e8, 1e8, "千元")).toHaveLength(1);
    expect(find(1e12, 1e12, "元")).toEqual([]);
    expect(find(1e7, 1e7, "万元", "无调整")).toHaveLength(1);
  });

  it("tells the amount in 亿元", () => {
    expect(find(10_000_000, 1)[0]?.values).toMatchObject({ amount: "10000000", large: "1000" });
  });

  it("is nothing in a workbook without a budget table", () => {
    expect(findWith(moneyUnitImplausible, {})).toEqual([]);
  });
});
