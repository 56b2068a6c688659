import type { Grid } from "../model/grid";
import type { NamedRange, RangeKey } from "../model/snapshot";
import { rangeNames } from "../model/workbookNames";
import { budgetTitles } from "../vocabulary/budgetTitles";
import { indicatorTitles } from "../vocabulary/indicatorTitles";
import { budgetAliases, indicatorAliases } from "./columnAliases";
import { findHeader } from "./findHeader";
import { findPairs } from "./findPairs";
import { subGrid, withRowsAbove } from "./subGrid";
import type { FoundRange } from "./tableRows";

type Ranges = Readonly<Record<RangeKey, NamedRange>>;
type TableKey = "budget" | "indicators";

/** First and last row of a table's header, from 0 within the grid, and how many columns it names. */
interface HeaderPlace {
  readonly firstRow: number;
  readonly row: number;
  readonly size: number;
}

/**
 * Settles which cells belong to which table, however the names lie:
 * - a name that covers the body alone gets the header rows above it;
 * - where one range holds both tables, each ends where the other's header begins, and a table without
 *   a name of its own is read from the other's;
 * - a table without any name is looked for by its header on the sheets.
 *
 * @param sheets the used parts of the sheets; empty where every name was found
 */
export function locateTables(ranges: Ranges, sheets: readonly Grid[]): Ranges {
  const budget = withHeader(ranges.budget, "budget");
  const indicators = withHeader(ranges.indicators, "indicators");
  return {
    ...ranges,
    budget: ownPart(budget, "budget") ?? partOf(indicators, "budget") ?? onSheets("budget", sheets),
    indicators: ownPart(indicators, "indicators") ?? partOf(budget, "indicators") ?? onSheets("indicators", sheets),
    ...findPairs(ranges, sheets),
  };
}

/** Columns without which there is no such table. */
const needed = {
  budget: ["revisedBudget", "actualExpenditure"],
  indicators: ["name", "target", "actual"],
} as const;

/** Their headers, as the product calls them. */
export function neededColumns(key: TableKey): readonly string[] {
  return key === "budget"
    ? needed.budget.map((column) => budgetTitles[column])
    : needed.indicators.map((column) => indicatorTitles[column]);
}

/** A table's header, where all that the table needs is in it. */
function headerPlace(grid: Grid, width: number, key: TableKey): HeaderPlace | null {
  const header =
    key === "budget"
      ? findHeader(grid, width, budgetAliases, needed.budget)
      : findHeader(grid, width, indicatorAliases, needed.indicators);
  if (!header) {
    return null;
  }
  const columns: Readonly<Record<string, number | undefined>> = header.columns;
  const isWhole = needed[key].every((column) => columns[column] !== undefined);
  return isWhole ? { firstRow: header.firstRow, row: header.row, size: Object.keys(columns).length } : null;
}

/** Whether a block of cells has the header of a table, so that it can be read as that table. */
export function hasHeader(block: Grid, key: TableKey): boolean {
  return headerPlace(block, block.columnCount, key) !== null;
}

const otherKey = { budget: "indicators", indicators: "budget" } as const;

function withHeader(range: NamedRange, key: TableKey): NamedRange {
  if (range.status !== "range" || !range.above) {
    return range;
  }
  if (headerPlace(range.grid, range.grid.columnCount - range.margin, key)) {
    return range;
  }
  const extended = withRowsAbove(range.grid, range.above);
  const place = headerPlace(extended, extended.columnCount - range.margin, key);
  if (!place) {
    return range;
  }
  return {
    ...range,
    grid: subGrid(extended, place.firstRow, extended.rowCount),
    above: range.above.slice(0, place.firstRow),
  };
}

/** The rows of a name's range that are the table's; null where there is no range. */
function ownPart(range: NamedRange, key: TableKey): NamedRange | null {
  if (range.status === "missing") {
    return null;
  }
  if (range.status !== "range") {
    return range;
  }
  return cut(range, key) ?? range;
}

/** The table in the range of the other table's name. */
function partOf(range: NamedRange, key: TableKey): NamedRange | null {
  return range.status === "range" ? cut(range, key) : null;
}

/**
 * The table on the sheets with most of the columns and, of those, most cells filled in: a specimen of
 * the form may lie beside the form. Sheets that were passed over are kept, for the user to be told.
 */
function onSheets(key: TableKey, sheets: readonly Grid[]): NamedRange {
  const found = sheets.flatMap((used) => {
    const place = headerPlace(used, used.columnCount, key);
    const part = place && cut(foundRange(rangeNames[key][0], used), key);
    return place && part ? [{ part, size: place.size, filled: filledCells(part.grid) }] : [];
  });
  const [best, ...others] = found.sort((a, b) => b.size - a.size || b.filled - a.filled);
  if (!best) {
    return { status: "missing" };
  }
  const { sheet, row, column, rowCount, columnCount } = best.part.grid;
  return {
    ...best.part,
    area: { sheet, row, column, rowCount, columnCount: columnCount - best.part.margin },
    passedOver: others.map(({ part }) => part.grid.sheet),
  };
}

function filledCells({ text }: Grid): number {
  return text.reduce((sum, row) => sum + filledIn(row), 0);
}

function filledIn(row: readonly string[]): number {
  return row.filter((cell) => cell.trim() !== "").length;
}

/** Columns beside a used part: nothing is there, so they are free, as far as the sheet goes. */
const freeColumns = 4;
const columnsOfSheet = 16_384;

function foundRange(name: string, used: Grid): FoundRange {
  const { sheet, row, column, rowCount, columnCount } = used;
  const margin = Math.min(freeColumns, columnsOfSheet - column - columnCount);
  return {
    status: "range",
    name,
    area: { sheet, row, column, rowCount, columnCount },
    grid: subGrid(used, 0, used.rowCount, margin),
    margin,
    foundByHeader: true,
  };
}

/** The rows from a table's header, or from the range's top, to the other table's header; null where the table is not there. */
function cut(range: FoundRange, key: TableKey): FoundRange | null {
  const { grid, margin } = range;
  const width = grid.columnCount - margin;
  const own = headerPlace(grid, width, key);
  if (!own) {
    return null;
  }
  const other = headerPlace(grid, width, otherKey[key]);
  const isBelow = other !== null && other.row < own.firstRow;
  const first = isBelow || range.foundByHeader ? own.firstRow : 0;
  const end = other !== null && other.firstRow > own.row ? other.firstRow : grid.rowCount;
  const above = [...(range.above ?? []), ...grid.text.slice(0, first)];
  const part = subGrid(grid, first, end === grid.rowCount ? end : withoutCaption(grid, first, end));
  // Below a part stands the other table; which of the rows that the whole hides are the part's is not known.
  const { below = [], hasHiddenRows = false } = range;
  return {
    ...range,
    grid: part,
    above,
    below: end === grid.rowCount ? below : [],
    hasHiddenRows: hasHiddenRows && part.rowCount === grid.rowCount,
  };
}

/** Where a block of rows ends that another table follows: without that table's caption and note, and the blank rows between. */
function withoutCaption({ text }: Grid, first: number, end: number): number {
  const lastRow = text.slice(first, end).findLastIndex((row) => filledIn(row) > 1);
  return first + lastRow + 1;
}
