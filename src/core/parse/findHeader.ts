import type { Grid } from "../model/grid";
import type { ColumnAliases } from "./columnAliases";
import { plainForm, withoutNotes } from "./plainForm";

/** Where a table's columns are. */
export interface Header<C extends string> {
  /** First and last row of the header, from 0 within the grid. */
  readonly firstRow: number;
  readonly row: number;
  /** Column of each recognised header, from 0 within the grid. */
  readonly columns: Readonly<Partial<Record<C, number>>>;
  /** The columns' headers as they stand, without the blank ones. */
  readonly found: readonly string[];
  /** Which columns have a header at all, from 0 within the grid. */
  readonly headed: readonly number[];
  /** Headers that stand twice; the first one counts. */
  readonly repeated: readonly { readonly header: string; readonly column: number }[];
}

/** How far down a header is looked for: a title, a note on the unit and the other table may stand above it. */
const rowsSearched = 100;

/** A header is at most so many rows high: 年度指标值 over 指标性质｜指标值｜度量单位, under a band of its own. */
const highestHeader = 3;

/**
 * Finds the header: the rows that name most of the columns; where some tie, the fewest and the first of
 * them. Null where no row names two.
 *
 * @param width how many of the grid's columns to look at
 * @param firstRow where to begin, from 0 within the grid
 */
export function findHeader<C extends string>(
  grid: Grid,
  width: number,
  aliases: readonly ColumnAliases<C>[],
  firstRow = 0,
): Header<C> | null {
  const columnsNamed = headerReader(aliases);
  const sizeOf = (header: Header<C> | null): number => (header ? Object.keys(header.columns).length : 1);
  let best: Header<C> | null = null;
  for (let row = firstRow; row < Math.min(grid.rowCount, firstRow + rowsSearched); row += 1) {
    for (let height = 1; height <= highestHeader && row + height <= grid.rowCount; height += 1) {
      const header = headerAt(grid, row, row + height - 1, width, columnsNamed);
      if (sizeOf(header) > sizeOf(best)) best = header;
    }
  }
  return best;
}

function headerAt<C extends string>(grid: Grid, firstRow: number, row: number, width: number, columnsNamed: (header: string) => readonly C[]): Header<C> {
  const columns: Partial<Record<C, number>> = {};
  const found: string[] = [];
  const headed: number[] = [];
  const repeated: { header: string; column: number }[] = [];
  const band: { text: string } = { text: "" };
  for (let column = 0; column < width; column += 1) {
    const texts = textsAbove(grid, firstRow, row, column, band);
    const [leaf] = texts;
    if (leaf === undefined) continue;
    found.push(leaf);
    headed.push(column);
    for (const name of texts.map(columnsNamed).find((names) => names.length > 0) ?? []) {
      if (columns[name] === undefined) columns[name] = column;
      else if (columns[name] !== column) repeated.push({ header: leaf, column });
    }
  }
  return { firstRow, row, columns, found, headed, repeated };
}

/**
 * What a column may be called: its lowest header, those above it in its own column, and the band that
 * spans it with the lowest header (年初 over 预算数).
 *
 * @param band the last text of the first row, which a merged cell carries to the columns at its right
 */
function textsAbove(grid: Grid, firstRow: number, row: number, column: number, band: { text: string }): string[] {
  const own: string[] = [];
  for (let r = row; r >= firstRow; r -= 1) {
    const text = plainForm(grid.text[r]?.[column] ?? "");
    if (text !== "") own.push(text);
  }
  const top = plainForm(grid.text[firstRow]?.[column] ?? "");
  if (top !== "") band.text = top;
  const [leaf] = own;
  return leaf === undefined || leaf === top ? own : [...own, band.text + leaf];
}

/** The columns that a header names: usually one, but 偏差原因分析及改进措施 is two in one. */
function headerReader<C extends string>(aliases: readonly ColumnAliases<C>[]): (header: string) => readonly C[] {
  const exact = new Map<string, C[]>();
  for (const { headers, column } of aliases) for (const header of headers) exact.set(header, [...(exact.get(header) ?? []), column]);
  const patterns = aliases.flatMap(({ pattern, column }) => (pattern ? [{ pattern, column }] : []));
  return (header) => {
    if (header.length > longestHeader) return [];
    const bare = withoutNotes(header).replace(/[:：]$/, "");
    return exact.get(bare) ?? patterns.filter(({ pattern }) => pattern.test(bare)).map(({ column }) => column);
  };
}

/** What is longer is a sentence and no header: a reason that mentions 措施 must not pass for one. */
const longestHeader = 24;
