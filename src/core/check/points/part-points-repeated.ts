import { plainText } from "../../number/display";
import type { Check } from "../check";

/** Execution has its points once, in the row of the total; forms print "-" in the rows below it. */
export const partPointsRepeated = {
  id: "part-points-repeated" as const,
  severity: "warning",
  title: { zhCN: "预算明细行重复填了分值", enUS: "Points repeated below the total" },
  message: {
    zhCN: "预算执行的分值 {points} 分在合计行，「{names}」又填了分值。只按合计行计分，请把明细行的分值改为「-」。",
    enUS: "The {points} points of budget execution stand in the row of the total, and “{names}” have points again. Only the total’s count: put “-” in the rows below it.",
  },
  isExplainable: true,
  find: ({ tables, results }) => {
    const points = results.budget?.total?.line.points;
    const repeated = (tables.budget?.lines ?? []).filter((line) => line.role !== "total" && line.points?.gt(0));
    const [first] = repeated;
    return points?.gt(0) && first
      ? [
          {
            cell: first.cells.points ?? first.cells.name,
            values: { points: plainText(points), names: repeated.map(({ name }) => name).join("」「") },
          },
        ]
      : [];
  },
} satisfies Check;
