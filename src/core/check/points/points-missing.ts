import type { Check } from "../check";
import { hasPoints } from "./hasPoints";

export const pointsMissing = {
  id: "points-missing" as const,
  severity: "error",
  title: { zhCN: "指标没有分值", enUS: "Indicator without points" },
  message: {
    zhCN: "指标「{name}」没有分值或分值不大于 0。请填写分值。",
    enUS: "The indicator “{name}” has no points, or none above 0. Enter its points.",
  },
  find: (judged) =>
    hasPoints(judged)
      ? judged.results.indicators
          .filter(({ indicator }) => (indicator.points === null ? !indicator.sharesPoints : indicator.points.lte(0)))
          .map(({ indicator }) => ({
            cell: indicator.cells.points ?? indicator.cells.name,
            values: { name: indicator.name },
          }))
      : [],
} satisfies Check;
