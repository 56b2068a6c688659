import { partAboveWhole } from "#core/check/budget/part-above-whole";
import type { BudgetLine } from "#core/model/budget";
import { phrase, type PhraseId } from "#core/model/phrase";
import { findWith } from "#support/findWith";
import { amounts, budgetCells, budgetLine, budgetTable } from "#support/modelTables";
import type { ToldIssue } from "#support/told";

const find = (...lines: Partial<BudgetLine>[]): ToldIssue[] =>
  findWith(partAboveWhole, {
    budget: budgetTable(lines.map((line, at) => budgetLine({ cells: budgetCells(at + 1), ...line }))),
  });
const above = (
  cell: string,
  [name, part]: readonly [string, string],
  [wholeName, whole]: readonly [string, string],
  column: PhraseId = "actual-expenditure",
): ToldIssue => ({
  id: "part-above-whole",
  cell,
  values: { name, column: phrase(column), part, wholeName, whole, unit: phrase("万元") },
});

const spent = (amount: string | number | null) => amounts(null, null, amount);
const nature = (amount: string | number | null): Partial<BudgetLine> => ({
  name: "项目支出",
  role: "nature",
  ...spent(amount),
});
const part = (amount: string | number | null, name = "设备购置"): Partial<BudgetLine> => ({
  name,
  role: "part",
  ...spent(amount),
});

describe("a 其中 row", () => {
  it.each([
    ["49.99", []],
    ["50", []],
    ["50.05", []],
    ["50.051", [above("预算!D4", ["设备购置", "50.051"], ["项目支出", "50"])]],
    ["51", [above("预算!D4", ["设备购置", "51"], ["项目支出", "50"])]],
  ])("may be above the row that it is a part of by rounding and no more: %s of 50", (amount, expected) => {
    expect(find(spent(100), nature(50), part(amount))).toEqual(expected);
  });

  it("is a part of the last row above it that is none, and of the total", () => {
    expect(find(spent(100), nature(50), nature(30), part(20), part(40))).toEqual([
      above("预算!D6", ["设备购置", "40"], ["项目支出", "30"]),
    ]);
    expect(find(spent(100), nature(null), part(101))).toEqual([
      above("预算!D4", ["设备购置", "101"], ["年度资金总额", "100"]),
    ]);
    expect(find(part(101), spent(100))).toEqual([above("预算!D2", ["设备购置", "101"], ["年度资金总额", "100"])]);
  });

  it("is told once where it is above both", () => {
    expect(find(spent(100), nature(50), part(101))).toEqual([
      above("预算!D4", ["设备购置", "101"], ["项目支出", "50"]),
    ]);
  });

  it("is compared column by column, and told at its name where the column has no cell", () => {
    expect(
      find({ role: "total", ...amounts(10, 20, 30) }, { name: "公用经费", role: "part", ...amounts(11, 20, 31) }),
    ).toEqual([
      above("预算!B3", ["公用经费", "11"], ["年度资金总额", "10"], "original-budget"),
      above("预算!D3", ["公用经费", "31"], ["年度资金总额", "30"]),
    ]);
    expect(find(spent(10), { ...part(11), cells: budgetLine().cells })[0]?.cell).toBe("预算!A2");
  });

  it("of 三公经费 is only known to be a part of the total, wherever it stands", () => {
    expect(find(spent(100), nature(50), part(60, "三公经费"))).toEqual([]);
    expect(find(spent(100), nature(50), part(101, "“三公”经费"))).toEqual([
      above("预算!D4", ["“三公”经费", "101"], ["年度资金总额", "100"]),
    ]);
  });

  it("is not judged where it or the whole is blank, nor are rows that are no part", () => {
    expect(find(spent(null), nature(null), part(5))).toEqual([]);
    expect(find(spent(100), nature(50), part(null))).toEqual([]);
    expect(find(spent(100), nature(150))).toEqual([]);
    expect(find(part(5))).toEqual([]);
    expect(findWith(partAboveWhole, {})).toEqual([]);
  });
});
