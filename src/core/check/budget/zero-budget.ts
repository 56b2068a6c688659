import Big from "big.js";
import { plainText } from "../../number/display";
import type { Check } from "../check";

/** A total without a budget has no rate and no score. Rows of a source that the department does not have are no mistake. */
export const zeroBudget = {
  id: "zero-budget" as const,
  severity: "error",
  title: { zhCN: "预算数为零", enUS: "Budget is zero" },
  message: {
    zhCN: "「{name}」全年预算数为 0（执行数 {spent}），无法计算执行率。请核对预算数。",
    enUS: "The revised budget of “{name}” is 0 (spent: {spent}), so there is no execution rate. Check the budget.",
  },
  find: ({ results }) =>
    (results.budget?.lines ?? [])
      .filter(({ line, executionRate }) => {
        const hasNoBudget = executionRate.kind === "not-computable" && executionRate.reason === "zero-budget";
        return hasNoBudget && (line.role === "total" || line.actualExpenditure?.eq(0) === false);
      })
      .map(({ line }) => ({
        cell: line.cells.revisedBudget ?? line.cells.name,
        values: { name: line.name, spent: plainText(line.actualExpenditure ?? new Big(0)) },
      })),
} satisfies Check;
