import { CellError, type CellValue } from "#host/vocabulary/cellValue";
import { parseExpression, type Expression } from "./parseExpression";

/** Values of a range, row by row. */
export type Matrix = readonly (readonly CellValue[])[];

/** Gives the cells of a reference (`Sheet1!A1:B2`); `undefined` where there is no such range. */
export type ReadRange = (reference: string) => Matrix | undefined;

/**
 * Evaluates formulas that spread operators over ranges inside SUMPRODUCT, as Excel does without an array
 * formula: `=IFERROR(IF(SUMPRODUCT(--NOT(EXACT(A1:B9&"",C1:D9&"")))=0,"same","changed"),"unlike")`.
 * The engine does not spread them.
 *
 * @returns `undefined` where the formula holds something that is not known here
 */
export function arrayFormulaValue(formula: string, read: ReadRange): CellValue | undefined {
  const expression = parseExpression(formula);
  if (!expression || !isKnown(expression, false)) {
    return undefined;
  }
  return scalar(evaluate(expression, read));
}

const known = new Set(["IF", "IFERROR", "SUMPRODUCT", "NOT", "EXACT"]);

/** Only known functions, and ranges only where arrays are spread: elsewhere Excel takes one cell of them. */
function isKnown(expression: Expression, isSpread: boolean): boolean {
  switch (expression.kind) {
    case "literal":
      return true;
    case "reference":
      return isSpread || !expression.text.includes(":");
    case "unary":
      return isKnown(expression.operand, isSpread);
    case "binary":
      return isKnown(expression.left, isSpread) && isKnown(expression.right, isSpread);
    case "call":
      // IF and IFERROR spread over ranges only in array formulas.
      return (
        known.has(expression.name) &&
        !(isSpread && expression.name.startsWith("IF")) &&
        expression.args.every((arg) => isKnown(arg, isSpread || expression.name === "SUMPRODUCT"))
      );
  }
}

function evaluate(expression: Expression, read: ReadRange): Matrix {
  switch (expression.kind) {
    case "literal":
      return [[expression.value]];
    case "reference":
      return read(expression.text) ?? [[new CellError("#REF!")]];
    case "unary": {
      const sign = expression.operator === "-" ? -1 : 1;
      return evaluate(expression.operand, read).map((row) =>
        row.map((value) => withNumber(value, (number) => sign * number)),
      );
    }
    case "binary":
      return spread(evaluate(expression.left, read), evaluate(expression.right, read), (a, b) =>
        operate(expression.operator, a, b),
      );
    case "call":
      return call(expression.name, expression.args, read);
  }
}

function call(name: string, args: readonly Expression[], read: ReadRange): Matrix {
  const [first, second, third] = args;
  const value = (arg: Expression | undefined): Matrix => (arg ? evaluate(arg, read) : [[false]]);
  switch (name) {
    case "IF": {
      const condition = truth(scalar(value(first)));
      return condition instanceof CellError ? [[condition]] : value(condition ? second : third);
    }
    case "IFERROR": {
      const tried = value(first);
      return scalar(tried) instanceof CellError ? value(second) : tried;
    }
    case "NOT":
      return value(first).map((row) => row.map((each) => negated(truth(each))));
    case "EXACT":
      return spread(value(first), value(second), (a, b) => withTexts(a, b, (left, right) => left === right));
    default:
      return [[sumOfProducts(args.map((arg) => evaluate(arg, read)))]];
  }
}

function negated(value: boolean | CellError): CellValue {
  return value instanceof CellError ? value : !value;
}

/** SUMPRODUCT: an error among the values is its result, arrays of unlike sizes a #VALUE!; text and truth count as 0. */
function sumOfProducts(arrays: readonly Matrix[]): CellValue {
  const [first = [], ...others] = arrays;
  if (others.some((other) => other.length !== first.length || other[0]?.length !== first[0]?.length)) {
    return new CellError("#VALUE!");
  }
  let sum = 0;
  for (const [r, row] of first.entries()) {
    for (const c of row.keys()) {
      const factors = arrays.map((array) => array[r]?.[c] ?? null);
      const failed = factors.find((factor) => factor instanceof CellError);
      if (failed) {
        return failed;
      }
      sum += factors.reduce<number>((product, factor) => product * (typeof factor === "number" ? factor : 0), 1);
    }
  }
  return sum;
}

/** One row, one column or one cell is repeated; where an array has no cell, #N/A. */
function spread(left: Matrix, right: Matrix, combine: (a: CellValue, b: CellValue) => CellValue): Matrix {
  const rows = Math.max(left.length, right.length);
  const columns = Math.max(left[0]?.length ?? 0, right[0]?.length ?? 0);
  const at = (matrix: Matrix, r: number, c: number): CellValue => {
    const row = matrix[matrix.length === 1 ? 0 : r];
    const value = row?.[row.length === 1 ? 0 : c];
    return value === undefined ? new CellError("#N/A") : value;
  };
  return Array.from({ length: rows }, (_row, r) =>
    Array.from({ length: columns }, (_cell, c) => combine(at(left, r, c), at(right, r, c))),
  );
}

function operate(operator: string, a: CellValue, b: CellValue): CellValue {
  if (operator === "&") {
    return withTexts(a, b, (left, right) => left + right);
  }
  if (operator === "=" || operator === "<>") {
    return a instanceof CellError ? a : b instanceof CellError ? b : isEqual(a, b) === (operator === "=");
  }
  return withNumber(a, (left) => withNumber(b, (right) => calculated(operator, left, right)));
}

function calculated(operator: string, left: number, right: number): CellValue {
  switch (operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "/":
      return right === 0 ? new CellError("#DIV/0!") : left / right;
    case "<":
      return left < right;
    case ">":
      return left > right;
    case "<=":
      return left <= right;
    default:
      return left >= right;
  }
}

/** Text is compared without case; a blank cell is 0, "" and FALSE. */
function isEqual(a: CellValue, b: CellValue): boolean {
  const blank = (value: CellValue, other: CellValue): CellValue =>
    value !== null ? value : typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
  const [left, right] = [blank(a, b), blank(b, a)];
  return typeof left === "string" && typeof right === "string"
    ? left.toLowerCase() === right.toLowerCase()
    : left === right;
}

function withTexts(a: CellValue, b: CellValue, combine: (left: string, right: string) => CellValue): CellValue {
  if (a instanceof CellError) {
    return a;
  }
  return b instanceof CellError ? b : combine(textOf(a), textOf(b));
}

/** As `&` makes text of a value: numbers in up to 15 digits. */
function textOf(value: Exclude<CellValue, CellError>): string {
  if (typeof value === "number") {
    return String(Number(value.toPrecision(15))).toUpperCase();
  }
  return value === null ? "" : typeof value === "boolean" ? String(value).toUpperCase() : value;
}

function withNumber(value: CellValue, apply: (number: number) => CellValue): CellValue {
  if (value instanceof CellError) {
    return value;
  }
  const number = typeof value === "string" ? (value.trim() === "" ? NaN : Number(value)) : Number(value ?? 0);
  return Number.isFinite(number) ? apply(number) : new CellError("#VALUE!");
}

function truth(value: CellValue): boolean | CellError {
  if (value instanceof CellError) {
    return value;
  }
  return typeof value === "string"
    ? /^true$/i.test(value)
      ? true
      : /^false$/i.test(value)
        ? false
        : new CellError("#VALUE!")
    : Boolean(value);
}

function scalar(matrix: Matrix): CellValue {
  return matrix[0]?.[0] ?? null;
}
