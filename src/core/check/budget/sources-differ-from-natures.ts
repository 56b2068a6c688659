import type { Check } from "../check";
import { beyondRounding, natureComparisons } from "./comparisons";

export const sourcesDifferFromNatures = {
  id: "sources-differ-from-natures" as const,
  severity: "error",
  title: { zhCN: "资金来源与支出性质不一致", enUS: "Sources and kinds of expenditure differ" },
  message: {
    zhCN: "{column}按支出性质之和 {whole} {unit}，与{partsName}之和 {parts} {unit}相差 {difference} {unit}。请核对两种口径的明细。",
    enUS: "By kind of expenditure the {column} adds up to {whole} {unit}, while {partsName} add up to {parts} {unit}, a difference of {difference} {unit}. Check the parts of both.",
  },
  isExplainable: true,
  find: (judged) => beyondRounding(natureComparisons(judged), judged),
} satisfies Check;
