import { CellError, type CellValue } from "#host/vocabulary/cellValue";

/** What a text means where a number is wanted: 1,234, 50 %, a date; `undefined` where it is none. */
export type NumberInText = (text: string) => number | undefined;

/** As arithmetic takes a value: a blank is 0, TRUE is 1, a text what it would be if typed. */
export function toNumber(value: CellValue, numberInText: NumberInText): number | CellError {
  switch (typeof value) {
    case "number":
      return value;
    case "boolean":
      return value ? 1 : 0;
    case "string":
      return numberInText(value) ?? new CellError("#VALUE!");
    default:
      return value ?? 0;
  }
}

/** As `&` makes text of a value: numbers in up to 15 digits. */
export function toText(value: CellValue): string | CellError {
  return value instanceof CellError ? value : textOf(value);
}

/** The same of a value that is no error. */
export function textOf(value: Exclude<CellValue, CellError>): string {
  switch (typeof value) {
    case "number":
      return numberText(value);
    case "boolean":
      return value ? "TRUE" : "FALSE";
    default:
      return value ?? "";
  }
}

/** Plain digits from 1E-9 to below 1E+21, as Excel joins numbers to texts. */
function numberText(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const magnitude = Math.abs(rounded);
  if (rounded !== 0 && (magnitude >= 1e21 || magnitude < 1e-9)) {
    return rounded
      .toExponential()
      .toUpperCase()
      .replace(/E([+-])(\d)$/, "E$10$2");
  }
  const text = String(rounded);
  return text.includes("e") ? rounded.toFixed(24).replace(/0+$/, "") : text;
}

/** As IF takes a condition. */
export function toTruth(value: CellValue): boolean | CellError {
  if (value instanceof CellError) {
    return value;
  }
  if (typeof value === "string") {
    return /^true$/i.test(value) ? true : /^false$/i.test(value) ? false : new CellError("#VALUE!");
  }
  return Boolean(value);
}

/** Numbers come before texts, texts before truth values; texts compare without case; a blank is what the other is of. */
export function compare(a: CellValue, b: CellValue): number {
  const [left, right] = [filled(a, b), filled(b, a)];
  const order = rank(left) - rank(right);
  if (order !== 0) {
    return order;
  }
  if (typeof left === "string" && typeof right === "string") {
    const [l, r] = [left.toLowerCase(), right.toLowerCase()];
    return l === r ? 0 : l < r ? -1 : 1;
  }
  const [l, r] = [Number(left), Number(right)];
  // Excel compares the 15 digits that it shows.
  return l === r || Number(l.toPrecision(15)) === Number(r.toPrecision(15)) ? 0 : l < r ? -1 : 1;
}

function filled(value: CellValue, other: CellValue): CellValue {
  return value !== null ? value : typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

function rank(value: CellValue): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}
