import Big from "big.js";
import { plainText } from "../../number/display";
import type { Check } from "../check";
import { addReasonColumn } from "./addReasonColumn";
import { reasonPlace } from "./reasonPlace";
import { moneyUnitName } from "./sums";

/** Spending above the revised budget is a typing error or needs explaining. */
export const overspentBudget = {
  id: "overspent-budget" as const,
  severity: "warning",
  title: { zhCN: "执行数超过预算数", enUS: "More spent than budgeted" },
  message: {
    zhCN: "「{name}」全年执行数 {spent} {unit}超过全年预算数 {budget} {unit}。请核对金额，或{where}说明超支原因。",
    enUS: "“{name}” spent {spent} {unit}, more than its revised budget of {budget} {unit}. Check the amounts, or give the reason {where}.",
  },
  isExplainable: true,
  fix: addReasonColumn,
  find: (judged) =>
    (judged.results.budget?.lines ?? [])
      .filter(
        ({ line, executionRate }) =>
          executionRate.kind === "computed" && executionRate.value.gt(1) && line.reason === "",
      )
      .map(({ line }) => ({
        cell: line.cells.actualExpenditure ?? line.cells.name,
        values: {
          name: line.name,
          spent: plainText(line.actualExpenditure ?? new Big(0)),
          budget: plainText(line.revisedBudget ?? new Big(0)),
          unit: moneyUnitName(judged),
          where: reasonPlace(line),
        },
      })),
} satisfies Check;
