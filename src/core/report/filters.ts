import type Big from "big.js";
import type { MoneyUnit } from "../model/budget";
import { chineseNumeral } from "./chineseNumeral";
import { arithmetic } from "./arithmetic";
import { textValue, type Show } from "./show";
import { joined, piecesOf } from "./templateContext";
import type { TemplateFilter } from "./templateFilter";
import { Fragment, Missing, numberOf, ShownValue } from "./values";

/** Filters of our own, on exact decimals; where a result has one source it keeps its cell. */
export function reportFilters(show: Show): Readonly<Record<string, TemplateFilter>> {
  return {
    /** 万元: an amount in 万元, whatever unit the table is in: `| 万元`, `| 万元: 0` for its decimals */
    ...Object.fromEntries(
      moneyUnits.map((unit) => [unit, (value: unknown, decimals?: unknown) => inMoneyUnit(show, value, unit, decimals)]),
    ),
    /** 百分比: a ratio as a percentage; `| 百分比: 1` for its decimals */
    百分比: (value, decimals) => withNumber(value, (number, source) =>
      show.number({ kind: "rate", number, cell: source?.shown.cell ?? null, decimals: wholeNumber(decimals) ?? source?.shown.decimals }),
    ),
    /** 整数: rounded to whole units */
    整数: (value) => rounded(show, value, 0),
    /** 保留: `| 保留: 1` shows one decimal */
    保留: (value, decimals) => rounded(show, value, wholeNumber(decimals) ?? 0),
    /** 序数: 1 → 一, for 一是、二是 */
    序数: inNumerals,
    /** 中文数字: 22 → 二十二 */
    中文数字: inNumerals,
    /** 顿号: a list as 甲、乙、丙 */
    顿号: (value) => joinedList(value, "、"),
    /** 分号: a list as 甲；乙；丙 */
    分号: (value) => joinedList(value, "；"),
    join: (value, separator) => joinedList(value, typeof separator === "string" ? separator : "、"),
    append: (value, text) => new Fragment([...piecesOf(value), ...piecesOf(text)]),
    prepend: (value, text) => new Fragment([...piecesOf(text), ...piecesOf(value)]),
    ...arithmetic(show),
  };
}

const moneyUnits: readonly MoneyUnit[] = ["元", "千元", "万元", "亿元"];

/** Powers of ten of 元. */
const magnitude: Readonly<Record<MoneyUnit, number>> = { 元: 0, 千元: 3, 万元: 4, 亿元: 8 };

function inMoneyUnit(show: Show, value: unknown, unit: MoneyUnit, decimals: unknown): unknown {
  return withNumber(value, (number, source) => {
    const from = source?.shown.moneyUnit ?? unit;
    const converted = number.times(`1e${magnitude[from] - magnitude[unit]}`);
    const asked = wholeNumber(decimals) ?? source?.shown.decimals;
    const amount = show.number({ kind: "amount", number: converted, moneyUnit: unit, decimals: asked, cell: source?.shown.cell ?? null });
    return new ShownValue({ ...amount.shown, after: unit });
  });
}

function rounded(show: Show, value: unknown, decimals: number): unknown {
  return withNumber(value, (number, source) => {
    const { kind = "number", cell = null, moneyUnit, before = "", after = "" } = source?.shown ?? {};
    const shownKind = kind === "text" ? "number" : kind;
    const unit = kind === "text" ? "" : after;
    return show.number({ kind: shownKind, number, decimals, cell, moneyUnit, before, after: unit });
  });
}

function inNumerals(value: unknown): unknown {
  return withNumber(value, (number, source) => textValue(chineseNumeral(number.toNumber()), source?.shown.cell ?? null));
}

function joinedList(value: unknown, separator: string): unknown {
  return Array.isArray(value) ? new Fragment(joined(value, separator)) : value;
}

/** Applies to a number; anything else has no such display and is as good as missing. */
export function withNumber(value: unknown, apply: (number: Big, source: ShownValue | null) => ShownValue): unknown {
  const number = numberOf(value);
  if (number === null) return new Missing(describe(value));
  return apply(number, value instanceof ShownValue ? value : null);
}

function wholeNumber(value: unknown): number | undefined {
  const number = numberOf(value)?.toNumber();
  return number !== undefined && Number.isInteger(number) && number >= 0 && number <= 10 ? number : undefined;
}

function describe(value: unknown): string {
  const text = piecesOf(value).map((piece) => ("text" in piece ? piece.text : "")).join("");
  return text === "" ? "数值" : text.slice(0, 20);
}
