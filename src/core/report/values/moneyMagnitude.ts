import type Big from "big.js";
import type { MoneyUnit } from "../../model/budget";

/** Powers of ten of 元. */
const magnitude: Readonly<Record<MoneyUnit, number>> = { 元: 0, 千元: 3, 万元: 4, 亿元: 8 };

export function convertMoney(amount: Big, from: MoneyUnit, to: MoneyUnit): Big {
  return from === to ? amount : amount.times(`1e${magnitude[from] - magnitude[to]}`);
}
