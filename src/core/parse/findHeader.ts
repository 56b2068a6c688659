import type { Grid } from "../model/grid";
import type { ColumnAliases } from "./columnAliases";
import { plainForm, withoutNotes } from "./plainForm";

/** Where a table's columns are. */
export interface Header<C extends string> {
  /** From 0 within the grid. */
  readonly row: number;
  /** Column of each recognised header, from 0 within the grid. */
  readonly columns: Readonly<Partial<Record<C, number>>>;
  /** The columns' headers as they stand, without the blank ones. */
  readonly found: readonly string[];
  /** Headers that stand twice; the first one counts. */
  readonly repeated: readonly { readonly header: string; readonly column: number }[];
}

/** How far down a table's header is looked for: a title and a note on the unit may stand above it. */
const rowsSearched = 8;

/**
 * Finds the header row: the row that names most of the columns, the first of them where rows tie.
 * Null where no row names two.
 *
 * @param width how many of the grid's columns to look at
 */
export function findHeader<C extends string>(grid: Grid, width: number, aliases: readonly ColumnAliases<C>[]): Header<C> | null {
  const headers = Array.from({ length: Math.min(rowsSearched, grid.rowCount) }, (_, row) => headerInRow(grid, row, width, aliases));
  const size = (header: Header<C>): number => Object.keys(header.columns).length;
  const best = headers.reduce<Header<C> | null>((best, header) => (best && size(best) >= size(header) ? best : header), null);
  return best && size(best) >= 2 ? best : null;
}

function headerInRow<C extends string>(grid: Grid, row: number, width: number, aliases: readonly ColumnAliases<C>[]): Header<C> {
  const columns: Partial<Record<C, number>> = {};
  const found: string[] = [];
  const repeated: { header: string; column: number }[] = [];
  for (let column = 0; column < width; column += 1) {
    const header = plainForm(grid.text[row]?.[column] ?? "");
    if (header === "") continue;
    found.push(header);
    for (const name of columnsNamed(header, aliases)) {
      if (columns[name] === undefined) columns[name] = column;
      else if (columns[name] !== column) repeated.push({ header, column });
    }
  }
  return { row, columns, found, repeated };
}

/** The columns that a header names: usually one, but 偏差原因分析及改进措施 is two in one. */
function columnsNamed<C extends string>(header: string, aliases: readonly ColumnAliases<C>[]): C[] {
  const bare = withoutNotes(header).replace(/[:：]$/, "");
  const exact = aliases.filter((alias) => alias.headers.includes(bare));
  const named = exact.length > 0 ? exact : aliases.filter((alias) => alias.pattern?.test(bare));
  return named.map((alias) => alias.column);
}
