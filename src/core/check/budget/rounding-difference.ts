import type { Check } from "../check";
import { findingOf, isWithinRounding, natureComparisons, totalComparisons } from "./comparisons";
import { moneyUnitName } from "./sums";

/** Printed parts may miss their total by a hundredth or so: that is rounding, worth a note and no more. */
export const roundingDifference = {
  id: "rounding-difference" as const,
  severity: "note",
  title: { zhCN: "合计与明细有尾差", enUS: "Total differs by rounding" },
  message: {
    zhCN: "{column} {whole} {unit}与{partsName}之和 {parts} {unit}相差 {difference} {unit}，属四舍五入尾差，可不处理。",
    enUS: "For the {column}, {whole} {unit} and the {parts} {unit} that {partsName} add up to differ by {difference} {unit}. This is rounding and may stay.",
  },
  isExplainable: true,
  find: (judged) =>
    [...totalComparisons(judged), ...natureComparisons(judged)]
      .filter((comparison) => !comparison.whole.eq(comparison.parts) && isWithinRounding(comparison))
      .map((comparison) => findingOf(comparison, moneyUnitName(judged))),
} satisfies Check;
