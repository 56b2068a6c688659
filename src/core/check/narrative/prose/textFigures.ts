import Big from "big.js";
import { magnitudeOf, magnitudePattern } from "../../../vocabulary/magnitudes";
import { inYuan, isWrittenMoneyUnit, writtenMoneyUnitPattern } from "../../../vocabulary/moneyUnits";
import { isNoQuantity } from "./isNoQuantity";

/** A figure in prose. */
export interface TextFigure {
  /** Position in the text, in UTF-16 units; the unit belongs to it. */
  readonly start: number;
  readonly end: number;
  /** As it is printed with its unit, without blanks: 16,152.27万元 */
  readonly text: string;
  /** The number as printed, without a sign: 16152.27 */
  readonly value: Big;
  readonly decimals: number;
  readonly hasSeparators: boolean;
  readonly kind: "money" | "percent" | "number";
  /** 万元 · % · 万 */
  readonly unit: string;
  /** What a number counts: 件, 家; null where no such word follows. */
  readonly counter: string | null;
  /** What the printed number is counted in: 10000 元 in 万元, 10000 in 7.5万人次. */
  readonly scale: Big;
  /** Printed as a rough one: 近50件, 约14亿元, 1500多家. */
  readonly isRough: boolean;
  /** A bound and no result: 50万元以上. */
  readonly isLimit: boolean;
}

const number = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/g;
const unitBehind = new RegExp(
  `^\\s{0,2}(?:(?<percent>[%‰])|(?<money>${writtenMoneyUnitPattern})|(?<magnitude>${magnitudePattern})?(?:多|余)?\\s?(?<counter>个百分点|人次|[个件项家人名位次条篇场期宗单种类处座台套辆份册部栋间所亩吨米里株头只支张批天户对村镇倍幅块段幢分小平立公课])?)`,
  "u",
);

const roughBefore =
  /(?:近|约|逾|超|超过|大约|将近|接近|突破|不低于|不超过|不少于|不高于|至少|最多|高于|低于|[≥≤<>≧≦])\s?$/;
const roughBehind = /^[^，。；、\d]{0,4}(?:余|多|左右|上下|以上|以下|以内)/;

/**
 * The figures of a text that tell of quantities. What only looks like one is left out: dates, numbers of
 * lists, documents and telephones, and what stands in the names of documents and in quotation marks.
 */
export function textFigures(written: string): TextFigure[] {
  const text = withHalfWidthFigures(written);
  const isQuoted = quotedPlaces(text);
  return [...text.matchAll(number)].flatMap(({ 0: digits, index }): TextFigure[] => {
    const end = index + digits.length;
    const [before, behind] = [text.slice(Math.max(0, index - 6), index), text.slice(end, end + 16)];
    return isQuoted(index) || isNoQuantity({ digits, before, behind }) ? [] : [figureAt(digits, index, before, behind)];
  });
}

function figureAt(digits: string, start: number, before: string, behind: string): TextFigure {
  const match = unitBehind.exec(behind);
  const { percent, money, magnitude = "", counter } = match?.groups ?? {};
  const unit = percent ?? money ?? magnitude;
  const length = unit === "" && counter === undefined ? 0 : (match?.[0].length ?? 0);
  return {
    start,
    end: start + digits.length + length,
    text: digits + unit + (counter ?? ""),
    value: new Big(digits.replaceAll(",", "")),
    decimals: /\.(\d+)$/.exec(digits)?.[1]?.length ?? 0,
    hasSeparators: digits.includes(","),
    kind: percent !== undefined ? "percent" : money !== undefined ? "money" : "number",
    unit,
    counter: counter ?? null,
    scale:
      money !== undefined && isWrittenMoneyUnit(money)
        ? inYuan(money)
        : percent === "‰"
          ? new Big("0.1")
          : (magnitudeOf(magnitude) ?? new Big(1)),
    isRough: roughBefore.test(before) || roughBehind.test(behind),
    isLimit: /^[^，。；、\d]{0,4}(?:以上|以下|以内)/.test(behind),
  };
}

/** Full-width digits and signs at the width of others, one for one, so that positions stay. */
function withHalfWidthFigures(text: string): string {
  return text.replace(/[０-９．％，]/g, (sign, at: number) => {
    if (sign === "％") {
      return "%";
    }
    const isWithinNumber = /[０-９\d]/.test(text.charAt(at - 1)) && /[０-９\d]/.test(text.charAt(at + 1));
    if (sign === "．") {
      return isWithinNumber ? "." : sign;
    }
    // A comma of full width separates thousands only where three digits and no more follow.
    if (sign === "，") {
      return isWithinNumber && /^[０-９]{3}(?![０-９\d])/.test(text.slice(at + 1, at + 5)) ? "," : sign;
    }
    return String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
  });
}

const closers: Readonly<Record<string, string>> = { "《": "》", "“": "”", "「": "」" };

/** Whether a position stands in the name of a document or in quotation marks; each opens once and is closed once. */
function quotedPlaces(text: string): (index: number) => boolean {
  const inside = new Uint8Array(text.length);
  const lastOf = new Map(Object.values(closers).map((closer) => [closer, text.lastIndexOf(closer)]));
  let closer = "";
  for (let index = 0; index < text.length; index += 1) {
    const sign = text.charAt(index);
    if (sign === closer) {
      closer = "";
    } else if (closer === "" && (lastOf.get(closers[sign] ?? "") ?? -1) > index) {
      closer = closers[sign] ?? "";
    }
    inside[index] = closer === "" ? 0 : 1;
  }
  return (index) => inside[index] === 1;
}
