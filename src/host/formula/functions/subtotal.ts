import { CellError, type CellValue } from "#host/vocabulary/cellValue";
import { filledCells } from "../operand";
import { type Call, valueError } from "./formulaFunction";
import { average, spreadOfNumbers } from "./statisticsOf";

/** What SUBTOTAL does with the numbers, by its first argument; 100 more leaves rows out that were hidden by hand. */
const kinds: Readonly<Record<number, (numbers: readonly number[], filled: number) => CellValue>> = {
  1: average,
  2: (numbers) => numbers.length,
  3: (_numbers, filled) => filled,
  4: (numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers)),
  5: (numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers)),
  6: (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((product, each) => product * each, 1)),
  7: (numbers) => spreadOfNumbers(numbers, { isSample: true, isRoot: true }),
  8: (numbers) => spreadOfNumbers(numbers, { isSample: false, isRoot: true }),
  9: (numbers) => numbers.reduce((total, each) => total + each, 0),
  10: (numbers) => spreadOfNumbers(numbers, { isSample: true, isRoot: false }),
  11: (numbers) => spreadOfNumbers(numbers, { isSample: false, isRoot: false }),
};

/**
 * SUBTOTAL over its ranges. Cells that hold a SUBTOTAL themselves do not count. The file does not tell rows that a filter
 * hid from those hidden by hand; where the sheet has a filter, hidden rows are the filter's, which never count.
 */
export function subtotal(call: Call, kind: number): CellValue {
  const run = kinds[kind > 100 ? kind - 100 : kind];
  if (!run) {
    return valueError();
  }
  const numbers: number[] = [];
  let filled = 0;
  for (let index = 1; index < call.count; index += 1) {
    const operand = call.operand(index);
    if (operand.kind !== "range") {
      return valueError();
    }
    const { sheet } = operand.range;
    for (const { row, column, value } of filledCells(operand.range)) {
      const isLeftOut =
        (sheet.isRowHidden(row) && (kind > 100 || sheet.isFiltered)) ||
        /\b(?:SUBTOTAL|AGGREGATE)\(/i.test(sheet.formula(row, column) ?? "");
      if (isLeftOut) {
        continue;
      }
      if (value instanceof CellError) {
        return value;
      }
      filled += value === null ? 0 : 1;
      if (typeof value === "number") {
        numbers.push(value);
      }
    }
  }
  return run(numbers, filled);
}
