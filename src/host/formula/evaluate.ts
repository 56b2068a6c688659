import { parseArea, splitSheet } from "#host/vocabulary/cellAddress";
import { CellError, type CellValue } from "#host/vocabulary/cellValue";
import { toNumber } from "./coercion";
import { type FormulaContext, NotComputable } from "./formulaContext";
import type { Call, FormulaFunction } from "./functions/formulaFunction";
import { functions } from "./functions/functions";
import { type Operand, scalarOf, single, spread, valuesOf } from "./operand";
import { finite, operate } from "./operators";
import { type Expression, parseExpression } from "./parseExpression";

/** How many names may stand behind each other. */
const deepestNames = 20;

/**
 * The value of a formula, as Excel has it.
 *
 * @param isArray whether it was entered as an array formula: operators and functions then spread over ranges
 * @throws NotComputable where it holds something that is not known here
 */
export function evaluateFormula(formula: string, context: FormulaContext, isArray = false): CellValue {
  const operand = evaluator(context, 0).evaluate(parsed(formula), isArray);
  const value =
    operand.kind === "range" && !isArray ? scalarOf(operand, context.home) : (valuesOf(operand)[0]?.[0] ?? null);
  // A formula shows a blank cell as 0.
  return value ?? 0;
}

/** The cells that a formula stands for (OFFSET, INDIRECT, a reference); `undefined` where it gives values. */
export function rangeOfFormula(
  formula: string,
  context: FormulaContext,
): Extract<Operand, { kind: "range" }>["range"] | undefined {
  const operand = evaluator(context, 0).evaluate(parsed(formula), false);
  return operand.kind === "range" ? operand.range : undefined;
}

function parsed(formula: string): Expression {
  const expression = parseExpression(formula);
  if (!expression) {
    throw new NotComputable(formula);
  }
  return expression;
}

function evaluator(context: FormulaContext, depth: number) {
  const { home, numberInText } = context;

  function evaluate(expression: Expression, isArray: boolean): Operand {
    switch (expression.kind) {
      case "literal":
        return single(expression.value);
      case "array":
        return { kind: "values", matrix: expression.rows };
      case "reference":
        return reference(expression.text);
      case "name":
        return named(expression.text, isArray);
      case "unary":
        return spreadOver([expression.operand], isArray, (value = null) => signed(expression.operator, value));
      case "binary":
        return spreadOver([expression.left, expression.right], isArray, (a = null, b = null) =>
          operate(expression.operator, a, b, numberInText),
        );
      case "call":
        return called(expression.name, expression.args, isArray);
    }
  }

  function spreadOver(
    expressions: readonly Expression[],
    isArray: boolean,
    combine: (...values: CellValue[]) => CellValue,
  ): Operand {
    const operands = expressions.map((each) => evaluate(each, isArray));
    const isSpread = isArray || operands.some((each) => each.kind === "values" && isMany(each));
    return isSpread
      ? { kind: "values", matrix: spread(operands.map(valuesOf), combine) }
      : single(combine(...operands.map((operand) => scalarOf(operand, home))));
  }

  function signed(operator: string, value: CellValue): CellValue {
    const number = operator === "+" ? value : toNumber(value, numberInText);
    return typeof number === "number" && operator !== "+" ? (operator === "%" ? number / 100 : 0 - number) : number;
  }

  function reference(text: string): Operand {
    const { sheet: name, address } = splitSheet(text);
    if (address.includes("#REF!")) {
      return single(new CellError("#REF!"));
    }
    if (name?.includes("[")) {
      throw new NotComputable(text);
    }
    const sheet = name === undefined ? home.sheet : context.sheet(name);
    const area = parseArea(address);
    if (!area || (name?.includes(":") && !sheet)) {
      throw new NotComputable(text);
    }
    return sheet ? { kind: "range", range: { sheet, area } } : single(new CellError("#REF!"));
  }

  function named(text: string, isArray: boolean): Operand {
    const formula = context.name(text);
    if (formula === undefined) {
      return single(new CellError("#NAME?"));
    }
    if (depth > deepestNames) {
      throw new NotComputable(text);
    }
    return evaluator(context, depth + 1).evaluate(parsed(formula), isArray);
  }

  function called(name: string, args: readonly Expression[], isArray: boolean): Operand {
    const known: FormulaFunction | undefined = Object.hasOwn(functions, name) ? functions[name] : undefined;
    if (!known) {
      throw new NotComputable(name);
    }
    if (args.length < known.least || args.length > known.most) {
      throw new NotComputable(name);
    }
    const inside = isArray || known.spreadsArguments === true;
    const call: Call = {
      context,
      isArray,
      count: args.length,
      isGiven: (index) => index < args.length && !(args[index]?.kind === "literal" && args[index].value === null),
      operand: (index) => {
        const arg = args[index];
        return arg ? evaluate(arg, inside) : single(null);
      },
    };
    if (!known.isScalar) {
      return finished(known.run(call));
    }
    const operands = args.map((_, index) => call.operand(index));
    const isSpread = isArray || operands.some((each) => each.kind === "values" && isMany(each));
    const run = known.run;
    return isSpread
      ? {
          kind: "values",
          matrix: spread(operands.length === 0 ? [[[null]]] : operands.map(valuesOf), (...values) =>
            finite(run(values.slice(0, args.length), context)),
          ),
        }
      : single(
          finite(
            run(
              operands.map((operand) => scalarOf(operand, home)),
              context,
            ),
          ),
        );
  }

  return { evaluate };
}

function finished(result: Operand | CellValue): Operand {
  return typeof result === "object" && result !== null && "kind" in result ? result : single(finite(result));
}

function isMany({ matrix }: Extract<Operand, { kind: "values" }>): boolean {
  return matrix.length > 1 || (matrix[0]?.length ?? 0) > 1;
}
