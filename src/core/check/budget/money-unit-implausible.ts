import type Big from "big.js";
import { plainText } from "../../number/display";
import { convertMoney, inYuan } from "../../vocabulary/moneyUnits";
import type { Check, Judged } from "../check";
import { moneyColumns, moneyUnitName, moneyUnitOf } from "./sums";

/** 元: what a single department or project hardly ever has, and what is doubted where all figures are round as well. */
const [most, mostIfRound] = [1e11, 1e10];

export const moneyUnitImplausible = {
  id: "money-unit-implausible" as const,
  severity: "warning",
  title: { zhCN: "金额过大，疑似以元填写", enUS: "Amounts too large, perhaps in yuan" },
  message: {
    zhCN: "「{name}」的全年预算数是 {amount} {unit}，合 {large} 亿元，像是以元填写。请核对金额单位。",
    enUS: "The revised budget of “{name}” is {amount} {unit}, that is {large} × 100 million yuan; the amounts look entered in yuan. Check the money unit.",
  },
  isExplainable: true,
  find: (judged) => {
    const lines = (judged.tables.budget?.lines ?? []).filter(({ revisedBudget }) => revisedBudget !== null);
    const line = judged.results.budget?.total?.line ?? lines[0];
    const unit = moneyUnitOf(judged);
    const budget = line?.revisedBudget;
    if (!line || !budget || unit === "元") {
      return [];
    }
    const yuan = budget.times(inYuan(unit));
    if (yuan.lt(isAllRound(judged) ? mostIfRound : most)) {
      return [];
    }
    const values = {
      name: line.name,
      amount: plainText(budget),
      unit: moneyUnitName(judged),
      large: plainText(convertMoney(budget, unit, "亿元")),
    };
    return [{ cell: line.cells.revisedBudget ?? line.cells.name, values }];
  },
} satisfies Check;

/** Sums in 元 often end in hundreds; sums in 万元 of that size never do, all of them. */
function isAllRound({ tables }: Judged): boolean {
  const amounts = (tables.budget?.lines ?? []).flatMap((line) =>
    moneyColumns.flatMap(({ column }): Big[] => (line[column] ? [line[column]] : [])),
  );
  return amounts.every((amount) => amount.mod(100).eq(0));
}
