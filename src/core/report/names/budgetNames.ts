import type Big from "big.js";
import type { budgetLineNamesZhCN, budgetNamesZhCN } from "../../messages/template/budgetNamesZhCN";
import type { BudgetLineResult, BudgetResult } from "../../model/assessment";
import { computed } from "../../model/computed";
import { recordOf, TemplateRecord, type Catalogue, type TemplateValue } from "../values/record";
import type { Show } from "../values/show";

/* Names are words of the templates' language: 偏差原因 here is 原因说明 on the sheet. A column may be headed anew; a template that names a value must go on to find it. */

/** 预算.…: the budget as a whole, its row 年度资金总额; what has no value where there is no such row. */
export function budgetRecord(show: Show, budget: BudgetResult | null): TemplateRecord {
  const names = budgetNames(show);
  const get: ReadonlyMap<string, (budget: BudgetResult) => TemplateValue | null> = new Map(Object.entries(names));
  return new TemplateRecord("预算", [...get.keys()], (name) => budget && (get.get(name)?.(budget) ?? null));
}

/** One row of the budget table; it prints its name. */
export function budgetLineRecord(show: Show, result: BudgetLineResult, total: BudgetLineResult | null): TemplateRecord {
  return recordOf("预算明细", lineNames(show, total), result, show.text(result.line.name, result.line.cells.name));
}

function budgetNames(show: Show): Catalogue<keyof typeof budgetNamesZhCN, BudgetResult> {
  const ofTotal = (name: keyof ReturnType<typeof amountNames>) => {
    return ({ total }: BudgetResult): TemplateValue | null => total && amountNames(show)[name](total);
  };
  return {
    名称: ofTotal("名称"),
    年初预算数: ofTotal("年初预算数"),
    全年预算数: ofTotal("全年预算数"),
    全年执行数: ofTotal("全年执行数"),
    执行率: ofTotal("执行率"),
    结转结余: ofTotal("结转结余"),
    预算调整数: ofTotal("预算调整数"),
    偏差原因: ofTotal("偏差原因"),
    分值: ({ points, total }) => show.points(points, total?.line.points ? total.line.cells.points : undefined),
    得分: ({ score, total }) => show.score(score, total?.line.cells.score),
  };
}

function lineNames(
  show: Show,
  total: BudgetLineResult | null,
): Catalogue<keyof typeof budgetLineNamesZhCN, BudgetLineResult> {
  const share = (amount: (result: BudgetLineResult) => Big | null) => (result: BudgetLineResult) => {
    const [part, whole] = [amount(result), total && amount(total)];
    // No table holds the share, so none can differ from it.
    return part && whole?.gt(0) ? show.rate(computed(part.div(whole)), undefined) : null;
  };
  return {
    ...amountNames(show),
    占比: share(({ line }) => line.actualExpenditure),
    预算占比: share(({ line }) => line.revisedBudget),
    分值: ({ line }) => show.points(line.points, line.cells.points),
    得分: ({ line }) => show.points(line.enteredScore?.value ?? null, line.cells.score),
  };
}

type AmountName =
  "名称" | "年初预算数" | "全年预算数" | "全年执行数" | "执行率" | "结转结余" | "预算调整数" | "偏差原因";

const amountNames = (show: Show): Catalogue<AmountName, BudgetLineResult> => ({
  名称: ({ line }) => show.text(line.name, line.cells.name),
  年初预算数: ({ line }) => show.amount(line.originalBudget, line.cells.originalBudget),
  全年预算数: ({ line }) => show.amount(line.revisedBudget, line.cells.revisedBudget),
  全年执行数: ({ line }) => show.amount(line.actualExpenditure, line.cells.actualExpenditure),
  执行率: ({ line, executionRate }) =>
    show.rate(executionRate, line.cells.executionRate ?? line.cells.actualExpenditure),
  结转结余: ({ line: { revisedBudget, actualExpenditure } }) =>
    show.amount(revisedBudget && actualExpenditure && revisedBudget.minus(actualExpenditure), undefined),
  预算调整数: ({ line: { originalBudget, revisedBudget } }) =>
    show.amount(originalBudget && revisedBudget && revisedBudget.minus(originalBudget), undefined),
  偏差原因: ({ line }) => show.text(line.reason, line.cells.reason),
});
