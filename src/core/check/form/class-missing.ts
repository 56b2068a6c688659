import type { Check } from "../check";
import { missingClasses } from "./missingClasses";

export const classMissing = {
  id: "class-missing" as const,
  severity: "warning",
  title: { zhCN: "缺少产出或效益指标", enUS: "No output or outcome indicators" },
  message: {
    zhCN: "指标表中没有{classes}。请补充，或核对一级指标的名称。",
    enUS: "The indicator table has no {classes}. Add them, or check the names of the first-level indicators.",
  },
  find: (judged) =>
    missingClasses(judged, [
      ["output", "outputs"],
      ["outcome", "outcomes"],
    ]),
} satisfies Check;
