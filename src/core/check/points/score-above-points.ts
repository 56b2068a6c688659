import { plainText } from "../../number/display";
import type { Check } from "../check";
import { scored } from "./scored";

export const scoreAbovePoints = {
  id: "score-above-points" as const,
  severity: "error",
  title: { zhCN: "得分超过分值", enUS: "Score above its points" },
  message: {
    zhCN: "「{name}」得分 {score}，超过分值 {points}。请改为不超过分值的得分。",
    enUS: "“{name}” has a score of {score}, more than its {points} points. Enter a score that is not above the points.",
  },
  isExplainable: true,
  find: (judged) =>
    scored(judged).flatMap(({ name, points, entered, scoreCell }) =>
      entered && points && entered.value.gt(points)
        ? [{ cell: scoreCell, values: { name, score: plainText(entered.value), points: plainText(points) } }]
        : [],
    ),
} satisfies Check;
