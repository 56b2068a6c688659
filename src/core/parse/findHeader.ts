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
 * the fewest and the first of them. Null where no row names a needed column or two others.
 *
 * @param width how many of the grid's columns to look at
 */
export function findHeader<C extends string>(
  grid: Grid,
  width: number,
  aliases: readonly ColumnAliases<C>[],
  needed: readonly C[],
): Header<C> | null {
  const reader = headerReader(aliases);
  const texts = grid.text.slice(0, rowsSearched + highestHeader).map((row) => row.map(plainForm));
  let best: Header<C> | null = null;
  let bestSize = 1;
  for (let row = 0; row < Math.min(texts.length, rowsSearched); row += 1) {
    for (let height = 1; height <= highestHeader; height += 1) {
      const header = headerAt(texts, width, row, row + height - 1, reader);
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

/**
 * All headers that name every column without which there is no such table, from above: a sheet may hold several
 * forms, and a form may print its header again on the next page. Of rows that overlap, the fullest count, then the
 * fewest, then the first.
 *
 * @param width how many of the grid's columns to look at
 * @param isWhole whether the columns of a header make the table
 * @param weak a column whose header says little, since the same words stand before what is filled in above a table
 * (项目名称): it makes no header fuller
 */
export function findHeaders<C extends string>(
  grid: Pick<Grid, "text">,
  width: number,
  aliases: readonly ColumnAliases<C>[],
  isWhole: (columns: Header<C>["columns"]) => boolean,
  weak: C | null = null,
): readonly Header<C>[] {
  const reader = headerReader(aliases);
  const texts = grid.text.map((row) => row.map(plainForm));
  const isHeading = texts.map((row) =>
    row.slice(0, width).some((text) => text !== "" && reader.named(text).length > 0),
  );
  const found: Header<C>[] = [];
  for (let row = 0; row < texts.length; row += 1) {
    for (let height = 1; height <= highestHeader && row + height <= texts.length; height += 1) {
      if (!isHeading[row] || !isHeading[row + height - 1]) {
        continue;
      }
      const header = headerAt(texts, width, row, row + height - 1, reader);
      if (!isWhole(header.columns)) {
        continue;
      }
      const before = found.at(-1);
      if (before === undefined || before.row < header.firstRow) {
        found.push(header);
      } else if (isFuller(header, before, weak)) {
        found[found.length - 1] = header;
      }
    }
  }
  return found;
}

function isFuller<C extends string>(header: Header<C>, than: Header<C>, weak: C | null): boolean {
  const sizeOf = ({ columns }: Header<C>): number => Object.keys(columns).filter((column) => column !== weak).length;
  const [size, other] = [sizeOf(header), sizeOf(than)];
  return size > other || (size === other && header.row - header.firstRow < than.row - than.firstRow);
}

/** One needed column counts more than all the others together: both tables have 分值, 得分 and a reason. */
const worthOfNeeded = 100;

type Texts = readonly (readonly string[])[];

function headerAt<C extends string>(
  texts: Texts,
  width: number,
  firstRow: number,
  row: number,
  { listed, named }: HeaderReader<C>,
): Header<C> {
  const columns: Partial<Record<C, number>> = {};
  const ranks: Partial<Record<C, number>> = {};
  const found: string[] = [];
  const headed: number[] = [];
  const repeated: { header: string; column: number }[] = [];
  // The last text of the first row, which a merged cell carries to the columns at its right.
  let band = "";
  for (let column = 0; column < width; column += 1) {
    band = texts[firstRow]?.[column] || band;
    const above = textsAbove(texts, firstRow, row, column);
    const [leaf] = above;
    if (leaf === undefined) {
      continue;
    }
    found.push(leaf);
    headed.push(column);
    const names = [listed(band + leaf), ...above.map(named)].find(({ length }) => length > 0) ?? [];
    for (const { column: name, rank } of names) {
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

/** What stands in a column of the header, from below. */
function textsAbove(texts: Texts, firstRow: number, row: number, column: number): string[] {
  return texts
    .slice(firstRow, row + 1)
    .map((cells) => cells[column] ?? "")
    .filter((text) => text !== "")
    .reverse();
}

/** A column that a header names, and how well: the listed headers from the best on, a pattern before them all. */
interface Named<C extends string> {
  readonly column: C;
  readonly rank: number;
}

interface HeaderReader<C extends string> {
  /**
   * The columns that a header names: usually one, but 偏差原因分析及改进措施 is two in one. Where two headers
   * name one column, the better counts: beside 三级指标, the cell 绩效指标 at the table's left is a caption.
   */
  readonly named: (header: string) => readonly Named<C>[];
  /** Those that a band and the lowest header name together, in listed words: 年初 over 预算数 is no 预算数 of the year. */
  readonly listed: (header: string) => readonly Named<C>[];
}

function headerReader<C extends string>(aliases: readonly ColumnAliases<C>[]): HeaderReader<C> {
  const exact = new Map<string, Named<C>[]>();
  for (const { headers, column } of aliases) {
    headers.forEach((header, rank) => exact.set(header, [...(exact.get(header) ?? []), { column, rank }]));
  }
  const patterns = aliases.flatMap(({ pattern, column }) =>
    pattern ? [{ pattern, named: { column, rank: -1 } }] : [],
  );
  const bare = (header: string): string => withoutNotes(header).replace(/:$/, "");
  const listed = (header: string): readonly Named<C>[] => exact.get(bare(header)) ?? [];
  const patterned = (header: string): readonly Named<C>[] =>
    patterns.filter(({ pattern }) => pattern.test(bare(header))).map(({ named }) => named);
  return {
    listed: remembered(listed),
    named: remembered((header) => (listed(header).length > 0 ? listed(header) : patterned(header))),
  };
}

/** Reads each header once: most cells of a table stand in three candidates for its header. */
function remembered<T>(read: (header: string) => readonly T[]): (header: string) => readonly T[] {
  const known = new Map<string, readonly T[]>();
  return (header) => {
    if (header.length > longestHeader) {
      return [];
    }
    const names = known.get(header) ?? read(header);
    known.set(header, names);
    return names;
  };
}

/** What is longer is a sentence and no header: a reason that mentions 措施 must not pass for one. */
const longestHeader = 24;
