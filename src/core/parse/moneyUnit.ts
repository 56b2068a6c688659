import { moneyUnitAssumed } from "../check/budget/money-unit-assumed";
import type { BudgetLine } from "../model/budget";
import type { CellAddress } from "../model/grid";
import type { Issue } from "../model/issue";
import { issueAt } from "../model/issueAt";
import type { FoundRange } from "../model/snapshot";
import { anyMoneyUnitPattern, isMoneyUnit, type MoneyUnit } from "../vocabulary/moneyUnits";
import { plainForm } from "./plainForm";

const unitNamed = new RegExp(
  `(?:[(:：]|单位|^)(?:金额)?(?:单位)?[:：]?(?:人民币)?(${anyMoneyUnitPattern})(?:$|[)）,，;；、])`,
);

/** A unit of money as a text names it, one of ours or another (百元, 万美元), and where. */
export interface NamedUnit {
  readonly text: string;
  readonly cell: CellAddress;
}

/** Whatever a header or a note says in place of a unit of money: `项目资金(万元)`, `单位：万美元`. Null where it says none. */
export function unitTextIn(text: string): string | null {
  return unitNamed.exec(plainForm(text))?.[1] ?? null;
}

/** The money unit of a table that a text names. Null where it names none, or one that no table is shown in. */
export function moneyUnitIn(text: string): MoneyUnit | null {
  const unit = unitTextIn(text) ?? "";
  return isMoneyUnit(unit) ? unit : null;
}

/** How far above a header a note on the unit stands. */
const noteRows = 4;

/** The unit that a note above the table names: 单位：元. A bare 元 there may be a value of another table. */
export function unitNoteAbove({ grid, above = [] }: FoundRange, headerRow: number): NamedUnit | null {
  const rows = [...above, ...grid.text.slice(0, headerRow)];
  const first = Math.max(0, rows.length - noteRows);
  return (
    rows
      .slice(first)
      .flatMap((cells, index) =>
        cells.flatMap((text, column): NamedUnit[] => {
          const unit = /单位|[(（]/.test(plainForm(text)) ? unitTextIn(text) : null;
          const row = grid.row - above.length + first + index;
          return unit === null ? [] : [{ text: unit, cell: { sheet: grid.sheet, row, column: grid.column + column } }];
        }),
      )
      .at(-1) ?? null
  );
}

/**
 * Asks about the unit where nothing names one and 万元 is no likely one: below a billion 元, the figures
 * are a department's in 万元, and far too small in 元; above, they may be either. Amounts with more than
 * two decimals are not in 元.
 */
export function assumedUnit(lines: readonly BudgetLine[]): Issue[] {
  const amounts = lines.flatMap((line) =>
    [line.originalBudget, line.revisedBudget, line.actualExpenditure].filter((amount) => amount !== null),
  );
  const largest = lines.reduce<BudgetLine | null>(
    (most, line) => (line.revisedBudget?.gt(most?.revisedBudget ?? 0) ? line : most),
    null,
  );
  const isDoubtful =
    largest?.revisedBudget?.gte("1e5") === true && amounts.every((amount) => amount.round(2).eq(amount));
  if (!largest?.revisedBudget || !isDoubtful) {
    return [];
  }
  return [
    issueAt(moneyUnitAssumed, largest.cells.revisedBudget ?? largest.cells.name, {
      amount: largest.revisedBudget.toFixed(),
    }),
  ];
}
