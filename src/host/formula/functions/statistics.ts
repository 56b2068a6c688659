import { CellError, type CellValue } from "#host/vocabulary/cellValue";
import { isEntireColumns } from "#host/vocabulary/cellAddress";
import { type Matrix, type Operand, single, valuesOf } from "../operand";
import { criterion } from "./criteria";
import {
  type Call,
  type FunctionTable,
  given,
  many,
  notAvailable,
  numberAt,
  numbersGiven,
  scalarAt,
  valueError,
  whole,
} from "./formulaFunction";
import { average, spreadOfNumbers } from "./statisticsOf";

const numberError = (): CellError => new CellError("#NUM!");

function ofNumbers(run: (numbers: readonly number[]) => CellValue): (call: Call) => CellValue {
  return (call) => {
    const numbers = numbersGiven(call);
    return numbers instanceof CellError ? numbers : run(numbers);
  };
}

function count(call: Call, counts: (value: CellValue, isInRange: boolean) => boolean): number {
  let found = 0;
  for (const { value, isInRange } of given(call)) {
    found += counts(value, isInRange) ? 1 : 0;
  }
  return found;
}

/** The k-th of the numbers in order, from 1. */
function inOrder(call: Call, order: (a: number, b: number) => number): CellValue {
  const place = numberAt(call, 1, 1);
  const numbers = numbersGiven({ ...call, count: 1 });
  if (place instanceof CellError || numbers instanceof CellError) {
    return place instanceof CellError ? place : numbers instanceof CellError ? numbers : numberError();
  }
  return [...numbers].sort(order)[Math.ceil(place) - 1] ?? numberError();
}

function median(numbers: readonly number[]): CellValue {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [below, above] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return below === undefined || above === undefined ? numberError() : (below + above) / 2;
}

/** The rank of a number, the largest first; equal ones share the best rank. */
function rank(call: Call): CellValue {
  const value = numberAt(call, 0, 0);
  const numbers = numbersGiven({ ...call, count: 2 }, 1);
  const order = numberAt(call, 2, 0);
  if (value instanceof CellError || numbers instanceof CellError || order instanceof CellError) {
    return [value, numbers, order].find((each) => each instanceof CellError) ?? valueError();
  }
  if (!numbers.includes(value)) {
    return notAvailable();
  }
  return 1 + numbers.filter((each) => (order === 0 ? each > value : each < value)).length;
}

/** Values of ranges side by side; whole columns end with what is in use in any of them. */
function boundedValues(call: Call, indexes: readonly number[]): readonly Matrix[] | null {
  const operands = indexes.map((index) => call.operand(index));
  const ranges = operands.flatMap((operand) => (operand.kind === "range" ? [operand.range] : []));
  const heights = ranges.map(({ sheet, area }) => {
    const used = isEntireColumns(area) ? sheet.used(area) : area;
    return used ? used.bottom - area.top + 1 : 1;
  });
  const rows = Math.max(1, ...heights);
  const sizes = new Set(ranges.map(({ area }) => `${area.bottom - area.top} ${area.right - area.left}`));
  if (sizes.size > 1) {
    return null;
  }
  return operands.map((operand) =>
    operand.kind === "range"
      ? valuesOf({
          kind: "range",
          range: {
            ...operand.range,
            area: {
              ...operand.range.area,
              bottom: Math.min(operand.range.area.bottom, operand.range.area.top + rows - 1),
            },
          },
        })
      : valuesOf(operand),
  );
}

/** The values beside cells that meet all criteria. @param pairs where each range of criteria stands; its criterion follows */
function meeting(call: Call, valuesAt: number | null, pairs: readonly number[]): CellValue[] | CellError {
  const ranges = boundedValues(call, valuesAt === null ? pairs : [...pairs, valuesAt]);
  if (ranges === null) {
    return valueError();
  }
  const tests = pairs.map((pair) => criterion(scalarAt(call, pair + 1), call.context.numberInText));
  const values = ranges.at(-1) ?? [];
  return values.flatMap((row, r) =>
    row.filter((_, c) => tests.every((test, index) => test(ranges[index]?.[r]?.[c] ?? null))),
  );
}

/** Where arrays are spread over, each value of the second argument is a criterion of its own. */
function forEachCriterion(call: Call, run: (one: Call) => CellValue): Operand {
  const criteria = call.operand(1);
  const isMany = criteria.kind === "values" && criteria.matrix.flat().length > 1;
  return call.isArray || isMany
    ? {
        kind: "values",
        matrix: valuesOf(criteria).map((row) =>
          row.map((value) => run({ ...call, operand: (index) => (index === 1 ? single(value) : call.operand(index)) })),
        ),
      }
    : single(run(call));
}

const pairsFrom = (first: number, total: number): number[] =>
  Array.from({ length: Math.floor((total - first) / 2) }, (_, index) => first + index * 2);

/** SUMIF and AVERAGEIF: a third range is as large as the first, wherever it ends. */
function ofOneCriterion(call: Call, run: (numbers: readonly number[]) => CellValue): CellValue {
  const tested = call.operand(0);
  const summed = call.isGiven(2) ? call.operand(2) : tested;
  const resized =
    summed.kind === "range" && tested.kind === "range"
      ? {
          ...summed,
          range: {
            ...summed.range,
            area: {
              ...summed.range.area,
              bottom: summed.range.area.top + tested.range.area.bottom - tested.range.area.top,
              right: summed.range.area.left + tested.range.area.right - tested.range.area.left,
            },
          },
        }
      : summed;
  const shaped: Call = {
    ...call,
    operand: (index) => (index === 0 ? tested : index === 2 ? resized : call.operand(index)),
  };
  return ofMet(meeting(shaped, 2, [0]), run);
}

function ofMet(met: CellValue[] | CellError, run: (numbers: readonly number[]) => CellValue): CellValue {
  if (met instanceof CellError) {
    return met;
  }
  return met.find((value) => value instanceof CellError) ?? run(met.filter((value) => typeof value === "number"));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

export const statistics: FunctionTable = {
  AVERAGE: whole(1, many, ofNumbers(average)),
  MIN: whole(
    1,
    many,
    ofNumbers((numbers) => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.min(a, b)))),
  ),
  MAX: whole(
    1,
    many,
    ofNumbers((numbers) => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.max(a, b)))),
  ),
  MEDIAN: whole(1, many, ofNumbers(median)),
  STDEV: whole(
    1,
    many,
    ofNumbers((numbers) => spreadOfNumbers(numbers, { isSample: true, isRoot: true })),
  ),
  STDEVP: whole(
    1,
    many,
    ofNumbers((numbers) => spreadOfNumbers(numbers, { isSample: false, isRoot: true })),
  ),
  VAR: whole(
    1,
    many,
    ofNumbers((numbers) => spreadOfNumbers(numbers, { isSample: true, isRoot: false })),
  ),
  VARP: whole(
    1,
    many,
    ofNumbers((numbers) => spreadOfNumbers(numbers, { isSample: false, isRoot: false })),
  ),
  LARGE: whole(2, 2, (call) => inOrder(call, (a, b) => b - a)),
  SMALL: whole(2, 2, (call) => inOrder(call, (a, b) => a - b)),
  RANK: whole(2, 3, rank),
  "RANK.EQ": whole(2, 3, rank),
  COUNT: whole(1, many, (call) =>
    count(call, (value, isInRange) =>
      typeof value === "number"
        ? true
        : !isInRange &&
          (typeof value === "boolean" || (typeof value === "string" && call.context.numberInText(value) !== undefined)),
    ),
  ),
  COUNTA: whole(1, many, (call) => count(call, (value) => value !== null)),
  COUNTBLANK: whole(1, 1, (call) => {
    const operand = call.operand(0);
    if (operand.kind !== "range") {
      return valueError();
    }
    const { area } = operand.range;
    const filled = count(call, (value) => value !== null && value !== "");
    return (area.bottom - area.top + 1) * (area.right - area.left + 1) - filled;
  }),
  COUNTIF: whole(2, 2, (call) =>
    forEachCriterion(call, (one) => {
      const met = meeting(one, null, [0]);
      return met instanceof CellError ? met : met.length;
    }),
  ),
  COUNTIFS: whole(2, many, (call) => {
    const met = meeting(call, null, pairsFrom(0, call.count));
    return met instanceof CellError ? met : met.length;
  }),
  SUMIF: whole(2, 3, (call) => forEachCriterion(call, (one) => ofOneCriterion(one, sum))),
  AVERAGEIF: whole(2, 3, (call) => forEachCriterion(call, (one) => ofOneCriterion(one, average))),
  SUMIFS: whole(3, many, (call) => ofMet(meeting(call, 0, pairsFrom(1, call.count)), sum)),
  AVERAGEIFS: whole(3, many, (call) => ofMet(meeting(call, 0, pairsFrom(1, call.count)), average)),
  MAXIFS: whole(3, many, (call) =>
    ofMet(meeting(call, 0, pairsFrom(1, call.count)), (numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers))),
  ),
  MINIFS: whole(3, many, (call) =>
    ofMet(meeting(call, 0, pairsFrom(1, call.count)), (numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers))),
  ),
};
