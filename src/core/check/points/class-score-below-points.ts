import { plainText } from "../../number/display";
import type { Check } from "../check";
import { differs } from "./differs";
import { scoredClasses } from "./scoredClasses";

/** 98 % reached of 98 % asked for is all of the points and not 98 % of them: where every target was met none are lost. */
export const classScoreBelowPoints = {
  id: "class-score-below-points" as const,
  severity: "warning",
  title: { zhCN: "目标达到而类别未得满分", enUS: "Targets met, points of the class lost" },
  message: {
    zhCN: "「{name}」的目标都已达到，得分之和 {score} 分却少于类别分值 {points} 分。目标达到的应得满分，请核对各项得分。",
    enUS: "All targets of “{name}” were met, yet its scores add up to {score}, less than its {points} points. A target that was met has full points: check the scores.",
  },
  find: (judged) =>
    scoredClasses(judged)
      .filter(
        ({ points, score, rows, isWhole }) =>
          isWhole && rows.every(({ met }) => met === true) && score.lt(points) && differs(score, points),
      )
      .map(({ name, points, score, cell }) => ({
        cell,
        values: { name, points: plainText(points), score: plainText(score) },
      })),
} satisfies Check;
