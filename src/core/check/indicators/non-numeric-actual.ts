import { lookalikeHint } from "../cells/lookalikes";
import type { Check } from "../check";
import { eachIndicator } from "../eachIndicator";

/** A number is asked for and words were given. */
export const nonNumericActual = {
  id: "non-numeric-actual" as const,
  severity: "error",
  title: { zhCN: "完成值不是数字", enUS: "Actual value is not a number" },
  message: {
    zhCN: "指标「{name}」的目标是「{target}」，完成值「{actual}」不是一个可以比较的数字{hint}。请填写具体数值。",
    enUS: "The target of the indicator “{name}” is “{target}”, and its actual value “{actual}” is not a number to compare with{hint}. Enter a number.",
  },
  find: eachIndicator("actual", ({ indicator: { target, actual } }) =>
    target.value !== null && (actual.kind === "qualitative" || actual.kind === "date")
      ? { target: target.text, actual: actual.text, hint: lookalikeHint(actual.text) }
      : null,
  ),
} satisfies Check;
