import { CellError, type CellValue } from "#host/vocabulary/cellValue";
import { compare, type NumberInText } from "../coercion";

/** Whether a cell meets a criterion of SUMIF and its kind: 5, ">=3", "<>", "培训*". */
export function criterion(wanted: CellValue, numberInText: NumberInText): (value: CellValue) => boolean {
  if (typeof wanted !== "string") {
    const meant = wanted ?? 0;
    return (value) => isEqual(value, meant, numberInText);
  }
  const [, operator = "", operand = ""] = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/.exec(wanted) ?? [];
  const number = numberInText(operand);
  switch (operator) {
    case "<":
    case ">":
    case "<=":
    case ">=":
      return (value) => isOrdered(value, operator, number ?? operand);
    case "<>":
      return operand === ""
        ? (value) => value !== null && value !== ""
        : negated(matcher(operand, number, numberInText));
    case "=":
      return operand === "" ? (value) => value === null : matcher(operand, number, numberInText);
    default:
      return operand === "" ? (value) => value === null || value === "" : matcher(operand, number, numberInText);
  }
}

const negated =
  (test: (value: CellValue) => boolean) =>
  (value: CellValue): boolean =>
    !test(value);

function matcher(
  operand: string,
  number: number | undefined,
  numberInText: NumberInText,
): (value: CellValue) => boolean {
  if (number !== undefined) {
    return (value) => isEqual(value, number, numberInText);
  }
  if (/^(?:true|false)$/i.test(operand)) {
    return (value) => value === (operand.toUpperCase() === "TRUE");
  }
  if (operand.startsWith("#")) {
    return (value) => value instanceof CellError && value.name === operand.toUpperCase();
  }
  const pattern = wildcards(operand);
  return (value) => typeof value === "string" && pattern.test(value);
}

function isEqual(value: CellValue, wanted: Exclude<CellValue, null>, numberInText: NumberInText): boolean {
  if (value === null || wanted instanceof CellError || value instanceof CellError) {
    return value instanceof CellError && wanted instanceof CellError && value.name === wanted.name;
  }
  // A text that looks like the number counts too.
  const meant = typeof wanted === "number" && typeof value === "string" ? (numberInText(value) ?? value) : value;
  return typeof meant === typeof wanted && compare(meant, wanted) === 0;
}

function isOrdered(value: CellValue, operator: string, wanted: number | string): boolean {
  if (typeof value !== typeof wanted) {
    return false;
  }
  const order = compare(value, wanted);
  return operator === "<" ? order < 0 : operator === ">" ? order > 0 : operator === "<=" ? order <= 0 : order >= 0;
}

/** `*` any text, `?` any character, `~` takes the next as it is; without regard to case. */
export function wildcards(text: string, isWhole = true): RegExp {
  const pattern = text.replace(/~[\s\S]|[\s\S]/gu, (piece) => {
    if (piece === "*") {
      return "[\\s\\S]*";
    }
    return piece === "?"
      ? "[\\s\\S]"
      : (piece.startsWith("~") && piece.length > 1 ? piece.slice(1) : piece).replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  });
  return new RegExp(isWhole ? `^${pattern}$` : pattern, "iu");
}
