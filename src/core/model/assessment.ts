import type Big from "big.js";
import type { BasicInformation, TemplateRow } from "./basicInformation";
import type { BudgetLine, BudgetTable } from "./budget";
import type { Computed } from "./computed";
import type { FormFields } from "./form";
import type { CellAddress } from "./grid";
import type { Indicator, IndicatorTable } from "./indicator";
import type { Rating } from "./rating";
import type { RatioName } from "./ratioName";

/** A row of the budget table with what was computed for it. */
export interface BudgetLineResult {
  readonly line: BudgetLine;
  /** 预算执行率, a ratio, unrounded. */
  readonly executionRate: Computed<Big>;
}

export interface BudgetResult {
  readonly table: BudgetTable;
  readonly lines: readonly BudgetLineResult[];
  /** The row 年度资金总额; null where the table has none. */
  readonly total: BudgetLineResult | null;
  /** Points of the budget's execution: from the table, else from the scoring profile. */
  readonly points: Big;
  /** 得分 by the formula: points × execution rate, at most the points. */
  readonly formulaScore: Computed<Big>;
  /** 得分 as it stands in the table after a run: a person's where there is one, else the formula's. */
  readonly score: Computed<Big>;
}

/** A row of the indicator table with what was computed for it. */
export interface IndicatorResult {
  readonly indicator: Indicator;
  /** 完成率, a ratio, unrounded. */
  readonly completionRate: Computed<Big>;
  /** Whether the target was reached; null where that cannot be told from the table. */
  readonly met: boolean | null;
  /** Whether it was over-fulfilled beyond the mark that asks for a reason. */
  readonly overFulfilled: boolean;
  /** 得分 by the formula, rounded to 2 decimals; qualitative results have none. */
  readonly formulaScore: Computed<Big>;
  /** 得分 as it stands in the table after a run: a person's where there is one, else the formula's. */
  readonly score: Computed<Big>;
}

/** What was read from the workbook's tables. */
export interface Tables {
  readonly budget: BudgetTable | null;
  readonly indicators: IndicatorTable | null;
  /** What 基本信息 says, and what the form says around its tables where 基本信息 does not. */
  readonly basicInformation: BasicInformation;
  /** What the form says around its tables. */
  readonly form: FormFields;
  /** Null where the workbook has no 报告模板: a built-in outline takes its place. */
  readonly template: readonly TemplateRow[] | null;
}

/** A ratio of a department's expenditure (预算调整率, 三公经费控制率 …) and the cells that it was computed from. */
export interface Ratio {
  readonly name: RatioName;
  /** Unrounded. */
  readonly value: Computed<Big>;
  readonly cells: readonly CellAddress[];
}

/** Everything that the tables say, computed. */
export interface Results {
  readonly budget: BudgetResult | null;
  readonly indicators: readonly IndicatorResult[];
  /** The sum of all scores; not computable while one of them is missing. */
  readonly totalScore: Computed<Big>;
  /** What belongs into the row 总分 of the indicator table, which may leave the budget's score out. */
  readonly totalRowScore: Computed<Big>;
  readonly rating: Rating | null;
  /** What belongs beside the total that the form prints, whether or not that total is right. */
  readonly ratingOfPrinted: Rating | null;
  /** Those whose inputs the workbook holds. */
  readonly ratios: readonly Ratio[];
}
