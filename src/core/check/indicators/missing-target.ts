import type { Check } from "../check";
import { eachIndicator } from "../eachIndicator";
import { isTargetInName } from "./isTargetInName";

export const missingTarget = {
  id: "missing-target" as const,
  severity: "error",
  title: { zhCN: "没有年度指标值", enUS: "No target" },
  message: {
    zhCN: "指标「{name}」没有年度指标值。请填写目标。",
    enUS: "The indicator “{name}” has no target. Enter the target.",
  },
  find: eachIndicator("target", ({ indicator: { name, target } }) =>
    target.kind === "blank" && !isTargetInName(name) ? {} : null,
  ),
} satisfies Check;
