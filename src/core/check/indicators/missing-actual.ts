import type { Check } from "../check";
import { eachIndicator } from "../eachIndicator";
import { isTargetInName } from "./isTargetInName";
import { whatIsMissing } from "./whatIsMissing";

export const missingActual = {
  id: "missing-actual" as const,
  severity: "error",
  title: { zhCN: "没有实际完成值", enUS: "No actual value" },
  message: {
    zhCN: "指标「{name}」没有实际完成值。请填写完成情况。",
    enUS: "The indicator “{name}” has no actual value. Enter what was achieved.",
  },
  find: eachIndicator("actual", ({ indicator }, judged) => {
    const missing = whatIsMissing(indicator, judged);
    // With its target it is missing in one line, which missing-target tells.
    return missing === "actual" || (missing === "both" && isTargetInName(indicator.name)) ? {} : null;
  }),
} satisfies Check;
