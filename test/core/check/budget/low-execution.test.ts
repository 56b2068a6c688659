import { lowExecution } from "#core/check/budget/low-execution";
import type { BudgetLine } from "#core/model/budget";
import { phrase, type PhraseId } from "#core/model/phrase";
import type { Settings } from "#core/model/settings";
import { findWith } from "#support/findWith";
import { amounts, budgetCells, budgetLine, budgetTable } from "#support/modelTables";
import type { ToldIssue } from "#support/told";
import Big from "big.js";

const find = (given: Partial<BudgetLine>, set?: Partial<Settings>): ToldIssue[] =>
  findWith(lowExecution, { budget: budgetTable([budgetLine({ cells: budgetCells(1), ...given })]) }, set);
const low = (rate: string, mark = "90%", cell = "预算!D2", where: PhraseId = "in-reason-column"): ToldIssue[] => [
  { id: "low-execution", cell, values: { rate, mark, where: phrase(where) } },
];

describe("the total's execution", () => {
  it.each([
    ["0", low("0.00%")],
    ["899", low("89.90%")],
    ["899.9", low("89.99%")],
    // It would read 90.00 %, below 90 %.
    ["899.99", low("89.999%")],
    ["899.9999", low("89.99999%")],
    ["900", []],
    ["900.01", []],
    ["1100", []],
  ])("needs a reason below the mark of 90 %%: %s of 1000", (spent, expected) => {
    expect(find(amounts(null, 1000, spent))).toEqual(expected);
  });

  it("is measured by the mark that is set, and told with the decimals that are set", () => {
    const set = { executionMark: new Big("0.8"), rateDecimals: 1 };

    expect(find(amounts(null, 1000, 800), set)).toEqual([]);
    expect(find(amounts(null, 1000, 799), set)).toEqual(low("79.9%", "80%"));
    expect(find(amounts(null, 1000, 874), { executionMark: new Big("0.875") })).toEqual(low("87.40%", "87.5%"));
  });

  it("needs no more than one reason, at the total's row", () => {
    expect(find({ ...amounts(null, 1000, 500), reason: "项目跨年实施" })).toEqual([]);
    expect(find({ ...amounts(null, 1000, 500), role: "source" })).toEqual([]);
  });

  it("is not judged without a rate, and told at the row's name where it has no cell", () => {
    expect(find(amounts(null, 0, 0))).toEqual([]);
    expect(find(amounts(null, null, 5))).toEqual([]);
    expect(find({ ...amounts(null, 1000, 500), cells: budgetLine().cells })).toEqual(
      low("50.00%", "90%", "预算!A2", "below-the-table"),
    );
    expect(findWith(lowExecution, {})).toEqual([]);
  });
});
