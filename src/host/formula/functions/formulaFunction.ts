import { CellError, type CellValue } from "#host/vocabulary/cellValue";
import { toNumber, toText, toTruth } from "../coercion";
import type { FormulaContext } from "../formulaContext";
import { type Operand, filledCells, scalarOf, valuesOf } from "../operand";

/** A call of a function: its arguments are computed when they are asked for. */
export interface Call {
  readonly context: FormulaContext;
  /** Whether it stands where ranges are spread over. */
  readonly isArray: boolean;
  readonly count: number;
  /** Whether an argument is there and not left out. */
  readonly isGiven: (index: number) => boolean;
  readonly operand: (index: number) => Operand;
}

/** A function of formulas: of single values, which spreads over arrays by itself, or of all that its arguments are. */
export type FormulaFunction = {
  readonly least: number;
  readonly most: number;
  /** Whether operators in its arguments spread over ranges, as in SUMPRODUCT. */
  readonly spreadsArguments?: boolean;
} & (
  | {
      readonly isScalar: true;
      readonly run: (values: readonly CellValue[], context: FormulaContext) => CellValue;
    }
  | { readonly isScalar: false; readonly run: (call: Call) => Operand | CellValue }
);

export type FunctionTable = Readonly<Record<string, FormulaFunction>>;

/** As many arguments as Excel takes. */
export const many = 255;

export function whole(
  least: number,
  most: number,
  run: (call: Call) => Operand | CellValue,
  spreadsArguments = false,
): FormulaFunction {
  return { least, most, isScalar: false, run, spreadsArguments };
}

/** Of single values; the first error among them is the result. */
export function scalar(
  least: number,
  most: number,
  run: (values: readonly Exclude<CellValue, CellError>[], context: FormulaContext) => CellValue,
): FormulaFunction {
  return {
    least,
    most,
    isScalar: true,
    run: (values, context) => {
      const failed = values.find((value) => value instanceof CellError);
      return failed ?? run(values as Exclude<CellValue, CellError>[], context); // no error is among them
    },
  };
}

/** Of numbers; a text that is none is #VALUE!. */
export function numeric(least: number, most: number, run: (...numbers: number[]) => CellValue): FormulaFunction {
  return scalar(least, most, (values, { numberInText }) => {
    const numbers = values.map((value) => toNumber(value, numberInText));
    const failed = numbers.find((value) => value instanceof CellError);
    return failed ?? run(...(numbers as number[])); // no error is among them
  });
}

export const valueError = (): CellError => new CellError("#VALUE!");
export const notAvailable = (): CellError => new CellError("#N/A");

export function scalarAt({ context, operand }: Call, index: number): CellValue {
  return scalarOf(operand(index), context.home);
}

export function numberAt(call: Call, index: number, fallback: number): number | CellError {
  return call.isGiven(index) ? toNumber(scalarAt(call, index), call.context.numberInText) : fallback;
}

export function textAt(call: Call, index: number): string | CellError {
  return toText(scalarAt(call, index));
}

export function truthAt(call: Call, index: number, fallback: boolean): boolean | CellError {
  return call.isGiven(index) ? toTruth(scalarAt(call, index)) : fallback;
}

/** A value among the arguments, and whether it stands in a cell or an array: what counts differs. */
export interface Given {
  readonly value: CellValue;
  readonly isInRange: boolean;
}

/** All values of the arguments from one on; of ranges only cells in use. */
export function* given(call: Call, from = 0): Generator<Given> {
  for (let index = from; index < call.count; index += 1) {
    const operand = call.operand(index);
    if (operand.kind === "range") {
      for (const { value } of filledCells(operand.range)) {
        yield { value, isInRange: true };
      }
    } else {
      const isInRange = operand.matrix.length > 1 || (operand.matrix[0]?.length ?? 0) > 1;
      for (const value of valuesOf(operand).flat()) {
        yield { value, isInRange };
      }
    }
  }
}

/**
 * The numbers among the arguments, as SUM and its kind take them: in ranges only numbers count, beside them texts that
 * are numbers and truth values too. The first error is the result.
 */
export function numbersGiven(call: Call, from = 0): number[] | CellError {
  const numbers: number[] = [];
  for (const { value, isInRange } of given(call, from)) {
    if (value instanceof CellError) {
      return value;
    }
    if (typeof value === "number") {
      numbers.push(value);
    } else if (!isInRange && value !== null) {
      const number = toNumber(value, call.context.numberInText);
      if (number instanceof CellError) {
        return number;
      }
      numbers.push(number);
    }
  }
  return numbers;
}
