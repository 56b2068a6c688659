import { type Area, columnCount, intersection, rowCount } from "#host/vocabulary/cellAddress";
import { CellError, type CellValue } from "#host/vocabulary/cellValue";
import type { RangeReference } from "./formulaContext";

/** Values row by row; all rows are of one length, and there is at least one value. */
export type Matrix = readonly (readonly CellValue[])[];

/** What a part of a formula gives: values, or cells that a function may look at otherwise. */
export type Operand =
  { readonly kind: "values"; readonly matrix: Matrix } | { readonly kind: "range"; readonly range: RangeReference };

export function single(value: CellValue): Operand {
  return { kind: "values", matrix: [[value]] };
}

/** More cells than any formula of such workbooks takes at once. */
const mostCells = 2_000_000;

/** All values of an operand. Whole columns end with what is in use, at least a cell of them. */
export function valuesOf(operand: Operand): Matrix {
  if (operand.kind === "values") {
    return operand.matrix;
  }
  const { sheet } = operand.range;
  const area = bounded(operand.range);
  return Array.from({ length: rowCount(area) }, (_row, r) =>
    Array.from({ length: columnCount(area) }, (_cell, c) => sheet.value(area.top + r, area.left + c)),
  );
}

function bounded({ sheet, area }: RangeReference): Area {
  if (rowCount(area) * columnCount(area) <= mostCells) {
    return area;
  }
  const used = sheet.used(area);
  return used ? { ...area, bottom: used.bottom, right: used.right } : { ...area, bottom: area.top, right: area.left };
}

/** The cells of a range that are in use, each with its place; blank ones count for no sum. */
export function* filledCells({
  sheet,
  area,
}: RangeReference): Generator<{ readonly row: number; readonly column: number; readonly value: CellValue }> {
  const used = sheet.used(area);
  const within = used && intersection(used, area);
  for (let row = within?.top ?? 0; within && row <= within.bottom; row += 1) {
    for (let column = within.left; column <= within.right; column += 1) {
      yield { row, column, value: sheet.value(row, column) };
    }
  }
}

/**
 * One value of an operand. Of a range a plain formula takes the cell in its own row or column (implicit intersection).
 */
export function scalarOf(operand: Operand, home: { readonly row: number; readonly column: number }): CellValue {
  if (operand.kind === "values") {
    return operand.matrix[0]?.[0] ?? null;
  }
  const { sheet, area } = operand.range;
  const [isOneRow, isOneColumn] = [area.top === area.bottom, area.left === area.right];
  const row = isOneRow ? area.top : home.row;
  const column = isOneColumn ? area.left : home.column;
  const isInside =
    row >= area.top && row <= area.bottom && column >= area.left && column <= area.right && (isOneRow || isOneColumn);
  return isInside ? sheet.value(row, column) : new CellError("#VALUE!");
}

/** Values of two or more operands side by side: one row, one column or one value is repeated; what has no cell is #N/A. */
export function spread(matrices: readonly Matrix[], combine: (...values: CellValue[]) => CellValue): Matrix {
  const rows = Math.max(...matrices.map(({ length }) => length));
  const columns = Math.max(...matrices.map(([row]) => row?.length ?? 0));
  const at = (matrix: Matrix, r: number, c: number): CellValue => {
    const row = matrix[matrix.length === 1 ? 0 : r];
    const value = row?.[row.length === 1 ? 0 : c];
    return value === undefined ? new CellError("#N/A") : value;
  };
  return Array.from({ length: rows }, (_row, r) =>
    Array.from({ length: columns }, (_cell, c) => combine(...matrices.map((matrix) => at(matrix, r, c)))),
  );
}
