import type { Check } from "../check";
import { eachIndicator } from "../eachIndicator";

/** `≥266米` as an actual value is the target copied: it says what was promised, not what was done. */
export const actualRepeatsTarget = {
  id: "actual-repeats-target" as const,
  severity: "error",
  title: { zhCN: "完成值照抄目标", enUS: "Actual value copied from the target" },
  message: {
    zhCN: "指标「{name}」的完成值「{actual}」带有比较符号，像是照抄了目标。请填写实际完成的数值。",
    enUS: "The actual value “{actual}” of the indicator “{name}” has a comparison sign and looks like a copy of the target. Enter what was really achieved.",
  },
  find: eachIndicator("actual", ({ indicator: { actual } }) =>
    actual.kind === "suspect" ? { actual: actual.text } : null,
  ),
} satisfies Check;
