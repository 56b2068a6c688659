import { calculateResults } from "#core/calculate/calculateResults";
import { nationalProfile } from "#core/calculate/nationalProfile";
import { adjustedWithoutReason } from "#core/check/budget/adjusted-without-reason";
import { runChecks } from "#core/check/runChecks";
import type { BudgetLine } from "#core/model/budget";
import { phrase } from "#core/model/phrase";
import { findWith } from "#support/findWith";
import { amounts, budgetCells, budgetLine, budgetTable, tablesOf } from "#support/modelTables";
import type { ToldIssue } from "#support/told";

const find = (...lines: Partial<BudgetLine>[]): ToldIssue[] =>
  findWith(adjustedWithoutReason, {
    budget: budgetTable(lines.map((line, at) => budgetLine({ cells: budgetCells(at + 1), ...line }))),
  });
const adjusted = (change: "above" | "below", amount: string, cell = "预算!C2"): ToldIssue[] => [
  {
    id: "adjusted-without-reason",
    cell,
    values: { change: phrase(change), amount, unit: phrase("万元"), where: phrase("in-reason-column") },
  },
];

describe("a total that was adjusted during the year", () => {
  it.each([
    ["by a hundredth up", 100, "100.01", adjusted("above", "0.01")],
    ["by a hundredth down", 100, "99.99", adjusted("below", "0.01")],
    ["up to something from nothing", 0, "20.5", adjusted("above", "20.50")],
    ["down to nothing", 100, 0, adjusted("below", "100.00")],
    ["by less than is printed", 100, "100.004", adjusted("above", "0.004")],
    ["not at all", 100, "100.00", []],
  ])("needs a reason where it was adjusted %s", (_, original, revised, expected) => {
    expect(find(amounts(original, revised, null))).toEqual(expected);
  });

  it("needs none beside the one that is given, nor where either amount is blank", () => {
    expect(find({ ...amounts(100, 200, null), reason: "年中追加" })).toEqual([]);
    expect(find(amounts(null, 200, null))).toEqual([]);
    expect(find(amounts(100, null, null))).toEqual([]);
    expect(findWith(adjustedWithoutReason, {})).toEqual([]);
  });

  it("is the only row that does: rows that are part of it may shift", () => {
    const source = { role: "source", ...amounts(40, 60, null) } as const;

    expect(find(source)).toEqual([]);
    expect(find(amounts(100, 100, null), source)).toEqual([]);
    expect(find({ ...source, reason: "划转" }, amounts(100, 120, null))).toEqual(adjusted("above", "20.00", "预算!C3"));
  });

  it("is told at its name where the column has no cell, in the table's unit, with the decimals that are set", () => {
    const budget = budgetTable([budgetLine(amounts(100, 120, null))], { moneyUnit: "元" });

    expect(findWith(adjustedWithoutReason, { budget }, { amountDecimals: 0 })).toEqual([
      {
        id: "adjusted-without-reason",
        cell: "预算!A2",
        values: { change: phrase("above"), amount: "20", unit: phrase("元"), where: phrase("below-the-table") },
      },
    ]);
  });

  it("is a note where the form has no column for the reason, and a warning where it has", () => {
    const severities = (cells: BudgetLine["cells"]) => {
      const tables = tablesOf({ budget: budgetTable([budgetLine({ ...amounts(100, 120, null), cells })]) });
      const results = calculateResults(tables, nationalProfile);
      return runChecks({ tables, results, settings: nationalProfile })
        .filter(({ check }) => check === adjustedWithoutReason)
        .map(({ severity }) => severity);
    };

    expect(severities(budgetCells(1))).toEqual(["warning"]);
    expect(severities(budgetLine().cells)).toEqual(["note"]);
  });
});
