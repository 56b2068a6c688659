import { columnName } from "../model/address";
import type { Grid } from "../model/grid";

/** A cell of a grid, from 0 within it. */
interface GridCell {
  readonly row: number;
  readonly column: number;
}

/** A formula of the grid, and the formulas of the grid that it names. */
interface FormulaNode extends GridCell {
  readonly behind: readonly number[];
}

const reference =
  /(?:(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?/gu;

/**
 * Cells whose formulas lead back to themselves, straight or through other cells of the table. Excel shows them as 0 and
 * says so only when the workbook is opened.
 */
export function circularFormulas(grid: Grid): readonly GridCell[] {
  const cells = grid.formulas.flatMap((row, r) =>
    row.flatMap((formula, c) =>
      typeof formula === "string" && formula.startsWith("=") ? [{ row: r, column: c, formula }] : [],
    ),
  );
  const places = new Map(cells.map(({ row, column }, index) => [placeKey(row, column), index]));
  const nodes = cells.map(({ row, column, formula }): FormulaNode => ({
    row,
    column,
    behind: formulasNamed(formula, grid, places, cells),
  }));
  return nodes.filter((_, index) => reachesItself(nodes, index));
}

const placeKey = (row: number, column: number): string => `${row} ${column}`;

function formulasNamed(
  formula: string,
  { sheet, row: top, column: left }: Grid,
  places: ReadonlyMap<string, number>,
  cells: readonly GridCell[],
): number[] {
  const named = new Set<number>();
  for (const match of formula.replace(/"[^"]*"/g, '""').matchAll(reference)) {
    const [, quoted, plain, firstColumn = "", firstRow = "", lastColumn, lastRow] = match;
    const other = quoted?.replaceAll("''", "'") ?? plain;
    if (other !== undefined && other !== sheet) {
      continue;
    }
    const [r1, c1] = [Number(firstRow) - 1 - top, columnOf(firstColumn) - left];
    const [r2, c2] = [Number(lastRow ?? firstRow) - 1 - top, columnOf(lastColumn ?? firstColumn) - left];
    const single = places.get(placeKey(r1, c1));
    if (r1 === r2 && c1 === c2) {
      if (single !== undefined) {
        named.add(single);
      }
      continue;
    }
    cells.forEach(({ row, column }, index) => {
      if (row >= r1 && row <= r2 && column >= c1 && column <= c2) {
        named.add(index);
      }
    });
  }
  return [...named];
}

function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function reachesItself(nodes: readonly FormulaNode[], start: number): boolean {
  const seen = new Set<number>();
  const waiting = [...(nodes[start]?.behind ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === start) {
      return true;
    }
    if (!seen.has(next)) {
      seen.add(next);
      waiting.push(...(nodes[next]?.behind ?? []));
    }
  }
  return false;
}

/** How the cells are told of: `B2、C2、D2`. */
export function cellNames({ row: top, column: left }: Grid, cells: readonly GridCell[]): string {
  return cells.map(({ row, column }) => `${columnName(left + column)}${top + row + 1}`).join("、");
}
