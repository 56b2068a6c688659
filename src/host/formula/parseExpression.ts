import { formulaTokens, type FormulaToken } from "./formulaTokens";

/** A formula as a tree: literals, references, operators and calls. */
export type Expression =
  | { readonly kind: "literal"; readonly value: string | number | boolean }
  | { readonly kind: "reference"; readonly text: string }
  | { readonly kind: "unary"; readonly operator: "-" | "+"; readonly operand: Expression }
  | { readonly kind: "binary"; readonly operator: string; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Expression[] };

/** From weak to strong; operators of one strength are taken from left to right. */
const strengths: readonly (readonly string[])[] = [["=", "<>", "<", ">", "<=", ">="], ["&"], ["+", "-"], ["*", "/"]];

/** Reads a formula without its first `=`; `undefined` where it holds anything that is not known here. */
export function parseExpression(formula: string): Expression | undefined {
  const tokens = formulaTokens(formula).filter(({ kind }) => kind !== "space");
  const reader = { tokens, position: 0 };
  const expression = binary(reader, 0);
  return reader.position === tokens.length ? expression : undefined;
}

interface Reader {
  readonly tokens: readonly FormulaToken[];
  position: number;
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

function unary(reader: Reader): Expression | undefined {
  const operator = next(reader, "operator", ["-", "+"]);
  if (operator === "-" || operator === "+") {
    const operand = unary(reader);
    return operand && { kind: "unary", operator, operand };
  }
  return primary(reader);
}

function primary(reader: Reader): Expression | undefined {
  const number = next(reader, "number");
  if (number !== undefined) {
    return { kind: "literal", value: Number(number) };
  }
  const text = next(reader, "string");
  if (text !== undefined) {
    return { kind: "literal", value: text.slice(1, -1).replaceAll('""', '"') };
  }
  const reference = next(reader, "reference");
  if (reference !== undefined) {
    return { kind: "reference", text: reference };
  }
  const name = next(reader, "function");
  if (next(reader, "open") === undefined) {
    return undefined;
  }
  const args = argumentsOf(reader);
  return name === undefined
    ? args?.length === 1
      ? args[0]
      : undefined
    : args && { kind: "call", name: name.toUpperCase(), args };
}

function argumentsOf(reader: Reader): Expression[] | undefined {
  const args: Expression[] = [];
  do {
    const arg = binary(reader, 0);
    if (!arg) {
      return undefined;
    }
    args.push(arg);
  } while (next(reader, "separator") !== undefined);
  return next(reader, "close") === undefined ? undefined : args;
}
