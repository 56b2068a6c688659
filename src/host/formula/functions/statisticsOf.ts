import { CellError, type CellValue } from "#host/vocabulary/cellValue";

const divisionError = (): CellError => new CellError("#DIV/0!");

export function average(numbers: readonly number[]): CellValue {
  return numbers.length === 0 ? divisionError() : numbers.reduce((total, each) => total + each, 0) / numbers.length;
}

/** Variance (VAR) or its root (STDEV), of a sample or of all. */
export function spreadOfNumbers(
  numbers: readonly number[],
  { isSample, isRoot }: { readonly isSample: boolean; readonly isRoot: boolean },
): CellValue {
  const count = numbers.length - (isSample ? 1 : 0);
  if (count <= 0) {
    return divisionError();
  }
  const mean = numbers.reduce((total, each) => total + each, 0) / numbers.length;
  const variance = numbers.reduce((total, each) => total + (each - mean) ** 2, 0) / count;
  return isRoot ? Math.sqrt(variance) : variance;
}
