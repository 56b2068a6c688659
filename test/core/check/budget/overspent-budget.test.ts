import { negativeAmount } from "#core/check/budget/negative-amount";
import { overspentBudget } from "#core/check/budget/overspent-budget";
import { zeroBudget } from "#core/check/budget/zero-budget";
import type { Check } from "#core/check/check";
import type { BudgetLine } from "#core/model/budget";
import { phrase, type PhraseId } from "#core/model/phrase";
import { findWith } from "#support/findWith";
import { amounts, budgetCells, budgetLine, budgetTable } from "#support/modelTables";
import type { ToldIssue } from "#support/told";

const total = (given: Partial<BudgetLine>): BudgetLine => budgetLine({ cells: budgetCells(1), ...given });
const source = (given: Partial<BudgetLine>): BudgetLine =>
  budgetLine({ name: "其他资金", role: "source", cells: budgetCells(2), ...given });
const find = (check: Check, ...lines: BudgetLine[]): ToldIssue[] => findWith(check, { budget: budgetTable(lines) });

describe("a row that spent more than its budget", () => {
  const overspent = (name: string, spent: string, cell: string, where: PhraseId = "in-reason-column"): ToldIssue => ({
    id: "overspent-budget",
    cell,
    values: { name, spent, budget: "100", unit: phrase("万元"), where: phrase(where) },
  });

  it.each([
    ["99.99", []],
    ["100", []],
    ["100.01", [overspent("年度资金总额", "100.01", "预算!D2")]],
  ])("must say why: %s of 100", (spent, expected) => {
    expect(find(overspentBudget, total(amounts(null, 100, spent)))).toEqual(expected);
  });

  it("is told of each row that says nothing, whatever its role", () => {
    expect(
      find(
        overspentBudget,
        total({ ...amounts(null, 100, 110), reason: "追加" }),
        source(amounts(null, 100, 110)),
        budgetLine(amounts(null, 100, 120)),
      ),
    ).toEqual([
      overspent("其他资金", "110", "预算!D3"),
      overspent("年度资金总额", "120", "预算!A2", "below-the-table"),
    ]);
  });

  it("is not judged without a rate", () => {
    expect(find(overspentBudget, total(amounts(null, 0, 5)))).toEqual([]);
    expect(find(overspentBudget, total(amounts(5, null, 5)))).toEqual([]);
    expect(findWith(overspentBudget, {})).toEqual([]);
  });
});

describe("a budget of zero", () => {
  const zero = (name: string, spent: string, cell: string): ToldIssue => ({
    id: "zero-budget",
    cell,
    values: { name, spent },
  });

  it.each([
    [0, [zero("年度资金总额", "0", "预算!C2")]],
    ["0.01", [zero("年度资金总额", "0.01", "预算!C2")]],
  ])("has no rate where it is the total's: spent %s", (spent, expected) => {
    expect(find(zeroBudget, total(amounts(null, 0, spent)))).toEqual(expected);
  });

  it.each([
    [0, []],
    ["0.01", [zero("其他资金", "0.01", "预算!C3")]],
    ["-0.01", [zero("其他资金", "-0.01", "预算!C3")]],
    [null, []],
  ])("is no mistake of a source that the department does not have: spent %s", (spent, expected) => {
    expect(find(zeroBudget, total(amounts(null, 1, 1)), source(amounts(null, 0, spent)))).toEqual(expected);
  });

  it("is none where it is above zero or blank, and is told at the name where it has no cell", () => {
    expect(find(zeroBudget, total(amounts(null, "0.01", 5)), source(amounts(null, null, 5)))).toEqual([]);
    expect(find(zeroBudget, budgetLine(amounts(null, 0, 5)))).toEqual([zero("年度资金总额", "5", "预算!A2")]);
    expect(findWith(zeroBudget, {})).toEqual([]);
  });
});

describe("a negative amount", () => {
  const negative = (column: "original-budget" | "revised-budget" | "actual-expenditure", cell: string): ToldIssue => ({
    id: "negative-amount",
    cell,
    values: { name: "年度资金总额", column: phrase(column), amount: "-0.01" },
  });

  it("is told in each money column", () => {
    expect(find(negativeAmount, total(amounts("-0.01", "-0.01", "-0.01")))).toEqual([
      negative("original-budget", "预算!B2"),
      negative("revised-budget", "预算!C2"),
      negative("actual-expenditure", "预算!D2"),
    ]);
    expect(find(negativeAmount, budgetLine(amounts(1, "-0.01", 1)))).toEqual([negative("revised-budget", "预算!A2")]);
  });

  it("is none from zero, and none where the cell is blank", () => {
    expect(find(negativeAmount, total(amounts(0, null, "0.01")))).toEqual([]);
    expect(findWith(negativeAmount, {})).toEqual([]);
  });
});
