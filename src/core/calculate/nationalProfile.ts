import Big from "big.js";
import type { Settings } from "../model/settings";

/**
 * The national form: budget execution 10, outputs 50, outcomes 30, satisfaction 10 points
 * (财预〔2020〕10号). The points of the dimensions stand in the indicator table itself.
 * Rating bands and marks are common practice, not the regulation's text.
 */
export const nationalProfile: Settings = {
  budgetPoints: new Big(10),
  totalPoints: new Big(100),
  ratingBands: { excellent: new Big(90), good: new Big(80), fair: new Big(60) },
  qualitativeBands: { full: new Big("0.8"), partial: new Big("0.6") },
  executionMark: new Big("0.9"),
  overFulfilledNoticeMark: new Big("1.2"),
  overFulfilledMark: new Big("1.3"),
  overFulfilledDeduction: new Big(0),
  lowerIsBetterFormula: "excess",
  totalCaps: [],
  severities: {},
  rateDecimals: 2,
  amountDecimals: 2,
  moneyUnit: null,
  outline: "department",
};
