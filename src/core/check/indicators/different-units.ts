import { lookalikeHint } from "../cells/lookalikes";
import type { Check } from "../check";
import { eachIndicator } from "../eachIndicator";

export const differentUnits = {
  id: "different-units" as const,
  severity: "error",
  title: { zhCN: "目标与完成值单位不一致", enUS: "Target and actual value in different units" },
  message: {
    zhCN: "指标「{name}」的目标「{target}」与完成值「{actual}」单位不一致，无法比较{hint}。请统一单位（百分数请写 % 号）。",
    enUS: "The target “{target}” and the actual value “{actual}” of the indicator “{name}” have different units and cannot be compared{hint}. Use one unit (write percentages with a % sign).",
  },
  find: eachIndicator("actual", ({ indicator: { target, actual }, completionRate }) =>
    completionRate.kind === "not-computable" && completionRate.reason === "different-units"
      ? {
          target: target.text + (target.unit && !target.text.includes(target.unit) ? target.unit : ""),
          actual: actual.text,
          hint: lookalikeHint(actual.text) || lookalikeHint(target.text),
        }
      : null,
  ),
} satisfies Check;
