import { phrase } from "../../model/phrase";
import { fixedText } from "../../number/display";
import type { Check } from "../check";
import { addReasonColumn } from "./addReasonColumn";
import { moneyUnitName } from "./sums";

/** A budget that was adjusted during the year must say why. */
export const adjustedWithoutReason = {
  id: "adjusted-without-reason" as const,
  severity: "warning",
  title: { zhCN: "预算调整未说明", enUS: "Adjusted budget without a reason" },
  message: {
    zhCN: "全年预算数比年初预算数{change} {amount} {unit}，未说明原因。请在合计行的原因栏说明调整原因。",
    enUS: "The revised budget is {amount} {unit} {change} the original budget, and no reason is given. Give it in the reason column of the total row.",
  },
  isExplainable: true,
  fix: addReasonColumn,
  find: (judged) => {
    const line = judged.results.budget?.total?.line;
    if (
      !line?.originalBudget ||
      !line.revisedBudget ||
      line.originalBudget.eq(line.revisedBudget) ||
      line.reason !== ""
    ) {
      return [];
    }
    const difference = line.revisedBudget.minus(line.originalBudget);
    return [
      {
        cell: line.cells.revisedBudget ?? line.cells.name,
        values: {
          change: phrase(difference.gt(0) ? "above" : "below"),
          amount: fixedText(difference.abs(), judged.settings.amountDecimals),
          unit: moneyUnitName(judged),
        },
      },
    ];
  },
} satisfies Check;
