import { plainText } from "../../number/display";
import type { Check } from "../check";
import { differs } from "./differs";
import { scoredClasses } from "./scoredClasses";

export const classScoreAbovePoints = {
  id: "class-score-above-points" as const,
  severity: "error",
  title: { zhCN: "类别得分超过类别分值", enUS: "Scores of a class above its points" },
  message: {
    zhCN: "「{name}」标注 {points} 分，其下各项得分之和为 {score} 分，超过了类别分值。请核对各项得分。",
    enUS: "“{name}” is marked with {points} points, while the scores of its rows add up to {score}, which is more. Check the scores.",
  },
  find: (judged) =>
    scoredClasses(judged)
      .filter(({ points, score }) => score.gt(points) && differs(score, points))
      .map(({ name, points, score, cell }) => ({
        cell,
        values: { name, points: plainText(points), score: plainText(score) },
      })),
} satisfies Check;
