import { CellError, type CellValue } from "#host/vocabulary/cellValue";
import { compare, toNumber, textOf, type NumberInText } from "./coercion";

/** Two values joined by an operator; the first error of the two is the result. */
export function operate(operator: string, a: CellValue, b: CellValue, numberInText: NumberInText): CellValue {
  if (a instanceof CellError) {
    return a;
  }
  if (b instanceof CellError) {
    return b;
  }
  if (operator === "&") {
    return textOf(a) + textOf(b);
  }
  if (operator in comparisons) {
    return comparisons[operator]?.(compare(a, b)) ?? false;
  }
  const [left, right] = [toNumber(a, numberInText), toNumber(b, numberInText)];
  if (left instanceof CellError) {
    return left;
  }
  return right instanceof CellError ? right : finite(arithmetic(operator, left, right));
}

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

function arithmetic(operator: string, left: number, right: number): CellValue {
  switch (operator) {
    case "+":
      return cancelled(left + right, left, right);
    case "-":
      return cancelled(left - right, left, right);
    case "*":
      return left * right;
    case "/":
      return right === 0 ? new CellError("#DIV/0!") : left / right;
    default:
      return left === 0 && right === 0 ? new CellError("#NUM!") : left ** right;
  }
}

/** Excel takes a difference in the last of 15 digits for none: 0.1+0.2-0.3 is 0. */
function cancelled(result: number, left: number, right: number): number {
  return result !== 0 && Math.abs(result) < Math.max(Math.abs(left), Math.abs(right)) * 1e-15 ? 0 : result;
}

/** What is beyond Excel's numbers is #NUM!. */
export function finite(value: CellValue): CellValue {
  return typeof value === "number" && !Number.isFinite(value) ? new CellError("#NUM!") : value;
}
