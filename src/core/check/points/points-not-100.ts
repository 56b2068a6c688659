import Big from "big.js";
import { plainText } from "../../number/display";
import type { Check } from "../check";
import { hasPoints } from "./hasPoints";

/** All points, with the budget's, add up to 100. A form without points has none to add up. */
export const pointsNot100 = {
  id: "points-not-100" as const,
  severity: "error",
  title: { zhCN: "分值合计不等于总分", enUS: "Points do not add up to the total" },
  message: {
    zhCN: "分值合计为 {sum} 分（指标 {indicators} 分，预算执行 {budget} 分），应为 {total} 分。请调整分值。",
    enUS: "The points add up to {sum} (indicators {indicators}, budget execution {budget}) and should be {total}. Adjust the points.",
  },
  find: (judged) => {
    const { tables, results, settings } = judged;
    // Where no row 总分 holds the sum, it is looked for at the end of the column.
    const last = tables.indicators?.indicators.at(-1);
    if (!last || !results.budget || !hasPoints(judged)) {
      return [];
    }
    const ofIndicators = results.indicators.reduce((sum, { indicator }) => sum.plus(indicator.points ?? 0), new Big(0));
    const sum = ofIndicators.plus(results.budget.points);
    if (sum.eq(settings.totalPoints)) {
      return [];
    }
    return [
      {
        cell: tables.indicators?.totalRow?.cells.points ?? last.cells.points ?? last.cells.name,
        values: {
          sum: plainText(sum),
          indicators: plainText(ofIndicators),
          budget: plainText(results.budget.points),
          total: plainText(settings.totalPoints),
        },
      },
    ];
  },
} satisfies Check;
