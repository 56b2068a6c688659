import type { CellAddress, CellValue, Grid } from "../model/grid";
import type { InputChange, InputCopy } from "../model/inputs";
import type { FoundRange, NamedRange, RangeKey } from "../model/snapshot";
import { alignRows } from "./alignRows";

/** What changed in the tables since their copies were made, in the order of the tables and their rows. */
export function changedInputs(
  copies: readonly InputCopy[],
  ranges: Readonly<Record<RangeKey, NamedRange>>,
): InputChange[] {
  return copies.flatMap((copy): InputChange[] => {
    const range = ranges[copy.table];
    return range.status === "range" ? changesOf(copy, range) : [{ kind: "table-gone", table: copy.table }];
  });
}

function changesOf(copy: InputCopy, range: FoundRange): InputChange[] {
  const { table, values, compared } = copy;
  const columns = compared.flatMap(({ from, count }) => Array.from({ length: count }, (_, index) => from + index));
  const first = firstColumn(copy, range.grid, columns);
  if (hasOtherColumns(copy, range, first)) {
    return [{ kind: "columns-changed", table }];
  }
  const grid = withColumnsOf(range.grid, first, values[0]?.length ?? 0);
  const textOf = (cells: readonly CellValue[]): string =>
    columns.map((column) => String(cells[column] ?? "")).join("\u0001");
  const { equal, changed } = alignRows(values.map(textOf), grid.values.map(textOf));
  const origins = new Map([...equal, ...changed].map(([was, now]) => [now, was]));
  const kept = new Set(origins.values());
  const cellAt = (row: number, column: number): CellAddress => ({
    sheet: grid.sheet,
    row: grid.row + row,
    column: grid.column + column,
  });

  const present = grid.values.flatMap((cells, row): InputChange[] => {
    const was = origins.get(row);
    if (was === undefined) {
      return [{ kind: "row-added", cell: cellAt(row, 0), text: words(cells, columns) }];
    }
    return columns.flatMap((column): InputChange[] => {
      const [before = "", after = ""] = [values[was]?.[column], cells[column]];
      return String(before) === String(after) ? [] : [{ kind: "cell", cell: cellAt(row, column), before, after }];
    });
  });
  const removed = values.flatMap((cells, row): InputChange[] =>
    kept.has(row) ? [] : [{ kind: "row-removed", table, text: words(cells, columns) }],
  );
  const order = [...origins].sort(([a], [b]) => a - b).map(([, was]) => was);
  const isMoved = order.some((was, index) => index > 0 && was < (order[index - 1] ?? 0));
  return [...present, ...removed, ...(isMoved ? [{ kind: "rows-moved", table } as const] : [])];
}

/**
 * Which column of the table as it is, from 0, is the first of its copy. A remark left of the form, or a name given by
 * hand, makes a table begin elsewhere without a change; a column inserted left of it moves it with all its cells.
 */
function firstColumn({ values: [header = []], area }: InputCopy, grid: Grid, columns: readonly number[]): number {
  const places = area?.sheet === grid.sheet ? [0, area.column - grid.column] : [0];
  const isAt = (first: number): boolean =>
    columns.every((column) => String(header[column] ?? "") === String(grid.values[0]?.[first + column] ?? ""));
  return places.find(isAt) ?? 0;
}

/**
 * Whether the table has columns that its copy has not, or has lost some. What a person notes beside a table that is
 * known by its header alone, and our columns beside the other table of the form, make it wider and are none of it.
 */
function hasOtherColumns({ values }: InputCopy, { grid, margin, foundByHeader }: FoundRange, first: number): boolean {
  const end = grid.columnCount - margin;
  const rows = foundByHeader ? grid.values.slice(0, 1) : grid.values;
  const added = rows.map((cells) => cells.slice(0, end).filter((_, column) => !isIn(column - first, values[0] ?? [])));
  const lost = values.map((cells) => cells.filter((_, column) => first + column < 0 || first + column >= end));
  return [...added, ...lost].flat().some((cell) => cell !== "");
}

const isIn = (index: number, list: readonly unknown[]): boolean => index >= 0 && index < list.length;

/** A table's cells in the columns of its copy. */
function withColumnsOf(
  grid: Grid,
  first: number,
  columnCount: number,
): Pick<Grid, "sheet" | "row" | "column" | "values"> {
  return {
    sheet: grid.sheet,
    row: grid.row,
    column: grid.column + first,
    values: grid.values.map((cells) => Array.from({ length: columnCount }, (_, column) => cells[first + column] ?? "")),
  };
}

/** A row's words, to know it by. */
function words(cells: readonly CellValue[], columns: readonly number[]): string {
  return columns
    .map((column) => String(cells[column] ?? "").trim())
    .filter((text) => text !== "")
    .slice(0, 4)
    .join("，");
}
