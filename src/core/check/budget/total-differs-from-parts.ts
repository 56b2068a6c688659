import type { Check } from "../check";
import { beyondRounding, totalComparisons } from "./comparisons";

export const totalDiffersFromParts = {
  id: "total-differs-from-parts" as const,
  severity: "error",
  title: { zhCN: "合计不等于明细之和", enUS: "Total is not the sum of its parts" },
  message: {
    zhCN: "{column}合计 {whole} {unit}{source}，与{partsName}之和 {parts} {unit}相差 {difference} {unit}。请核对{what}与明细。",
    enUS: "The total of {column} is {whole} {unit}{source} and {partsName} add up to {parts} {unit}, a difference of {difference} {unit}. Check {what} and its parts.",
  },
  isExplainable: true,
  find: (judged) => beyondRounding(totalComparisons(judged), judged),
} satisfies Check;
