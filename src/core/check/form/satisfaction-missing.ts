import type { Check } from "../check";
import { missingClasses } from "./missingClasses";

/** Not every project has people to ask, so a missing satisfaction is a question and no more. */
export const satisfactionMissing = {
  id: "satisfaction-missing" as const,
  severity: "note",
  title: { zhCN: "缺少满意度指标", enUS: "No satisfaction indicators" },
  message: {
    zhCN: "指标表中没有{classes}。如有服务对象，请补充满意度指标。",
    enUS: "The indicator table has no {classes}. If you serve people who can be asked, add satisfaction indicators.",
  },
  find: (judged) => missingClasses(judged, [["satisfaction", "satisfaction"]]),
} satisfies Check;
