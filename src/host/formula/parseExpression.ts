import { CellError, type CellValue } from "#host/vocabulary/cellValue";
import { formulaTokens, type FormulaToken } from "./formulaTokens";

/** A formula as a tree. */
export type Expression =
  | { readonly kind: "literal"; readonly value: CellValue }
  | { readonly kind: "array"; readonly rows: readonly (readonly CellValue[])[] }
  /** `Sheet1!A1:B2`, or #REF! where it once led somewhere. */
  | { readonly kind: "reference"; readonly text: string }
  /** A name of the workbook or of a sheet. */
  | { readonly kind: "name"; readonly text: string }
  | { readonly kind: "unary"; readonly operator: "-" | "+" | "%"; readonly operand: Expression }
  | { readonly kind: "binary"; readonly operator: string; readonly left: Expression; readonly right: Expression }
  /** An argument that is left out is a blank literal. */
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Expression[] };

/** From weak to strong; operators of one strength are taken from left to right. */
const strengths: readonly (readonly string[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

const blank: Expression = { kind: "literal", value: null };

/** Deeper than Excel lets formulas nest (64 calls), with room for brackets. */
const deepest = 256;

/** Reads a formula without its first `=`; `undefined` where it holds anything that is not known here. */
export function parseExpression(formula: string): Expression | undefined {
  const tokens = formulaTokens(formula).filter(({ kind }) => kind !== "space");
  const reader: Reader = { tokens, position: 0, depth: 0 };
  const expression = binary(reader, 0);
  return reader.position === tokens.length ? expression : undefined;
}

interface Reader {
  readonly tokens: readonly FormulaToken[];
  position: number;
  depth: number;
}

function next(reader: Reader, kind: FormulaToken["kind"], texts?: readonly string[]): string | undefined {
  const token = reader.tokens[reader.position];
  if (token?.kind !== kind || (texts && !texts.includes(token.text))) {
    return undefined;
  }
  reader.position += 1;
  return token.text;
}

function binary(reader: Reader, strength: number): Expression | undefined {
  const operators = strengths[strength];
  if (!operators) {
    return unary(reader);
  }
  let left = binary(reader, strength + 1);
  for (;;) {
    const operator = next(reader, "operator", operators);
    if (!left || operator === undefined) {
      return left;
    }
    const right = binary(reader, strength + 1);
    left = right && { kind: "binary", operator, left, right };
  }
}

/** A sign is stronger than `^`: -2^2 is 4. */
function unary(reader: Reader): Expression | undefined {
  if (reader.depth > deepest) {
    return undefined;
  }
  const operator = next(reader, "operator", ["-", "+", "@"]);
  if (operator !== undefined) {
    reader.depth += 1;
    const operand = unary(reader);
    reader.depth -= 1;
    // `@` asks for one cell of a range, which an operator takes anyway.
    return operator === "-" || operator === "+" ? operand && { kind: "unary", operator, operand } : operand;
  }
  let operand = primary(reader);
  while (operand && next(reader, "operator", ["%"]) !== undefined) {
    operand = { kind: "unary", operator: "%", operand };
  }
  return operand;
}

function primary(reader: Reader): Expression | undefined {
  const value = literal(reader);
  if (value !== undefined) {
    return { kind: "literal", value };
  }
  const reference = next(reader, "reference");
  if (reference !== undefined) {
    return { kind: "reference", text: reference };
  }
  const named = next(reader, "name");
  if (named !== undefined) {
    return /^(?:true|false)$/i.test(named)
      ? { kind: "literal", value: named.toUpperCase() === "TRUE" }
      : { kind: "name", text: named };
  }
  if (next(reader, "array", ["{"]) !== undefined) {
    return arrayConstant(reader);
  }
  const name = next(reader, "function");
  if (next(reader, "open") === undefined) {
    return undefined;
  }
  reader.depth += 1;
  const args = argumentsOf(reader);
  reader.depth -= 1;
  if (name === undefined) {
    return args?.length === 1 ? args[0] : undefined;
  }
  return args && { kind: "call", name: name.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.)+/, ""), args };
}

function literal(reader: Reader): CellValue | undefined {
  const number = next(reader, "number");
  if (number !== undefined) {
    return Number(number);
  }
  const text = next(reader, "string");
  if (text !== undefined) {
    return text.slice(1, -1).replaceAll('""', '"');
  }
  const error = next(reader, "error");
  return error === undefined ? undefined : new CellError(error.toUpperCase());
}

function argumentsOf(reader: Reader): Expression[] | undefined {
  if (next(reader, "close") !== undefined) {
    return [];
  }
  const args: Expression[] = [];
  do {
    const following = reader.tokens[reader.position];
    const isLeftOut = following?.kind === "separator" || following?.kind === "close";
    const arg = isLeftOut ? blank : binary(reader, 0);
    if (!arg) {
      return undefined;
    }
    args.push(arg);
  } while (next(reader, "separator", [","]) !== undefined);
  return next(reader, "close") === undefined ? undefined : args;
}

/** `{1,2;"a",TRUE}` after its first brace. */
function arrayConstant(reader: Reader): Expression | undefined {
  const rows: CellValue[][] = [[]];
  for (;;) {
    const sign = next(reader, "operator", ["-", "+"]);
    const word = next(reader, "name");
    const value = word === undefined ? literal(reader) : word.toUpperCase() === "TRUE";
    if (value === undefined) {
      return undefined;
    }
    rows.at(-1)?.push(sign === "-" && typeof value === "number" ? -value : value);
    const separator = next(reader, "separator");
    if (separator === ";") {
      rows.push([]);
    } else if (separator === undefined) {
      return next(reader, "array", ["}"]) === undefined ? undefined : { kind: "array", rows };
    }
  }
}
