import type { Check } from "../check";
import { enteredRates, isCopied, isWrong, valuesOf } from "./enteredRates";

export const actualAsCompletionRate = {
  id: "actual-as-completion-rate" as const,
  severity: "error",
  title: { zhCN: "把完成值当作完成率", enUS: "Actual value entered as completion rate" },
  message: {
    zhCN: "「{name}」的{column}填的是完成值 {entered}，按目标计算应为 {computed}。请改为完成值与目标值之比，或清空该单元格由系统填写。",
    enUS: "The {column} of “{name}” holds the actual value, {entered}; measured by the target it should be {computed}. Enter the actual value divided by the target, or clear the cell and let it be filled in.",
  },
  isExplainable: true,
  find: (judged) =>
    enteredRates(judged)
      .filter((rate) => isWrong(rate) && isCopied(rate))
      .map((rate) => ({ cell: rate.cell, values: valuesOf(rate) })),
} satisfies Check;
