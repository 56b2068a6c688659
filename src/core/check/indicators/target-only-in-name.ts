import type { Check } from "../check";
import { eachIndicator } from "../eachIndicator";
import { isTargetInName } from "./isTargetInName";
import { whatIsMissing } from "./whatIsMissing";

export const targetOnlyInName = {
  id: "target-only-in-name" as const,
  severity: "error",
  title: { zhCN: "目标只写在名称里", enUS: "Target in the name only" },
  message: {
    zhCN: "指标「{name}」的目标只写在名称里，年度指标值是空的。请把目标值填入「年度指标值」。",
    enUS: "The target of the indicator “{name}” stands in its name only; the target cell is empty. Enter the target under “年度指标值”.",
  },
  find: eachIndicator("target", ({ indicator }, judged) => {
    const missing = whatIsMissing(indicator, judged);
    return (missing === "target" || missing === "both") && isTargetInName(indicator.name) ? {} : null;
  }),
} satisfies Check;
