import Big from "big.js";

/** How many 元 each unit is in which reports print money. */
const yuan: Readonly<Record<string, string>> = {
  元: "1",
  千元: "1e3",
  万元: "1e4",
  百万元: "1e6",
  千万元: "1e7",
  亿元: "1e8",
};

/** The units that a bare amount may be in. */
export const moneyUnits: readonly string[] = ["元", "千元", "万元", "亿元"];

export function isMoneyUnit(unit: string): boolean {
  return Object.hasOwn(yuan, unit);
}

/** How many 元 a unit of money is; 1 for what is none. */
export function inYuan(unit: string): Big {
  return new Big(yuan[unit] ?? "1");
}
