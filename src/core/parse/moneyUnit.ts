import Big from "big.js";
import type { MoneyUnit } from "../model/budget";
import { plainForm } from "./plainForm";

/** How many 元 a unit is. */
export const yuanPer: Readonly<Record<MoneyUnit, Big>> = {
  元: new Big(1),
  千元: new Big("1e3"),
  万元: new Big("1e4"),
  亿元: new Big("1e8"),
};

/** The money unit that a header or a note names: `项目资金(万元)`, `单位：元`. Null where it names none. */
export function moneyUnitIn(text: string): MoneyUnit | null {
  const unit = /(?:[(:：]|单位|^)(?:金额)?(?:单位)?[:：]?(?:人民币)?(元|千元|万元|亿元)(?:$|[)）])/.exec(plainForm(text))?.[1];
  return unit === "元" || unit === "千元" || unit === "万元" || unit === "亿元" ? unit : null;
}
