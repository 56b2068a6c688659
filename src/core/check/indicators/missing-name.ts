import type { Check } from "../check";
import { eachIndicator } from "../eachIndicator";

export const missingName = {
  id: "missing-name" as const,
  severity: "error",
  title: { zhCN: "指标没有名称", enUS: "Indicator without a name" },
  message: {
    zhCN: "指标没有名称。请填写三级指标名称。",
    enUS: "The indicator has no name. Enter the name of the third-level indicator.",
  },
  find: eachIndicator("name", ({ indicator }) => (indicator.name === "" ? {} : null)),
} satisfies Check;
