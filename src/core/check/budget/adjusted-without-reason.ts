import type Big from "big.js";
import { phrase } from "../../model/phrase";
import { fixedText, plainText } from "../../number/display";
import type { Check } from "../check";
import { addReasonColumn } from "./addReasonColumn";
import { reasonPlace } from "./reasonPlace";
import { moneyUnitName } from "./sums";

/** A budget that was adjusted during the year must say why. */
export const adjustedWithoutReason = {
  id: "adjusted-without-reason" as const,
  severity: "warning",
  title: { zhCN: "预算调整未说明", enUS: "Adjusted budget without a reason" },
  message: {
    zhCN: "全年预算数比年初预算数{change} {amount} {unit}，未说明原因。请{where}说明调整原因。",
    enUS: "The revised budget is {amount} {unit} {change} the original budget, and no reason is given. Give it {where}.",
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
        // A form that asks for no reason is not filled in wrongly without one.
        ...(line.cells.reason ? {} : { severity: "note" as const }),
        values: {
          change: phrase(difference.gt(0) ? "above" : "below"),
          amount: amountText(difference.abs(), judged.settings.amountDecimals),
          where: reasonPlace(line),
          unit: moneyUnitName(judged),
        },
      },
    ];
  },
} satisfies Check;

/** What is less than the decimals show is told as it is: 0.004, and not 0.00. */
function amountText(amount: Big, decimals: number): string {
  return Number(fixedText(amount, decimals)) === 0 ? plainText(amount) : fixedText(amount, decimals);
}
