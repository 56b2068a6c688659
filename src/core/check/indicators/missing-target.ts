import { phrase } from "../../model/phrase";
import type { Check } from "../check";
import { eachIndicator } from "../eachIndicator";
import { isTargetInName } from "./isTargetInName";
import { whatIsMissing } from "./whatIsMissing";

/** A row that lacks its actual value too was not filled in: that is one thing, and told here. */
export const missingTarget = {
  id: "missing-target" as const,
  severity: "error",
  title: { zhCN: "没有年度指标值", enUS: "No target" },
  message: {
    zhCN: "指标「{name}」没有年度指标值{alsoMissing}。请填写。",
    enUS: "The indicator “{name}” has no target{alsoMissing}. Fill it in.",
  },
  find: eachIndicator("target", ({ indicator }, judged) => {
    const missing = whatIsMissing(indicator, judged);
    return (missing === "target" || missing === "both") && !isTargetInName(indicator.name)
      ? { alsoMissing: missing === "both" ? phrase("nor-actual") : "" }
      : null;
  }),
} satisfies Check;
