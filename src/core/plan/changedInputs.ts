import type { CellAddress, CellValue, Grid } from "../model/grid";
import type { InputChange, InputCopy } from "../model/inputs";
import type { NamedRange, RangeKey } from "../model/snapshot";
import { alignRows } from "./alignRows";

/** What changed in the tables since their copies were made, in the order of the tables and their rows. */
export function changedInputs(
  copies: readonly InputCopy[],
  ranges: Readonly<Record<RangeKey, NamedRange>>,
): InputChange[] {
  return copies.flatMap((copy): InputChange[] => {
    const range = ranges[copy.table];
    return range.status === "range"
      ? changesOf(copy, range.grid, range.grid.columnCount - range.margin)
      : [{ kind: "table-gone", table: copy.table }];
  });
}

/** @param columnCount how many of the grid's columns are the table's */
function changesOf({ table, values, compared }: InputCopy, grid: Grid, columnCount: number): InputChange[] {
  const width = values[0]?.length ?? 0;
  if (
    isFilledFrom(grid.values, Math.min(width, columnCount), columnCount) ||
    isFilledFrom(values, columnCount, width)
  ) {
    return [{ kind: "columns-changed", table }];
  }
  const columns = compared.flatMap(({ from, count }) => Array.from({ length: count }, (_, index) => from + index));
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
 * Whether a table holds something in columns that its counterpart lacks. Blank ones are no change: a table without a
 * name is as wide as what is filled on its sheet, and so wider once another table there has got its result columns.
 */
function isFilledFrom(rows: readonly (readonly CellValue[])[], from: number, end: number): boolean {
  return rows.some((cells) => cells.slice(from, end).some((value) => value !== ""));
}

/** A row's words, to know it by. */
function words(cells: readonly CellValue[], columns: readonly number[]): string {
  return columns
    .map((column) => String(cells[column] ?? "").trim())
    .filter((text) => text !== "")
    .slice(0, 4)
    .join("，");
}
