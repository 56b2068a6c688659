import { CellError, type CellValue } from "#host/vocabulary/cellValue";
import { valuesOf } from "../operand";
import {
  type Call,
  type FunctionTable,
  many,
  numberAt,
  numbersGiven,
  numeric,
  scalar,
  valueError,
  whole,
} from "./formulaFunction";
import { rounded } from "./rounding";
import { subtotal } from "./subtotal";

const numberError = (): CellError => new CellError("#NUM!");
const divisionError = (): CellError => new CellError("#DIV/0!");

/** Sums as Excel does, in order. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function ofNumbers(call: Call, run: (numbers: readonly number[]) => CellValue): CellValue {
  const numbers = numbersGiven(call);
  return numbers instanceof CellError ? numbers : run(numbers);
}

/** Arrays of unlike sizes are #VALUE!; texts and truth values count as 0. */
function sumOfProducts(call: Call): CellValue {
  const arrays = Array.from({ length: call.count }, (_, index) => valuesOf(call.operand(index)));
  const [first = [], ...others] = arrays;
  if (others.some((other) => other.length !== first.length || other[0]?.length !== first[0]?.length)) {
    return valueError();
  }
  let total = 0;
  for (const [r, row] of first.entries()) {
    for (const c of row.keys()) {
      let product = 1;
      for (const array of arrays) {
        const factor = array[r]?.[c] ?? null;
        if (factor instanceof CellError) {
          return factor;
        }
        product *= typeof factor === "number" ? factor : 0;
      }
      total += product;
    }
  }
  return total;
}

function multiples(value: number, step: number, how: (count: number) => number): CellValue {
  if (step === 0) {
    return 0;
  }
  return value > 0 && step < 0 ? numberError() : how(Number((value / step).toPrecision(15))) * step;
}

export const math: FunctionTable = {
  SUM: whole(1, many, (call) => ofNumbers(call, sum)),
  PRODUCT: whole(1, many, (call) =>
    ofNumbers(call, (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((product, each) => product * each, 1))),
  ),
  SUMPRODUCT: whole(1, many, sumOfProducts, true),
  SUMSQ: whole(1, many, (call) => ofNumbers(call, (numbers) => sum(numbers.map((each) => each * each)))),
  SUBTOTAL: whole(2, many, (call) => {
    const kind = numberAt(call, 0, 9);
    return kind instanceof CellError ? kind : subtotal(call, Math.trunc(kind));
  }),
  ABS: numeric(1, 1, Math.abs),
  SIGN: numeric(1, 1, Math.sign),
  INT: numeric(1, 1, Math.floor),
  TRUNC: numeric(1, 2, (value, decimals = 0) => rounded(value, decimals, Math.floor)),
  ROUND: numeric(2, 2, (value, decimals) => rounded(value, decimals)),
  ROUNDUP: numeric(2, 2, (value, decimals) => rounded(value, decimals, Math.ceil)),
  ROUNDDOWN: numeric(2, 2, (value, decimals) => rounded(value, decimals, Math.floor)),
  MROUND: numeric(2, 2, (value, step) =>
    step === 0 ? 0 : value * step < 0 ? numberError() : rounded(value / step, 0) * step,
  ),
  CEILING: numeric(2, 2, (value, step) => multiples(value, step, Math.ceil)),
  FLOOR: numeric(2, 2, (value, step) =>
    step === 0 && value !== 0 ? divisionError() : multiples(value, step, Math.floor),
  ),
  EVEN: numeric(1, 1, (value) => Math.sign(value) * Math.ceil(Math.abs(value) / 2) * 2),
  ODD: numeric(1, 1, (value) => (value < 0 ? -1 : 1) * (Math.ceil((Math.abs(value) + 1) / 2) * 2 - 1)),
  MOD: numeric(2, 2, (value, divisor) =>
    divisor === 0 ? divisionError() : Number((value - divisor * Math.floor(value / divisor)).toPrecision(15)),
  ),
  QUOTIENT: numeric(2, 2, (value, divisor) => (divisor === 0 ? divisionError() : Math.trunc(value / divisor))),
  POWER: numeric(2, 2, (base, exponent) => (base === 0 && exponent === 0 ? numberError() : base ** exponent)),
  SQRT: numeric(1, 1, (value) => (value < 0 ? numberError() : Math.sqrt(value))),
  EXP: numeric(1, 1, Math.exp),
  LN: numeric(1, 1, (value) => (value <= 0 ? numberError() : Math.log(value))),
  LOG10: numeric(1, 1, (value) => (value <= 0 ? numberError() : Math.log10(value))),
  LOG: numeric(1, 2, (value, base = 10) =>
    value <= 0 || base <= 0 ? numberError() : base === 1 ? divisionError() : Math.log(value) / Math.log(base),
  ),
  PI: scalar(0, 0, () => Math.PI),
};
