import type { Check } from "../check";
import { eachIndicator } from "../eachIndicator";

export const missingActual = {
  id: "missing-actual" as const,
  severity: "error",
  title: { zhCN: "没有实际完成值", enUS: "No actual value" },
  message: {
    zhCN: "指标「{name}」没有实际完成值。请填写完成情况。",
    enUS: "The indicator “{name}” has no actual value. Enter what was achieved.",
  },
  find: eachIndicator("actual", ({ indicator: { actual } }) => (actual.kind === "blank" ? {} : null)),
} satisfies Check;
