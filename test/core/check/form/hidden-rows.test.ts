import Big from "big.js";
import { phrase } from "#core/model/phrase";
import { totalDiffersFromParts } from "#core/check/budget/total-differs-from-parts";
import { hiddenRows } from "#core/check/form/hidden-rows";
import type { BudgetLine } from "#core/model/budget";
import { findWith } from "#support/findWith";
import { budgetLine, budgetTable } from "#support/modelTables";

function line(row: number, given: Partial<BudgetLine>): BudgetLine {
  return budgetLine({ cells: { name: { sheet: "预算", row, column: 0 } }, rowKey: String(row), ...given });
}

/** A total of 全年预算数 above three sources of 600, 300 and 100, of which those in `hidden` are not seen. */
function budget(total: number, hidden: readonly number[], isSubtotal = true) {
  const lines = [
    line(1, {
      role: "total",
      revisedBudget: new Big(total),
      formulas: ["revisedBudget"],
      visibleSums: isSubtotal ? ["revisedBudget"] : [],
    }),
    ...[600, 300, 100].map((amount, index) =>
      line(index + 2, { role: "source", revisedBudget: new Big(amount), name: `来源${index}` }),
    ),
  ];
  const table = budgetTable(lines);
  return { budget: { ...table, area: { ...table.area, hiddenRows: hidden } } };
}

const found = (tables: ReturnType<typeof budget>) =>
  [...findWith(totalDiffersFromParts, tables), ...findWith(hiddenRows, tables)].map(({ id, cell, values }) => [
    id,
    cell,
    ...("counted" in values ? [values["counted"]] : []),
  ]);

describe("a total by SUBTOTAL above rows of which one is hidden", () => {
  it("is no mistake where it is the sum of what is seen, and it is told that the hidden row is not in it", () => {
    expect(found(budget(900, [4]))).toEqual([["hidden-rows", "预算!A5", phrase("not-in-visible-total")]]);
  });

  it("is one where it is neither that nor the sum of all", () => {
    expect(found(budget(800, [4])).map(([id]) => id)).toEqual(["total-differs-from-parts", "hidden-rows"]);
  });

  it("is none where it is the sum of all, as SUBTOTAL(9) sums rows hidden by hand", () => {
    expect(found(budget(1000, [4])).map(([id]) => id)).toEqual(["hidden-rows"]);
  });

  it("is one where the total adds up all rows by SUM", () => {
    expect(found(budget(900, [4], false))).toEqual([
      ["total-differs-from-parts", "预算!A2"],
      ["hidden-rows", "预算!A5", phrase("counted-all-the-same")],
    ]);
  });

  it("is one where nothing is hidden", () => {
    expect(found(budget(900, [])).map(([id]) => id)).toEqual(["total-differs-from-parts"]);
  });
});
