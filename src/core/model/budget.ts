import type Big from "big.js";
import type { MoneyUnit } from "../vocabulary/moneyUnits";
import type { CellAddress, CellArea } from "./grid";

/**
 * What a row of the budget table (预算表) is:
 * - `total` 年度资金总额;
 * - `source` money by where it comes from (财政拨款, 政府性基金, 上年结转, 其他资金 …);
 * - `nature` money by what it is spent on (基本支出, 项目支出);
 * - `part` a 其中 row: contained in the row above it, never added again;
 * - `subtotal` 小计 or 合计 of some of the rows, added nowhere again;
 * - `carried-over` 年末结转和结余: what was not spent, and is no source of money;
 * - `other` a row whose label says none of these; it takes part in no sum.
 */
export type BudgetRole = "total" | "source" | "nature" | "part" | "subtotal" | "carried-over" | "other";

/** The columns of the budget table that have a meaning to the product. */
export type BudgetColumn =
  | "name"
  | "originalBudget"
  | "revisedBudget"
  | "actualExpenditure"
  | "points"
  | "executionRate"
  | "score"
  | "reason"
  | "accepted"
  | "warning";

/** The columns that hold money, from what was planned to what was spent. */
export const moneyColumns = [
  "originalBudget",
  "revisedBudget",
  "actualExpenditure",
] as const satisfies readonly BudgetColumn[];

export type MoneyColumn = (typeof moneyColumns)[number];

/**
 * One row of the budget table. Amounts are in the table's money unit, `null` where the cell is blank,
 * holds a "-" or holds something that is no number (which is an issue of its own).
 */
export interface BudgetLine {
  /** Label without numbering and 其中. */
  readonly name: string;
  /** Tells this row from the table's others, whatever their order. */
  readonly rowKey: string;
  readonly role: BudgetRole;
  /** 年初预算数 */
  readonly originalBudget: Big | null;
  /** 全年预算数, after adjustments */
  readonly revisedBudget: Big | null;
  /** 全年执行数 */
  readonly actualExpenditure: Big | null;
  /** 分值 */
  readonly points: Big | null;
  /** 执行率 as it stands in the table: a ratio. */
  readonly enteredRate: EnteredNumber | null;
  /** 得分 as it stands in the table. */
  readonly enteredScore: EnteredNumber | null;
  /** 偏差原因 */
  readonly reason: string;
  /** 校验说明: why what the checks find in this row is right nevertheless. */
  readonly accepted: string;
  /** Columns whose cell holds a formula. */
  readonly formulas: readonly BudgetColumn[];
  /** Of them those that add up rows that are seen alone: SUBTOTAL. */
  readonly visibleSums?: readonly BudgetColumn[];
  /** Columns whose cell holds something that could not be read; each is an issue already. */
  readonly unreadable: readonly BudgetColumn[];
  /** The cell of the caption that is the name of a row without a label of its own. */
  readonly captionCell?: CellAddress;
  /** The row's cell under each column that the table has. */
  readonly cells: Readonly<Partial<Record<BudgetColumn, CellAddress>>> & { readonly name: CellAddress };
}

/** A number that a person put into a result column. What an earlier run of ours wrote is none. */
export interface EnteredNumber {
  /** A rate as a ratio, a score in points. */
  readonly value: Big;
  /** Decimals that the cell shows, for a rate those of the percentage: `97.1%` has 1. */
  readonly decimals: number;
  /** Whether it is the result of the person's own formula. */
  readonly isFormula: boolean;
}

export interface BudgetTable {
  readonly lines: readonly BudgetLine[];
  /** Position of each column that was found, counted from 0 on the sheet. */
  readonly columns: Readonly<Partial<Record<BudgetColumn, number>>>;
  /** Last header row, from 0 on the sheet. */
  readonly headerRow: number;
  /** What the table was read from. */
  readonly area: TableArea;
  readonly moneyUnit: MoneyUnit;
}

/** Where a table lies on its sheet. */
export interface TableArea {
  /** What its name refers to. */
  readonly named: CellArea;
  /** Its used part. */
  readonly used: CellArea;
  /** Rows right below the used part that look like more of the table, and how the first of them is called. */
  readonly rowsOutside: { readonly area: CellArea; readonly name: string } | null;
  /** Columns right beside the used part under headers that the table lacks. */
  readonly columnsOutside: { readonly area: CellArea; readonly headers: readonly string[] } | null;
  /** Rows with figures that are hidden, by hand or by a filter, from 0 on the sheet. */
  readonly hiddenRows: readonly number[];
}
