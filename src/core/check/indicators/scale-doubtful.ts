import type { Check } from "../check";
import { eachIndicator } from "../eachIndicator";

/** A bare 2 beside 3万: ten thousand times apart where it means 2, near each other where it means 2万. */
export const scaleDoubtful = {
  id: "scale-doubtful" as const,
  severity: "error",
  title: { zhCN: "数值相差悬殊，疑似漏写万、亿", enUS: "Values far apart, perhaps a magnitude is missing" },
  message: {
    zhCN: "指标「{name}」的目标「{target}」与完成值「{actual}」相差悬殊，看不出没写单位的数是否也以万、亿计，无法比较。请把两处都写上单位（如 万元）。",
    enUS: "The target “{target}” and the actual value “{actual}” of the indicator “{name}” are far apart; whether the number without a unit counts in “万” or “亿” too cannot be told, so they cannot be compared. Write the unit in both cells (such as “万元”).",
  },
  find: eachIndicator("actual", ({ indicator: { target, actual }, completionRate }) =>
    completionRate.kind === "not-computable" && completionRate.reason === "doubtful-scale"
      ? { target: target.text, actual: actual.text }
      : null,
  ),
} satisfies Check;
