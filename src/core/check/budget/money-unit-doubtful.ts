import type Big from "big.js";
import type { BudgetLine } from "../../model/budget";
import { phrase } from "../../model/phrase";
import { plainText } from "../../number/display";
import type { Check, Judged } from "../check";
import { type MoneyColumn, moneyColumns, moneyUnitName } from "./sums";

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
    zhCN: "「{name}」的{column} {amount} {unit}，与相关金额 {other} {unit}相差千倍以上，像是单位有误。请核对金额单位，或在原因栏说明。",
    enUS: "The {column} of “{name}”, {amount} {unit}, is more than a thousand times apart from a related amount, {other} {unit}; the unit looks wrong. Check the unit, or explain in the reason column.",
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
 * 元 entered where 万元 is meant. An amount is never far from itself, so the total and 全年预算数 need no exception. Between the columns of a row the factor is near 10,000; a part that is
 * a thousand times its total can be nothing else. Rows that say why are left alone.
 */
function mismatches({ tables, results }: Judged): Mismatch[] {
  const total = results.budget?.total?.line;
  return (tables.budget?.lines ?? [])
    .filter((line) => line.reason === "")
    .flatMap((line) =>
      moneyColumns.flatMap(({ column }): Mismatch[] => {
        const amount = line[column];
        if (!amount || amount.lte(0)) {
          return [];
        }
        const ofTotal = total?.[column];
        if (ofTotal?.gt(0) && amount.div(ofTotal).gte(1000)) {
          return [{ line, column, amount, other: ofTotal }];
        }
        const beside = line.revisedBudget;
        return beside?.gt(0) && isTenThousandfold(amount, beside) ? [{ line, column, amount, other: beside }] : [];
      }),
    );
}

/** Below 1 an amount in 万元 is a few hundred 元, and anything may be 10,000 times of it. */
function isTenThousandfold(a: Big, b: Big): boolean {
  const [more, less] = a.gt(b) ? [a, b] : [b, a];
  if (less.lt(1)) {
    return false;
  }
  const ratio = more.div(less);
  return ratio.gte(7000) && ratio.lte(13_000);
}
