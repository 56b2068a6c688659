import { phrase } from "../../model/phrase";
import { amountInText } from "../../number/amountInText";
import { plainText } from "../../number/display";
import type { Check, Finding } from "../check";
import { moneyUnitOf, roundingTolerance } from "./sums";

/** What 基本信息 gives as carried over is what was not spent. Money that was taken back makes the two differ, so it is a question. */
export const carriedOverDiffers = {
  id: "carried-over-differs" as const,
  severity: "warning",
  title: { zhCN: "结转结余与预算执行不符", enUS: "Carry-over does not match the budget" },
  message: {
    zhCN: "「{item}」为 {stated} {unit}，全年预算数减全年执行数为 {left} {unit}。请核对；若有收回或核减，请在报告中说明。",
    enUS: "“{item}” is {stated} {unit}, while the revised budget less the actual expenditure is {left} {unit}. Check it; if money was taken back, say so in the report.",
  },
  find: (judged): Finding[] => {
    const { tables, results } = judged;
    const line = results.budget?.total?.line;
    const item = tables.basicInformation.items.find(({ name }) =>
      /^(?:年末|本年)?结转(?:和|及)?结余(?:资金|金额|数)?$/.test(name),
    );
    const unit = moneyUnitOf(judged);
    const stated = item && amountInText(item.text, unit);
    if (!item || !stated || !line?.revisedBudget || !line.actualExpenditure) {
      return [];
    }
    const left = line.revisedBudget.minus(line.actualExpenditure);
    if (left.minus(stated).abs().lte(roundingTolerance)) {
      return [];
    }
    return [
      {
        cell: item.cell,
        values: { item: item.name, stated: plainText(stated), left: plainText(left), unit: phrase(unit) },
      },
    ];
  },
} satisfies Check;
