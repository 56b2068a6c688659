import type { BudgetColumn } from "../model/budget";
import { ownTitles } from "./ownTitles";

/**
 * How the product calls the columns of 预算表: in messages, and where it adds one. Sentences of
 * `core/messages` and names of templates are words of a language and spell theirs out.
 */
export const budgetTitles = {
  name: "项目资金",
  originalBudget: "年初预算数",
  revisedBudget: "全年预算数",
  actualExpenditure: "全年执行数",
  points: "分值",
  executionRate: "执行率",
  score: "得分",
  reason: "原因说明",
  ...ownTitles,
} as const satisfies Readonly<Record<BudgetColumn, string>>;
