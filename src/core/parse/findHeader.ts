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
const rowsSearched = 1000;

/** A header is at most so many rows high: 年度指标值 over 指标性质｜指标值｜度量单位, under a band of its own. */
const highestHeader = 3;

/**
 * Finds the header: the rows that name most of the needed columns, then most columns; where some tie,
 * the fewest and the first of them. Null where no row names two.
 *
 * @param width how many of the grid's columns to look at
 */
export function findHeader<C extends string>(
  grid: Grid,
  width: number,
  aliases: readonly ColumnAliases<C>[],
  needed: readonly C[],
): Header<C> | null {
  const columnsNamed = headerReader(aliases);
  const texts = grid.text.slice(0, rowsSearched + highestHeader).map((row) => row.slice(0, width).map(plainForm));
  let best: Header<C> | null = null;
  let bestSize = 1;
  for (let row = 0; row < Math.min(texts.length, rowsSearched); row += 1) {
    for (let height = 1; height <= highestHeader && row + height <= texts.length; height += 1) {
      const header = headerAt(texts, row, row + height - 1, columnsNamed);
      const size =
        Object.keys(header.columns).length +
        needed.filter((column) => header.columns[column] !== undefined).length * worthOfNeeded;
      const isLower = best !== null && size === bestSize && height < best.row - best.firstRow + 1;
      if (size <= bestSize && !isLower) {
        continue;
      }
      [best, bestSize] = [header, size];
    }
  }
  return best;
}

/** One needed column counts more than all the others together: both tables have 分值, 得分 and a reason. */
const worthOfNeeded = 100;

type Texts = readonly (readonly string[])[];

function headerAt<C extends string>(
  texts: Texts,
  firstRow: number,
  row: number,
  columnsNamed: (header: string) => readonly Named<C>[],
): Header<C> {
  const columns: Partial<Record<C, number>> = {};
  const ranks: Partial<Record<C, number>> = {};
  const found: string[] = [];
  const headed: number[] = [];
  const repeated: { header: string; column: number }[] = [];
  const band: { text: string } = { text: "" };
  const width = Math.max(...texts.slice(firstRow, row + 1).map(({ length }) => length));
  for (let column = 0; column < width; column += 1) {
    const above = textsAbove(texts, firstRow, row, column, band);
    const [leaf] = above;
    if (leaf === undefined) {
      continue;
    }
    found.push(leaf);
    headed.push(column);
    for (const { column: name, rank } of above.map(columnsNamed).find((names) => names.length > 0) ?? []) {
      const before = ranks[name];
      if (before === rank) {
        repeated.push({ header: leaf, column });
      }
      if (before !== undefined && before <= rank) {
        continue;
      }
      columns[name] = column;
      ranks[name] = rank;
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
function textsAbove(texts: Texts, firstRow: number, row: number, column: number, band: { text: string }): string[] {
  const own: string[] = [];
  for (let r = row; r >= firstRow; r -= 1) {
    const text = texts[r]?.[column] ?? "";
    if (text !== "") {
      own.push(text);
    }
  }
  const top = texts[firstRow]?.[column] ?? "";
  if (top !== "") {
    band.text = top;
  }
  const [leaf] = own;
  return leaf === undefined || leaf === top ? own : [...own, band.text + leaf];
}

/** A column that a header names, and how well: the listed headers from the best on, a pattern before them all. */
interface Named<C extends string> {
  readonly column: C;
  readonly rank: number;
}

/**
 * The columns that a header names: usually one, but 偏差原因分析及改进措施 is two in one. Where two headers
 * name one column, the better counts: beside 三级指标, the cell 绩效指标 at the table's left is a caption.
 */
function headerReader<C extends string>(aliases: readonly ColumnAliases<C>[]): (header: string) => readonly Named<C>[] {
  const exact = new Map<string, Named<C>[]>();
  for (const { headers, column } of aliases) {
    headers.forEach((header, rank) => exact.set(header, [...(exact.get(header) ?? []), { column, rank }]));
  }
  const patterns = aliases.flatMap(({ pattern, column }) =>
    pattern ? [{ pattern, named: { column, rank: -1 } }] : [],
  );
  const read = (header: string): readonly Named<C>[] => {
    const bare = withoutNotes(header).replace(/[:：]$/, "");
    return exact.get(bare) ?? patterns.filter(({ pattern }) => pattern.test(bare)).map(({ named }) => named);
  };
  const known = new Map<string, readonly Named<C>[]>();
  return (header) => {
    if (header.length > longestHeader) {
      return [];
    }
    const named = known.get(header) ?? read(header);
    known.set(header, named);
    return named;
  };
}

/** What is longer is a sentence and no header: a reason that mentions 措施 must not pass for one. */
const longestHeader = 24;
