import type Big from "big.js";
import type { BudgetLine, BudgetRole, MoneyColumn } from "../../model/budget";
import { phrase } from "../../model/phrase";
import { plainText } from "../../number/display";
import type { Check, Judged } from "../check";
import { columnSum, moneyColumns, moneyUnitName, roundingTolerance } from "./sums";

/** A figure and the one beside it that it is some 10,000 times of, or a 10,000th. */
interface Mismatch {
  readonly line: BudgetLine;
  readonly column: MoneyColumn;
  readonly amount: Big;
  readonly other: Big;
}

export const moneyUnitDoubtful = {
  id: "money-unit-doubtful" as const,
  severity: "warning",
  title: { zhCN: "金额单位疑似有误", enUS: "Money unit looks wrong" },
  message: {
    zhCN: "「{name}」的{column} {amount} {unit}，与相关金额 {other} {unit}相差悬殊，像是单位有误。请核对金额单位，或在原因栏说明。",
    enUS: "The {column} of “{name}”, {amount} {unit}, is far apart from a related amount, {other} {unit}; the unit looks wrong. Check the unit, or explain in the reason column.",
  },
  isExplainable: true,
  find: (judged) =>
    mismatches(judged).map(({ line, column, amount, other }) => ({
      cell: line.cells[column] ?? line.cells.name,
      values: {
        name: line.name,
        column: phrase(moneyColumns.find((each) => each.column === column)?.title ?? "revised-budget"),
        amount: plainText(amount),
        other: plainText(other),
        unit: moneyUnitName(judged),
      },
    })),
} satisfies Check;

/**
 * 元 entered where 万元 is meant, once a row. An amount is never far from itself, so the total and 全年预算数 need no
 * exception. Rows that say why are left alone.
 */
function mismatches({ tables, results }: Judged): Mismatch[] {
  const lines = tables.budget?.lines ?? [];
  const total = results.budget?.total?.line;
  return lines
    .filter((line) => line.reason === "")
    .flatMap((line) =>
      moneyColumns
        .flatMap(({ column }): Mismatch[] => {
          const amount = line[column];
          const other = amount?.gt(0) ? farFrom(lines, total, line, column, amount) : null;
          return amount && other ? [{ line, column, amount, other }] : [];
        })
        .slice(0, 1),
    );
}

/** The amount that this one is too far from: the total, the sum of the total's parts, or the row's own budget. */
function farFrom(
  lines: readonly BudgetLine[],
  total: BudgetLine | undefined,
  line: BudgetLine,
  column: MoneyColumn,
  amount: Big,
): Big | null {
  const ofTotal = total?.[column];
  if (ofTotal?.gt(0) && (amount.div(ofTotal).gte(100) || wouldAddUp(lines, line, column, ofTotal))) {
    return ofTotal;
  }
  const parts = line.role === "total" ? partsOf(lines, column)?.sum : undefined;
  if (parts?.gte(1) && amount.div(parts).gte(1000)) {
    return parts;
  }
  const budget = line.revisedBudget;
  return budget?.gt(0) && isOutOfScale(amount, budget) ? budget : null;
}

function partsOf(lines: readonly BudgetLine[], column: MoneyColumn): { role: BudgetRole; sum: Big } | null {
  for (const role of ["source", "nature"] as const) {
    const sum = columnSum(lines, role, column);
    if (sum) {
      return { role, sum };
    }
  }
  return null;
}

/** Whether the total's parts make up the total where this one, which alone is more than it, is taken for 元. */
function wouldAddUp(lines: readonly BudgetLine[], line: BudgetLine, column: MoneyColumn, ofTotal: Big): boolean {
  const amount = line[column];
  const parts = partsOf(lines, column);
  if (!amount || parts?.role !== line.role || amount.lte(ofTotal)) {
    return false;
  }
  const inTenThousands = parts.sum.minus(amount).plus(amount.div(10_000));
  return inTenThousands.minus(ofTotal).abs().lte(roundingTolerance);
}

/**
 * Nobody spends a thousand times a budget, but a small part of one may be spent: there the factor is near 10,000. Below
 * 1 an amount in 万元 is a few hundred 元, and anything may be 10,000 times of it.
 */
function isOutOfScale(amount: Big, budget: Big): boolean {
  if (amount.lt(1) || budget.lt(1)) {
    return false;
  }
  const times = budget.div(amount);
  return amount.div(budget).gte(1000) || (times.gte(7000) && times.lte(20_000));
}
