import { addReasonColumn } from "#core/check/budget/addReasonColumn";
import { adjustedWithoutReason } from "#core/check/budget/adjusted-without-reason";
import { lowExecution } from "#core/check/budget/low-execution";
import { overspentBudget } from "#core/check/budget/overspent-budget";
import { issueAt } from "#core/model/issueAt";
import { budgetTable, tablesOf } from "#support/modelTables";

const issue = issueAt(lowExecution, null);

describe("a column for the reason", () => {
  it("is offered where 预算表 has none", () => {
    expect(addReasonColumn(issue, tablesOf({ budget: budgetTable([]) }))).toEqual([
      { kind: "add-column", table: "budget", column: "原因说明" },
    ]);
  });

  it("is not offered where there is one, be it the first, or where there is no table", () => {
    expect(addReasonColumn(issue, tablesOf({ budget: budgetTable([], { columns: { reason: 0 } }) }))).toEqual([]);
    expect(addReasonColumn(issue, tablesOf())).toEqual([]);
  });

  it.each([adjustedWithoutReason, lowExecution, overspentBudget])("is the way out of $id", ({ fix }) => {
    expect(fix).toBe(addReasonColumn);
  });
});
