import type Big from "big.js";
import type { valueFiltersZhCN } from "../../messages/template/filtersZhCN";
import { round } from "../../number/round";
import { convertMoney, eachMoneyUnit, type MoneyUnit } from "../../vocabulary/moneyUnits";
import { chineseNumeral } from "../prose/chineseNumeral";
import { dateInChinese } from "./dateInChinese";
import { piecesOf, withoutLastMark } from "../values/piecesOf";
import { textValue, type Show } from "../values/show";
import type { TemplateFilter } from "./templateFilter";
import { Fragment, Missing, numberOf, plainOf, ShownValue } from "../values/values";

/** Filters for single values, on exact decimals; where a result has one source it keeps its cell. */
export function valueFilters(show: Show): Readonly<Record<keyof typeof valueFiltersZhCN, TemplateFilter>> {
  const inUnit =
    (unit: MoneyUnit): TemplateFilter =>
    (value, decimals) =>
      inMoneyUnit(show, value, unit, decimals);
  return {
    ...eachMoneyUnit(inUnit),
    千分位: (value) =>
      withNumber(value, (number, source) => show.number({ ...shownOf(source), number, grouped: true })),
    百分比: (value, decimals) =>
      withNumber(value, (number, source) =>
        show.number({
          kind: "rate",
          number,
          cell: source?.shown.cell ?? null,
          decimals: wholeNumber(decimals) ?? source?.shown.decimals,
        }),
      ),
    百分点: (value, other) => percentagePoints(show, value, other),
    增减: (value) => withNumber(value, (number, source) => change(show, number, source)),
    整数: (value) => rounded(show, value, 0),
    保留: (value, decimals) => rounded(show, value, wholeNumber(decimals) ?? 0),
    序数: inNumerals,
    中文数字: inNumerals,
    日期: (value) => {
      const text = String(plainOf(value));
      const date = dateInChinese(text);
      if (date === null) {
        return new Missing(describe(value));
      }
      return date === text ? value : textValue(date, value instanceof ShownValue ? value.shown.cell : null);
    },
    去句号: (value) => new Fragment(withoutLastMark(piecesOf(value))),
  };
}

function inMoneyUnit(show: Show, value: unknown, unit: MoneyUnit, decimals: unknown): unknown {
  return withNumber(value, (number, source) => {
    const converted = convertMoney(number, source?.shown.moneyUnit ?? unit, unit);
    const asked = wholeNumber(decimals) ?? source?.shown.decimals;
    const { cell, grouped } = shownOf(source);
    return show.number({
      kind: "amount",
      number: converted,
      moneyUnit: unit,
      decimals: asked,
      cell,
      grouped,
      after: unit,
    });
  });
}

/** How a number was shown so far; a text that is a number counts as one. */
function shownOf(source: ShownValue | null): Omit<ShownValue["shown"], "text" | "number"> {
  const { kind = "number", cell = null, before = "", after = "", moneyUnit, decimals, grouped } = source?.shown ?? {};
  return { kind: kind === "text" ? "number" : kind, cell, before, after, moneyUnit, decimals, grouped };
}

function rounded(show: Show, value: unknown, decimals: number): unknown {
  return withNumber(value, (number, source) => {
    const shown = shownOf(source);
    const after = source?.shown.kind === "text" ? "" : (shown.after ?? "");
    return show.number({ ...shown, number, decimals, after });
  });
}

/** How far two ratios are apart as they are shown, in points of a percentage: 97.08% and 90.00% are 7.08 apart. */
function percentagePoints(show: Show, value: unknown, other: unknown): unknown {
  const base = numberOf(other);
  if (base === null) {
    return new Missing(describe(other));
  }
  return withNumber(value, (number, source) => {
    const decimals = source?.shown.decimals ?? show.rateDecimals;
    const shown = (ratio: Big): Big => round(ratio.times(100), decimals);
    return show.number({
      kind: "points",
      number: shown(number).minus(shown(base)),
      decimals,
      cell: null,
      after: "个百分点",
    });
  });
}

/** A difference in words: its sign becomes 增加 or 减少, between rates 提高 or 降低. */
function change(show: Show, number: Big, source: ShownValue | null): ShownValue {
  const shown = shownOf(source);
  const [more, less, same] = shown.kind === "points" ? ["提高", "降低", "持平"] : ["增加", "减少", "无增减"];
  const size = show.number({ ...shown, number: number.abs() });
  // What rounds to nothing has not changed in what is printed.
  if (!/[1-9]/.test(size.shown.text)) {
    return textValue(same ?? "", null);
  }
  return show.number({ ...shown, cell: null, number: number.abs(), before: (number.gt(0) ? more : less) ?? "" });
}

function inNumerals(value: unknown): unknown {
  return withNumber(value, (number, source) =>
    textValue(chineseNumeral(number.toNumber()), source?.shown.cell ?? null),
  );
}

/** Applies to a number; anything else has no such display and is as good as missing. */
function withNumber(value: unknown, apply: (number: Big, source: ShownValue | null) => ShownValue): unknown {
  const number = numberOf(value);
  if (number === null) {
    return new Missing(describe(value));
  }
  return apply(number, value instanceof ShownValue ? value : null);
}

function wholeNumber(value: unknown): number | undefined {
  const number = numberOf(value)?.toNumber();
  return number !== undefined && Number.isInteger(number) && number >= 0 && number <= 10 ? number : undefined;
}

function describe(value: unknown): string {
  const text = piecesOf(value)
    .map((piece) => ("text" in piece ? piece.text : ""))
    .join("");
  return text === "" ? "数值" : text.slice(0, 20);
}
