import { percentText } from "../../number/display";
import { indicatorTitles } from "../../vocabulary/indicatorTitles";
import type { Check } from "../check";
import { eachIndicator } from "../eachIndicator";

/** Far above the target means that the target was set too low, or the value mistyped. */
export const overFulfilledWithoutReason = {
  id: "over-fulfilled-without-reason" as const,
  severity: "warning",
  title: { zhCN: "超额完成未说明", enUS: "Over-fulfilled without a reason" },
  message: {
    zhCN: "指标「{name}」完成率 {rate}，达到或超过 {mark}，未说明原因。请说明超额完成的原因，或核对目标是否偏低。",
    enUS: "The completion rate of the indicator “{name}” is {rate}, at or above {mark}, and no reason is given. Explain it, or check whether the target is too low.",
  },
  isExplainable: true,
  fix: (_, { indicators }) =>
    indicators?.columns.reason === undefined
      ? [{ kind: "add-column", table: "indicators", column: indicatorTitles.reason }]
      : [],
  find: eachIndicator("reason", ({ indicator, completionRate, overFulfilled }, { settings }) =>
    overFulfilled && completionRate.kind === "computed" && indicator.reason === ""
      ? {
          rate: percentText(completionRate.value, settings.rateDecimals),
          mark: percentText(settings.overFulfilledMark, 0),
        }
      : null,
  ),
} satisfies Check;
