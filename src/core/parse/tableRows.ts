import { errorValue } from "../check/cells/error-value";
import { columnMissing } from "../check/form/column-missing";
import { columnTwice } from "../check/form/column-twice";
import { headerNotFound } from "../check/form/header-not-found";
import type { TableArea } from "../model/budget";
import type { CellAddress, Grid } from "../model/grid";
import type { Issue } from "../model/issue";
import { issueAt } from "../model/issueAt";
import type { FoundRange } from "../model/snapshot";
import { circularFormula } from "../check/cells/circular-formula";
import { formulaNotCalculated } from "../check/cells/formula-not-calculated";
import { cellNames, circularFormulas } from "./circularFormulas";
import { isErrorValue } from "../vocabulary/errorValues";
import { readCell, type CellReading } from "./cellReading";
import type { ColumnAliases } from "./columnAliases";
import { findHeader, type Header } from "./findHeader";
import { columnsOutside } from "./outsideTable";
import { plainForm } from "./plainForm";

/** A table's cells by column name, below its header. */
export interface TableRows<C extends string> {
  readonly header: Header<C>;
  readonly area: Omit<TableArea, "rowsOutside" | "hiddenRows">;
  /** Position of each column, counted from 0 on the sheet. */
  readonly columns: Readonly<Partial<Record<C, number>>>;
  readonly rows: readonly TableRow<C>[];
  readonly issues: readonly Issue[];
}

export interface TableRow<C extends string> {
  /** The row's cell under a column; a blank cell where the table has no such column. */
  cell(column: C): CellReading;
  /**
   * The row's cells under a column whose header spans several (年度指标值 over ≥ ｜ 735 ｜ 人次): the column's
   * own and those at its right that no header of their own names.
   */
  span(column: C): readonly CellReading[];
  /** The row's cells left of the first of some columns: a label may take several, under a caption or under none. */
  before(columns: readonly C[]): readonly CellReading[];
  /** What the row shows from the table's first column up to a column, that one included. */
  upTo(column: C): readonly string[];
  /** Where the row's cells are, for each column that the table has. */
  readonly addresses: Readonly<Partial<Record<C, CellAddress>>>;
  /** Whether the row's cell under a column is the lower part of a merged cell. */
  isBelowMerge(column: C): boolean;
  /** Whether every cell of the row, in all columns, is blank. */
  readonly isBlank: boolean;
}

/**
 * Finds the header of a table and cuts its rows. Error values anywhere in the table, columns that
 * stand twice and a header that cannot be used become issues.
 *
 * @param needed columns without which the table says nothing; one that is missing leaves it unread
 * @returns no rows where the header lacks a needed column
 */
export function tableRows<C extends string>(
  range: FoundRange,
  aliases: readonly ColumnAliases<C>[],
  needed: readonly C[],
): TableRows<C> | { readonly rows: null; readonly issues: readonly Issue[] } {
  const circular = circularFormulas(range.grid);
  const grid = withoutResults(range.grid, circular);
  const width = grid.columnCount - range.margin;
  const corner = { sheet: grid.sheet, row: grid.row, column: grid.column };
  const header = findHeader(grid, width, aliases, needed);
  const titleOf = (column: C): string => aliases.find((alias) => alias.column === column)?.title ?? column;
  if (!header) {
    const looked = needed.map(titleOf).join("、");
    return {
      rows: null,
      issues: [issueAt(headerNotFound, corner, { table: range.name, columns: looked })],
    };
  }
  const positions = withBudgetOfYear(withLabelColumn(header, needed[0]));
  const missing = needed.filter((column) => positions[column] === undefined);
  if (missing.length > 0) {
    const at = { ...corner, row: grid.row + header.row };
    const found = header.found.join("、");
    return {
      rows: null,
      issues: missing.map((column) =>
        issueAt(columnMissing, at, { table: range.name, column: titleOf(column), found }),
      ),
    };
  }
  const named = Object.entries<number | undefined>(positions);
  const columns: Partial<Record<C, number>> = {};
  // Object.entries loses the key's type; the keys are those of `positions`.
  for (const [column, position] of named) {
    if (position !== undefined) {
      columns[column as C] = grid.column + position;
    }
  }

  const merges = mergesDown(grid);
  const heldDown = new Set(aliases.flatMap(({ column, isHeldDown }) => (isHeldDown ? [column] : [])));
  const rows: TableRow<C>[] = [];
  for (let row = header.row + 1; row < grid.rowCount; row += 1) {
    if (!repeatsHeader(grid, row, header, needed) && !isColumnNumbers(grid.text[row] ?? [])) {
      rows.push(rowOf(grid, row, width, columns, header.headed, { merges, heldDown }));
    }
  }
  const repeated = header.repeated.map(({ header: text, column }) =>
    issueAt(columnTwice, { ...corner, row: grid.row + header.row, column: grid.column + column }, { header: text }),
  );
  return {
    header,
    area: {
      named: range.area,
      used: { ...corner, rowCount: grid.rowCount, columnCount: width },
      columnsOutside: columnsOutside(range, header, aliases),
    },
    columns,
    rows,
    issues: [...repeated, ...errorValues(grid, header.row, width, circular)],
  };
}

/**
 * A header that stands again further down, as at the head of a page: one of its rows, all but a cell or two of it. A
 * column that is not needed may be headed differently there.
 */
function repeatsHeader<C extends string>(
  { text }: Grid,
  row: number,
  header: Header<C>,
  needed: readonly C[],
): boolean {
  const shown = (at: number, position: number): string => plainForm(text[at]?.[position] ?? "");
  for (let above = header.firstRow; above <= header.row; above += 1) {
    const headed = (text[above] ?? []).flatMap((_, position) => (shown(above, position) === "" ? [] : [position]));
    const same = headed.filter((position) => shown(above, position) === shown(row, position));
    const isNeeded = needed.every((column) => {
      const position = header.columns[column];
      return position === undefined || !headed.includes(position) || same.includes(position);
    });
    if (isNeeded && same.length >= 2 && same.length >= headed.length * shareRepeated) {
      return true;
    }
  }
  return false;
}

const shareRepeated = 0.6;

/** The row of column numbers below a header: 栏次 ∣ 1 ∣ 2 ∣ 3, 甲 ∣ 乙 ∣ 1 ∣ 2, ① ∣ ② ∣ ③=②/①. */
function isColumnNumbers(cells: readonly string[]): boolean {
  const texts = cells.map(plainForm).filter((text) => text !== "");
  const numbers = texts.flatMap((text) => {
    const [, arabic, circled] = /^\(?(?:(\d{1,2})|([①-⑳]))\)?(?:=.*)?$/.exec(text) ?? [];
    return arabic !== undefined ? [Number(arabic)] : circled !== undefined ? [circled.charCodeAt(0) - 0x245f] : [];
  });
  const others = texts.filter((text) => /^(?:栏次|行次|序号|[甲乙丙丁戊己])$/.test(text));
  const isCounted = numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
  return numbers.length >= 2 && (numbers[0] ?? 0) <= 2 && isCounted && numbers.length + others.length === texts.length;
}

/** In the commonest forms the column of labels has no header of its own: then it is the first column. */
function withLabelColumn<C extends string>(header: Header<C>, label: C | undefined): Partial<Record<C, number>> {
  const taken = Object.values<number | undefined>(header.columns).includes(0);
  return label === undefined || header.columns[label] !== undefined || taken
    ? header.columns
    : { ...header.columns, [label]: 0 };
}

/** A form that has 年初预算数 alone takes it for the budget of the year: it was not adjusted. */
function withBudgetOfYear<C extends string>(
  columns: Readonly<Partial<Record<C, number>>>,
): Readonly<Partial<Record<C, number>>> {
  const { originalBudget, ...others }: Readonly<Record<string, number | undefined>> = columns;
  const isAlone = originalBudget !== undefined && others["revisedBudget"] === undefined;
  // The columns of a budget are those of C where it has 年初预算数.
  return isAlone ? ({ ...others, revisedBudget: originalBudget } as Readonly<Partial<Record<C, number>>>) : columns;
}

/** By cell, as `mergeKey` has it: the first row of the merged cell of which it is a lower part, from 0 within the grid. */
type MergesDown = ReadonlyMap<string, number>;

const mergeKey = (row: number, column: number): string => `${row},${column}`;

function mergesDown({ merges = [], row: firstRow, column: firstColumn }: Grid): MergesDown {
  const tops = new Map<string, number>();
  for (const { row, column, rowCount } of merges) {
    for (let below = 1; below < rowCount; below += 1) {
      tops.set(mergeKey(row + below - firstRow, column - firstColumn), row - firstRow);
    }
  }
  return tops;
}

function rowOf<C extends string>(
  grid: Grid,
  row: number,
  width: number,
  columns: Readonly<Partial<Record<C, number>>>,
  headed: readonly number[],
  { merges, heldDown }: { readonly merges: MergesDown; readonly heldDown: ReadonlySet<C> },
): TableRow<C> {
  /** The row in which what holds for a cell stands, from 0 within the grid. */
  const rowFor = (column: C): number =>
    heldDown.has(column) ? (merges.get(mergeKey(row, (columns[column] ?? Number.NaN) - grid.column)) ?? row) : row;
  const addresses: Partial<Record<C, CellAddress>> = {};
  for (const column in columns) {
    const position = columns[column];
    if (position !== undefined) {
      addresses[column] = { sheet: grid.sheet, row: grid.row + rowFor(column), column: position };
    }
  }
  const spanOf = (column: C): number[] => {
    const first = (columns[column] ?? Number.NaN) - grid.column;
    const next = headed.find((position) => position > first) ?? first + 1;
    return Array.from({ length: Math.max(1, next - first || 1) }, (_, index) => first + index);
  };
  return {
    span: (column) => spanOf(column).map((position) => readCell(grid, row, position)),
    before: (wanted) => {
      const ends = wanted.flatMap((column) => columns[column] ?? []).map((position) => position - grid.column);
      return Array.from({ length: Math.min(...ends, width) }, (_, position) => readCell(grid, row, position));
    },
    upTo: (column) => (grid.text[row] ?? []).slice(0, (columns[column] ?? Number.NaN) - grid.column + 1),
    cell: (column) => readCell(grid, rowFor(column), (columns[column] ?? Number.NaN) - grid.column),
    isBelowMerge: (column) => merges.has(mergeKey(row, (columns[column] ?? Number.NaN) - grid.column)),
    addresses,
    isBlank: (grid.text[row] ?? []).slice(0, width).every((text) => text.trim() === ""),
  };
}

/** A formula that runs in a circle has no result, whatever its cell shows. */
function withoutResults(grid: Grid, cells: readonly { readonly row: number; readonly column: number }[]): Grid {
  if (cells.length === 0) {
    return grid;
  }
  const isMeant = new Set(cells.map(({ row, column }) => `${row} ${column}`));
  const without = <T>(rows: readonly (readonly T[])[]): readonly (readonly (T | string)[])[] =>
    rows.map((row, r) => row.map((value, c) => (isMeant.has(`${r} ${c}`) ? noResult : value)));
  return { ...grid, values: without(grid.values), text: without(grid.text) };
}

/** Excel's error for a formula that could not be computed. */
const noResult = "#CALC!";

/** What Excel shows while a formula is not computed, and the local host where it cannot compute one. */
const unfinished: ReadonlySet<unknown> = new Set(["#BUSY!", "#GETTING_DATA"]);

function errorValues(
  grid: Grid,
  headerRow: number,
  width: number,
  circular: readonly { readonly row: number; readonly column: number }[],
): Issue[] {
  const issues: Issue[] = [];
  const [first] = circular;
  if (first) {
    const cell = readCell(grid, first.row, first.column).address;
    issues.push(issueAt(circularFormula, cell, { cells: cellNames(grid, circular) }));
  }
  for (let row = headerRow + 1; row < grid.rowCount; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const value = grid.values[row]?.[column] ?? "";
      if (!isErrorValue(value) || circular.some((each) => each.row === row && each.column === column)) {
        continue;
      }
      const { address } = readCell(grid, row, column);
      issues.push(
        unfinished.has(value)
          ? issueAt(formulaNotCalculated, address, { formula: String(grid.formulas[row]?.[column] ?? "") })
          : issueAt(errorValue, address, { value: String(value) }),
      );
    }
  }
  return issues;
}
