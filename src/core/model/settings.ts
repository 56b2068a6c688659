import type Big from "big.js";
import type { MoneyUnit } from "../vocabulary/moneyUnits";
import type { Severity } from "./issue";
import type { OutlineId } from "./outline";

/**
 * What differs between regions and is therefore data: a scoring profile (评分口径) and the marks of
 * the checks. None of the marks is national law (they were seen in bureaus' systems), so all of them
 * can be set.
 */
export interface Settings {
  /** Points of the budget's execution where the budget table has no 分值: 10, in some regions 20. */
  readonly budgetPoints: Big;
  /** What all points add up to. */
  readonly totalPoints: Big;
  /** Lowest total score of each rating; below the last it is 差. */
  readonly ratingBands: { readonly excellent: Big; readonly good: Big; readonly fair: Big };
  /** Shares of the points from which a qualitative result counts as 达成 and as 部分达成. */
  readonly qualitativeBands: { readonly full: Big; readonly partial: Big };
  /** Execution rate, a ratio, below which a reason is asked for. */
  readonly executionMark: Big;
  /** Completion rate, a ratio, from which over-fulfilment is noted. */
  readonly overFulfilledNoticeMark: Big;
  /** Completion rate, a ratio, from which over-fulfilment needs a reason. */
  readonly overFulfilledMark: Big;
  /** Points that over-fulfilment beyond that mark takes away: the target was too low. */
  readonly overFulfilledDeduction: Big;
  /** Score of a limit that was exceeded: `excess` w·(1−(A−T)/T), `ratio` w·T/A. */
  readonly lowerIsBetterFormula: "excess" | "ratio";
  /** The most that the total score may be where the execution rate is below a mark; none in most regions. */
  readonly totalCaps: readonly { readonly below: Big; readonly atMost: Big }[];
  /** Checks that weigh more or less than usual, or are switched off, by their ids. */
  readonly severities: Readonly<Record<string, Severity | "off">>;
  /** Decimals of rates (as percentages) and of amounts of money in the report and in what is written. */
  readonly rateDecimals: number;
  readonly amountDecimals: number;
  /** Unit of the budget's amounts where neither the table nor 基本信息 names one; null where nothing is set. */
  readonly moneyUnit: MoneyUnit | null;
  /** What the report is written by where the workbook has no 报告模板. */
  readonly outline: OutlineId;
}

/** Settings under the names by which people ask for them. */
export interface ScoringProfile {
  readonly names: readonly string[];
  readonly settings: Settings;
}
