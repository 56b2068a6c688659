import Big from "big.js";
import type { Comparator, Quantity } from "../model/indicator";
import { exact } from "../number/exact";
import { isErrorValue } from "../vocabulary/errorValues";
import { indicatorMarks } from "../vocabulary/indicatorMarks";
import { magnitudeOf } from "../vocabulary/magnitudes";
import type { CellReading } from "./cellReading";
import { isDateFormat, isSerial, isoDateOfSerial, parseDate } from "./dates";
import { sharesInDigits } from "./numerals";
import { isNothing, plainForm, withoutNotes } from "./plainForm";
import { shownNumber } from "./shownNumber";

const marks = new RegExp(`^[${indicatorMarks}]+`);

/** Which column a value stands in: an actual value that carries an operator is suspect, a target is not. */
export type QuantityRole = "target" | "actual";

/**
 * Reads a target (年度指标值) or an actual value (实际完成值) as people write it: `≥25000件`, `95%以上`,
 * `近14亿元`, `从20天提速至4.5天`, `2021年底`, a date typed as a date, `显著提升`.
 *
 * What holds two numbers that are no "from … to", or an ordinal (第1名), stays words: a number is
 * never guessed.
 */
export function parseQuantity(
  cell: Pick<CellReading, "value" | "text" | "numberFormat">,
  role: QuantityRole,
): Quantity {
  const text = cell.text.trim();
  if (isErrorValue(cell.value)) {
    return quantity("error", text);
  }
  if (typeof cell.value === "number") {
    return ofNumber(cell.value, text, cell.numberFormat);
  }
  const plain = plainForm(String(cell.value)).replace(marks, "");
  if (isNothing(plain)) {
    return quantity("blank", text);
  }
  const date = parseDate(plain);
  if (date !== null) {
    return quantity("date", text, { date, comparator: "≤" });
  }
  return ofWords(plain, text, role);
}

function ofNumber(value: number, text: string, numberFormat: string): Quantity {
  if (isDateFormat(numberFormat) && isSerial(value)) {
    return quantity("date", text, { date: isoDateOfSerial(value, text), comparator: "≤" });
  }
  if (numberFormat.includes("%")) {
    return quantity("number", text, { value: exact(value).times(100), unit: "%" });
  }
  const shown = shownNumber(value, numberFormat);
  return quantity("number", text, inUnit(shown.value, shown.suffix));
}

/** A number with what stands behind it. A magnitude without a unit (1.2万) belongs to the number. */
export function inUnit(value: Big, unit: string | null): Pick<Quantity, "value" | "unit" | "magnitude"> {
  const magnitude = magnitudeOf(unit ?? "");
  return magnitude === null ? { value, unit } : { value: value.times(magnitude), unit: null, magnitude };
}

function ofWords(plain: string, text: string, role: QuantityRole): Quantity {
  const deadline = /^(\d{1,2}月[底末]?)(?:之前|前)?完成(.+)$/.exec(plain);
  if (deadline?.[1] && deadline[2]) {
    return { ...ofWords(deadline[2], text, role), date: parseDate(deadline[1]) };
  }
  const words = sharesInDigits(withoutNotes(plain));
  const numbers = [...words.matchAll(numberPattern)];
  const last = numbers.at(-1);
  const isFromTo = numbers.length === 2 && fromToPattern.test(words);
  if (!last || (numbers.length > 1 && !isFromTo)) {
    const comparator = numbers.length === 0 ? (leadingComparator(words)?.comparator ?? null) : null;
    return isOnlySigns(words)
      ? quantity("blank", text, { comparator, unit: words.includes("%") ? "%" : null })
      : quantity("qualitative", text, { comparator });
  }
  const before = isFromTo ? "" : words.slice(0, last.index);
  const after = words.slice(last.index + last[0].length);
  const lead = readLead(before);
  const tail = readTail(after);
  if (lead === null || tail === null) {
    return quantity("qualitative", text);
  }

  const unsigned = new Big(last[0].replaceAll(",", ""));
  const digits = lead.isNegative && !unsigned.eq(0) ? unsigned.neg() : unsigned;
  const fields = {
    ...inUnit(digits, tail.unit),
    comparator: lead.comparator ?? tail.comparator,
  };
  if (role === "actual" && lead.isOperator) {
    return quantity("suspect", text, fields);
  }
  const edge = lead.approximate ?? tail.approximate;
  return edge === null
    ? quantity("number", text, fields)
    : quantity("approximate", text, { ...fields, comparator: edge });
}

interface Lead {
  readonly comparator: Comparator | null;
  /** An operator or a limit ("不低于"): a promise, not a result. */
  readonly isOperator: boolean;
  readonly approximate: Comparator | null;
  readonly isNegative: boolean;
}

/** What stands before the number; null where it makes the number something else (第1名). */
function readLead(before: string): Lead | null {
  if (/第$|[。；;]/.test(before) || before.length > 14) {
    return null;
  }
  const isNegative = /(?:^|[≥≤=<>])[-−负]$/.test(before);
  const words = isNegative ? before.slice(0, -1) : before;
  const operator = trailingComparator(words);
  const approximate = /(?:近|约|大约|接近)$/.test(words) ? "<" : /(?:超|逾|突破)$/.test(words) ? ">" : null;
  const reached = /(?:达到?|完成率?|实现)(?:目标值)?$/.test(words) ? "≥" : null;
  return {
    comparator: operator ?? reached,
    isOperator: operator !== null,
    approximate,
    isNegative,
  };
}

/** What stands after the number: unit, 以上, 左右 …; null where it is a sentence of its own. */
function readTail(
  after: string,
): { unit: string | null; comparator: Comparator | null; approximate: Comparator | null } | null {
  const clause = after.split(/[,，。；;、:]/)[0] ?? "";
  // 1500多家, 2万余人次, 1.2万多
  const sharp = clause.replace(/^([十百千万亿]{0,2})[多余+]|[多余]$/, "$1");
  const approximate = sharp === clause ? null : ">";
  const bare = sharp.replace(/(?:左右|上下)$/, "");
  const limit = /^(.*?)及?(以上|以内|以下|之内|之下)$/.exec(bare);
  const unit = (limit?.[1] ?? bare).replace(/(?:完成|达标|合格)$/, "");
  if (unit.length > 8) {
    return null;
  }
  return {
    unit: unit === "" ? null : unit.replace(perCent, "%"),
    comparator: limit === null ? null : limit[2] === "以上" ? "≥" : "≤",
    approximate: bare === sharp ? approximate : "=",
  };
}

/** Signs and words for the comparators, the longer before the shorter that it begins with. */
const comparatorWords: readonly (readonly [string, Comparator])[] = [
  ["大于或等于", "≥"],
  ["小于或等于", "≤"],
  ["大于等于", "≥"],
  ["小于等于", "≤"],
  ["不低于", "≥"],
  ["不少于", "≥"],
  ["不小于", "≥"],
  ["不高于", "≤"],
  ["不超过", "≤"],
  ["不得低于", "≥"],
  ["不得少于", "≥"],
  ["不得高于", "≤"],
  ["不得超过", "≤"],
  ["不大于", "≤"],
  ["不多于", "≤"],
  ["控制在", "≤"],
  ["至少", "≥"],
  ["至多", "≤"],
  ["最多", "≤"],
  ["高于", ">"],
  ["大于", ">"],
  ["超过", ">"],
  ["低于", "<"],
  ["小于", "<"],
  ["少于", "<"],
  ["等于", "="],
  [">=", "≥"],
  ["=>", "≥"],
  ["<=", "≤"],
  ["=<", "≤"],
  ["≥", "≥"],
  ["≧", "≥"],
  ["⩾", "≥"],
  ["≤", "≤"],
  ["≦", "≤"],
  ["⩽", "≤"],
  [">", ">"],
  ["<", "<"],
  ["=", "="],
  ["═", "="],
];

function trailingComparator(words: string): Comparator | null {
  return comparatorWords.find(([word]) => words.endsWith(word))?.[1] ?? null;
}

/** The comparator that a text begins with and how long it is, as in a column of operators alone. */
export function leadingComparator(words: string): { comparator: Comparator; length: number } | null {
  const found = comparatorWords.find(([word]) => words.startsWith(word));
  return found ? { comparator: found[1], length: found[0].length } : null;
}

/** An exponent has two digits at most: what is longer is no number that anybody means, and too long to print. */
const numberPattern = /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:[eE][+-]?\d{1,2}(?!\d))?/g;
const fromToPattern = /^(?:由|从)?\D*[\d.,]+[^\d,，。；]*?(?:至|到|为)\D{0,4}[\d.,]+[^\d]*$/;
const isOnlySigns = (words: string): boolean => /^[≥≧≤≦<>=═%]+$/.test(words);

/** The words for %. */
const perCent = /^(?:个?百分比|百分号)$/;

function quantity(
  kind: Quantity["kind"],
  text: string,
  fields: Partial<Omit<Quantity, "kind" | "text">> = {},
): Quantity {
  return { kind, comparator: null, value: null, unit: null, date: null, ...fields, text };
}
