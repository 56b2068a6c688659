import type { CellArea } from "../model/grid";
import type { FoundRange } from "../model/snapshot";
import type { ColumnAliases } from "./columnAliases";
import { findHeader, type Header } from "./findHeader";
import { subGrid } from "./subGrid";

/**
 * The columns right beside what a name covers whose headers are the table's and stand nowhere in it: a
 * name that was given before the columns were added. What a run adds belongs to the name, and is none.
 */
export function columnsOutside<C extends string>(
  range: FoundRange,
  header: Header<C>,
  aliases: readonly ColumnAliases<C>[],
): { readonly area: CellArea; readonly headers: readonly string[] } | null {
  const { grid, margin } = range;
  if (range.foundByHeader) {
    return null;
  }
  const width = grid.columnCount - margin;
  const wide = findHeader(subGrid(grid, header.firstRow, header.row + 1), grid.columnCount, aliases, []);
  const lacking = Object.entries<number | undefined>(wide?.columns ?? {}).flatMap(([column, position]) =>
    position !== undefined && position >= width && column !== "warning" && !Object.hasOwn(header.columns, column)
      ? [position]
      : [],
  );
  let end = width;
  while (lacking.includes(end)) {
    end += 1;
  }
  if (end === width) {
    return null;
  }
  return {
    area: {
      sheet: grid.sheet,
      row: grid.row + header.row,
      column: grid.column + width,
      rowCount: grid.rowCount - header.row,
      columnCount: end - width,
    },
    headers: (grid.text[header.row] ?? []).slice(width, end).map((text) => text.trim()),
  };
}

/** What a row outside the table shows under a column; blank where the table has no such column. */
export type TextUnder<C extends string> = (column: C) => string;

/**
 * The rows right below what a name covers that look like more of the table: those that were added after
 * the name was given.
 *
 * @param columns position of each column, counted from 0 on the sheet
 * @param nameOf what such a row is called; null for one that is no part of the table (a total, a note, a signature)
 */
export function rowsOutside<C extends string>(
  { grid, margin, below = [], foundByHeader }: FoundRange,
  columns: Readonly<Partial<Record<C, number>>>,
  nameOf: (text: TextUnder<C>, row: readonly string[]) => string | null,
): { readonly area: CellArea; readonly name: string } | null {
  if (foundByHeader) {
    return null;
  }
  const names = below.map((row) => nameOf((column) => row[(columns[column] ?? Number.NaN) - grid.column] ?? "", row));
  const end = names.indexOf(null);
  const rowCount = end < 0 ? names.length : end;
  const [name] = names;
  if (rowCount === 0 || name === undefined || name === null) {
    return null;
  }
  const { sheet, column, columnCount } = grid;
  return { area: { sheet, row: grid.row + grid.rowCount, column, rowCount, columnCount: columnCount - margin }, name };
}

/** A number alone, as a cell shows it: `1,200.50`, `50%`. */
export function isPlainNumber(text: string): boolean {
  return /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?%?$/.test(text);
}
