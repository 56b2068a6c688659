import Big from "big.js";
import { plainText } from "../../number/display";
import type { Check, Finding } from "../check";
import { hasPoints } from "./hasPoints";

/** The points that the row 总分 prints, beside the rows' with or without the budget's. */
export const totalPointsDiffer = {
  id: "total-points-differ" as const,
  severity: "error",
  title: { zhCN: "总分行的分值与合计不符", enUS: "Points of the total row are not the sum" },
  message: {
    zhCN: "总分行的分值为 {printed} 分，各项分值之和为 {sum} 分。请核对总分行。",
    enUS: "The total row has {printed} points, while the points add up to {sum}. Check the total row.",
  },
  isExplainable: true,
  find: (judged): Finding[] => {
    const { tables, results } = judged;
    const row = tables.indicators?.totalRow;
    if (!row?.points || !hasPoints(judged)) {
      return [];
    }
    const ofIndicators = results.indicators.reduce((sum, { indicator }) => sum.plus(indicator.points ?? 0), new Big(0));
    const sum = ofIndicators.plus(results.budget?.points ?? 0);
    if (row.points.eq(sum) || row.points.eq(ofIndicators) || !sum.eq(judged.settings.totalPoints)) {
      return [];
    }
    return [
      { cell: row.cells.points ?? row.cells.name, values: { printed: plainText(row.points), sum: plainText(sum) } },
    ];
  },
} satisfies Check;
