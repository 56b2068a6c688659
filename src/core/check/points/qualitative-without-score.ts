import type { Check } from "../check";
import { eachIndicator } from "../eachIndicator";

/** A qualitative result is scored by a person, within its points; a formula cannot. */
export const qualitativeWithoutScore = {
  id: "qualitative-without-score" as const,
  severity: "warning",
  title: { zhCN: "定性指标没有得分", enUS: "Qualitative indicator without a score" },
  message: {
    zhCN: "定性指标「{name}」（目标：{target}）没有得分，无法由公式计算，总分也因此空缺。请按完成情况填写得分。",
    enUS: "The qualitative indicator “{name}” (target: “{target}”) has no score; a formula cannot give one, and the total score stays open too. Enter a score for what was achieved.",
  },
  find: eachIndicator("score", ({ indicator, score }) =>
    indicator.nature === "qualitative" &&
    indicator.target.kind === "qualitative" &&
    indicator.points !== null &&
    score.kind === "not-computable"
      ? { target: indicator.target.text }
      : null,
  ),
} satisfies Check;
