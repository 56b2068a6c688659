import Big from "big.js";
import { longestFirst } from "./longestFirst";

/** How many 元 each unit is in which people write money, as a power of ten. */
const powers = { 元: 0, 千元: 3, 万元: 4, 十万元: 5, 百万元: 6, 千万元: 7, 亿元: 8 } as const;

/** A unit in which an amount of money may be written: 300万元, 2百万元. */
export type WrittenMoneyUnit = keyof typeof powers;

/** The units in which a whole table is shown; one in 百万元 is shown in 万元. */
export const moneyUnits = ["元", "千元", "万元", "亿元"] as const satisfies readonly WrittenMoneyUnit[];

/** 金额单位 of a table. */
export type MoneyUnit = (typeof moneyUnits)[number];

/** The unit of the national form, where a workbook names none. */
export const usualMoneyUnit: MoneyUnit = "万元";

/** For a regular expression: 金额单位 of a table. */
export const moneyUnitPattern = longestFirst(moneyUnits);

/** For a regular expression: a unit as it is written behind an amount. */
export const writtenMoneyUnitPattern = longestFirst(Object.keys(powers));

/**
 * For a regular expression: whatever may stand where a unit of money belongs, with those that nothing converts (百元,
 * 万美元, 英镑).
 */
export const anyMoneyUnitPattern =
  "[十百千万亿]{0,3}(?:(?:美|港|欧|日|韩|澳门?|加|新|台)?元|美金|港币|英镑|法郎|卢布|(?:USD|HKD|EUR|GBP|JPY)(?![A-Za-z]))";

export function isMoneyUnit(text: string): text is MoneyUnit {
  return moneyUnits.some((unit) => unit === text);
}

export function isWrittenMoneyUnit(text: string): text is WrittenMoneyUnit {
  return Object.hasOwn(powers, text);
}

/** Something for each unit that a table may be in. */
export function eachMoneyUnit<T>(of: (unit: MoneyUnit) => T): Readonly<Record<MoneyUnit, T>> {
  // Object.fromEntries widens the keys to string; they are the units.
  return Object.fromEntries(moneyUnits.map((unit) => [unit, of(unit)])) as Record<MoneyUnit, T>;
}

/** How many 元 a unit is. */
export function inYuan(unit: WrittenMoneyUnit): Big {
  return new Big(`1e${powers[unit]}`);
}

/** An amount in another unit, without a rounding on the way. */
export function convertMoney(amount: Big, from: WrittenMoneyUnit, to: WrittenMoneyUnit): Big {
  return from === to ? amount : amount.times(`1e${powers[from] - powers[to]}`);
}
