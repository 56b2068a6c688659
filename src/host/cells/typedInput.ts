import { CellError, errorNames } from "#host/vocabulary/cellValue";
import { typedDate, type TypingContext } from "./typedDate";

/** What Excel makes of something typed into a cell. */
export type TypedInput =
  | {
      readonly kind: "value";
      readonly value: number | string | boolean | CellError;
      readonly numberFormat?: string;
      readonly quoted?: boolean;
    }
  | { readonly kind: "formula"; readonly text: string; readonly attempt: boolean }
  | { readonly kind: "blank" };

/**
 * Reads text as Excel does on entry: numbers, percentages, amounts, dates, TRUE and FALSE, errors and
 * formulas are recognised, the rest is text. A cell that has the format "@" takes it as it is.
 */
export function typedInput(text: string, cellFormat: string, context: TypingContext): TypedInput {
  if (text === "") {
    return { kind: "blank" };
  }
  if (text.startsWith("'")) {
    return { kind: "value", value: text.slice(1), quoted: true };
  }
  if (cellFormat === "@") {
    return { kind: "value", value: text };
  }
  if (text.startsWith("=") && text.length > 1) {
    return { kind: "formula", text: text.slice(1), attempt: false };
  }
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") {
    return { kind: "value", value: upper === "TRUE" };
  }
  const error = errorNames.find((name) => name === upper);
  if (error) {
    return { kind: "value", value: new CellError(error) };
  }
  const number = typedNumber(trimmed) ?? typedDate(trimmed, context);
  if (number) {
    return { kind: "value", ...number };
  }
  // "-加强管理" is taken for a formula (and usually becomes #NAME?): office-js issue 3256.
  return /^[+\-@]./.test(text) && text !== "--"
    ? { kind: "formula", text: text.startsWith("@") ? text.slice(1) : text, attempt: true }
    : { kind: "value", value: text };
}

interface TypedNumber {
  readonly value: number;
  readonly numberFormat?: string;
}

function typedNumber(text: string): TypedNumber | undefined {
  const match =
    /^(\()?([+-])?([¥￥$])?([+-])?(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(?:[eE]([+-]?\d{1,3}))?\s*(%)?(\))?$/.exec(text);
  if (!match) {
    return mixedFraction(text);
  }
  const [, open, sign1, currency, sign2, integer = "", fraction = "", exponent, percent, close] = match;
  if (
    (integer === "" && !/\d/.test(fraction)) ||
    (open === undefined) !== (close === undefined) ||
    (sign1 && sign2) ||
    (open && (sign1 || sign2))
  ) {
    return undefined;
  }
  const digits = fifteenDigits(integer.replace(/,/g, "") + fraction);
  const negative = open !== undefined || sign1 === "-" || sign2 === "-";
  const value = Number(`${digits}${exponent === undefined ? "" : `e${exponent}`}`) / (percent ? 100 : 1);
  if (!Number.isFinite(value)) {
    return undefined;
  }
  const signed = negative && value !== 0 ? -value : value;
  if (percent) {
    return { value: signed, numberFormat: fraction.length > 1 ? "0.00%" : "0%" };
  }
  if (currency) {
    const symbol = currency === "$" ? "$" : "¥";
    const code = fraction.length > 1 ? `${symbol}#,##0.00` : `${symbol}#,##0`;
    return { value: signed, numberFormat: `${code};[Red]${symbol}-${code.slice(1)}` };
  }
  if (exponent !== undefined) {
    return { value: signed, numberFormat: "0.00E+00" };
  }
  return integer.includes(",")
    ? { value: signed, numberFormat: fraction.length > 1 ? "#,##0.00" : "#,##0" }
    : { value: signed };
}

/** Excel keeps fifteen digits and makes zeros of the rest, as card and account numbers show. */
function fifteenDigits(digits: string): string {
  let kept = 0;
  return digits.replace(/\d/g, (digit) => {
    kept += kept > 0 || digit !== "0" ? 1 : 0;
    return kept > 15 ? "0" : digit;
  });
}

/** "1 1/2" is a number; "1/2" alone is a date. */
function mixedFraction(text: string): TypedNumber | undefined {
  const match = /^([+-])?(\d+) (\d{1,3})\/(\d{1,3})$/.exec(text);
  if (!match || Number(match[4]) === 0) {
    return undefined;
  }
  const [, sign, whole, numerator, denominator = ""] = match;
  const value = Number(whole) + Number(numerator) / Number(denominator);
  return { value: sign === "-" ? -value : value, numberFormat: denominator.length > 1 ? "# ??/??" : "# ?/?" };
}
