import { plainText } from "../../number/display";
import type { Check } from "../check";

/** One row that holds nearly all points makes the others say nothing. */
export const oneRowDominates = {
  id: "one-row-dominates" as const,
  severity: "warning",
  title: { zhCN: "单项分值过高", enUS: "One row has nearly all points" },
  message: {
    zhCN: "「{name}」一项的分值为 {points} 分，占总分 {total} 分的九成以上。请核对分值的分配。",
    enUS: "“{name}” alone has {points} of all {total} points, nine tenths or more. Check how the points are divided.",
  },
  isExplainable: true,
  find: ({ results, settings }) => {
    if (results.indicators.length < 2) {
      return [];
    }
    return results.indicators.flatMap(({ indicator: { name, points, cells } }) =>
      points?.gte(settings.totalPoints.times("0.9"))
        ? [
            {
              cell: cells.points ?? cells.name,
              values: { name, points: plainText(points), total: plainText(settings.totalPoints) },
            },
          ]
        : [],
    );
  },
} satisfies Check;
