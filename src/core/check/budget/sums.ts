import Big from "big.js";
import type { BudgetLine, BudgetRole, MoneyColumn } from "../../model/budget";
import { phrase, type Phrase, type PhraseId } from "../../model/phrase";
import { type MoneyUnit, usualMoneyUnit } from "../../vocabulary/moneyUnits";
import type { Judged } from "../check";

/** The money columns of the budget table, as messages call them. */
export const moneyColumns: readonly { readonly column: MoneyColumn; readonly title: PhraseId }[] = [
  { column: "originalBudget", title: "original-budget" },
  { column: "revisedBudget", title: "revised-budget" },
  { column: "actualExpenditure", title: "actual-expenditure" },
];

/**
 * The sum of a column over the rows of one role. Null where no row of that role has an amount there, or
 * where one of them cannot be read: then nothing can be said about the sum.
 */
export function columnSum(lines: readonly BudgetLine[], role: BudgetRole, column: MoneyColumn): Big | null {
  const ofRole = lines.filter((line) => line.role === role);
  if (ofRole.some((line) => line.unreadable.includes(column)) || ofRole.every((line) => line[column] === null)) {
    return null;
  }
  return ofRole.reduce((sum, line) => sum.plus(line[column] ?? 0), new Big(0));
}

/**
 * What rounding to 2 decimals of 万元 can make printed parts miss their total by: a few hundredths.
 * More is a mistake.
 */
export const roundingTolerance = new Big("0.05");

/** The unit that the budget table's amounts are in. */
export function moneyUnitOf({ tables }: Judged): MoneyUnit {
  return tables.budget?.moneyUnit ?? usualMoneyUnit;
}

/** The same, for a message. */
export function moneyUnitName(judged: Judged): Phrase {
  return phrase(moneyUnitOf(judged));
}
