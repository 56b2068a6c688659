import type Big from "big.js";
import type { EnteredNumber, TableArea } from "./budget";
import type { CellAddress } from "./grid";

/** 一级指标, as far as the product must know it. */
export type Dimension = "output" | "outcome" | "satisfaction" | "cost" | "other";

export type Comparator = "≥" | "≤" | "=" | ">" | "<";

/** 正向 · 反向 · 等于 */
export type Direction = "higher-is-better" | "lower-is-better" | "equal";

/**
 * A target (年度指标值) or an actual value (实际完成值) as far as it could be read.
 *
 * - `number`: `value` in `unit`; a percentage is 93.4 with the unit `%`, never 0.934;
 * - `approximate`: 近14亿元, 1500多家 — a number with a vague edge;
 * - `date`: `value` is null, `date` an ISO date, or `--12-31` where the year is not written;
 * - `qualitative`: words (显著提升, 已完成);
 * - `suspect`: an actual value that repeats the target with its operator (≥266米);
 * - `error`: an Excel error value (#DIV/0!);
 * - `blank`: nothing, a dash, or a template's placeholder.
 */
export interface Quantity {
  readonly kind: "number" | "approximate" | "date" | "qualitative" | "suspect" | "error" | "blank";
  readonly comparator: Comparator | null;
  readonly value: Big | null;
  readonly unit: string | null;
  readonly date: string | null;
  /** What the number was multiplied by where 万 or 亿 stands behind it without a unit: 90万 is 900000, and 10000. */
  readonly magnitude?: Big;
  /** As the cell shows it. */
  readonly text: string;
}

/** The columns of the indicator table (指标表) that have a meaning to the product. */
export type IndicatorColumn =
  | "dimension"
  | "category"
  | "name"
  | "target"
  | "unit"
  | "direction"
  | "comparator"
  | "actual"
  | "points"
  | "completionRate"
  | "score"
  | "reason"
  | "accepted"
  | "measure"
  | "task"
  | "warning";

/** One row of the indicator table. */
export interface Indicator {
  readonly dimension: Dimension;
  /** 一级指标 as written, without its points: 产出指标 */
  readonly dimensionName: string;
  /** 二级指标 as written: 数量指标 */
  readonly category: string;
  /** 三级指标, without ★ and numbering */
  readonly name: string;
  /** Tells this row from the table's others, whatever their order. */
  readonly rowKey: string;
  readonly target: Quantity;
  readonly actual: Quantity;
  /** 定量 where target is a number or a date */
  readonly nature: "quantitative" | "qualitative";
  readonly direction: Direction;
  /** 分值 */
  readonly points: Big | null;
  /** 完成率 as it stands in the table: a ratio. */
  readonly enteredRate: EnteredNumber | null;
  /** 得分 as it stands in the table. */
  readonly enteredScore: EnteredNumber | null;
  /** 偏差原因 */
  readonly reason: string;
  /** 改进措施 */
  readonly measure: string;
  /** Whether a block for the whole form (偏差原因分析, 改进措施) gives the reason and the measure for all rows. */
  readonly explainedOnForm?: { readonly reason: boolean; readonly measure: boolean };
  /** Whether its points stand in a cell that is merged over several rows, and are counted in the first of them. */
  readonly sharesPoints?: true;
  /** 校验说明: why what the checks find in this row is right nevertheless. */
  readonly accepted: string;
  /** 重点工作任务 that the indicator belongs to, where the table has such a column. */
  readonly task: string;
  readonly cells: Readonly<Partial<Record<IndicatorColumn, CellAddress>>> & { readonly name: CellAddress };
}

export interface IndicatorTable {
  readonly indicators: readonly Indicator[];
  readonly columns: Readonly<Partial<Record<IndicatorColumn, number>>>;
  /** Last header row, from 0 on the sheet. */
  readonly headerRow: number;
  /** What the table was read from. */
  readonly area: TableArea;
  /** The row 总分, which holds sums and is no indicator. */
  readonly totalRow: IndicatorTotalRow | null;
  /** Points that stand in class cells; in forms without 分值 they are the only ones. */
  readonly classPoints: readonly ClassPoints[];
}

/** Points of a class as its cell carries them: 产出指标(50分). They are no row's points. */
export interface ClassPoints {
  /** 一级指标 */
  readonly dimensionName: string;
  /** 二级指标; null where the points are those of the whole 一级指标. */
  readonly category: string | null;
  readonly points: Big;
  readonly cell: CellAddress;
}

export interface IndicatorTotalRow {
  readonly points: Big | null;
  readonly enteredScore: EnteredNumber | null;
  /** 校验说明 */
  readonly accepted: string;
  readonly cells: { readonly name: CellAddress; readonly points?: CellAddress; readonly score?: CellAddress };
}
