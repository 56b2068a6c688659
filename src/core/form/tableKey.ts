import { budgetTitles } from "../vocabulary/budgetTitles";
import { indicatorTitles } from "../vocabulary/indicatorTitles";
import { budgetAliases, indicatorAliases } from "../parse/columnAliases";
import { findHeader, findHeaders, type Header } from "../parse/findHeader";
import type { Grid, TextGrid } from "../model/grid";

export type TableKey = "budget" | "indicators";

/** Columns without which there is no such table. A budget may have 年初预算数 in place of 全年预算数. */
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

type Columns = Readonly<Record<string, number | undefined>>;

function isWhole(key: TableKey, columns: Columns): boolean {
  return needed[key].every(
    (column) =>
      columns[column] !== undefined || (column === "revisedBudget" && columns["originalBudget"] !== undefined),
  );
}

/** The header of a table in a block of cells, the fullest; null where the block has none that names all that is needed. */
export function tableHeader(grid: Grid, width: number, key: TableKey): Header<string> | null {
  const header =
    key === "budget"
      ? findHeader(grid, width, budgetAliases, needed.budget)
      : findHeader(grid, width, indicatorAliases, needed.indicators);
  return header && isWhole(key, header.columns) ? header : null;
}

/** What a row that is no header of a table has of it. */
export interface PartOfHeader {
  readonly row: number;
  /** Its cells as they stand, without the blank ones. */
  readonly found: readonly string[];
  /** Columns that it lacks, of those without which there is no such table, as the product calls them. */
  readonly missing: readonly string[];
}

/** The rows that come nearest to the header of a table: they name a column that it needs, and another. Null where none does. */
export function partOfHeader(grid: Grid, key: TableKey): PartOfHeader | null {
  const header =
    key === "budget"
      ? findHeader(grid, grid.columnCount, budgetAliases, needed.budget)
      : findHeader(grid, grid.columnCount, indicatorAliases, needed.indicators);
  if (!header || Object.keys(header.columns).length < 2) {
    return null;
  }
  const columns: Columns = header.columns;
  const lacks = needed[key].map((column) => columns[column] === undefined);
  return lacks.every(Boolean)
    ? null
    : { row: header.row, found: header.found, missing: neededColumns(key).filter((_, index) => lacks[index]) };
}

/** Every header of such a table on a sheet, from above. */
export function tableHeaders(grid: TextGrid, key: TableKey): readonly Header<string>[] {
  return key === "budget"
    ? findHeaders(grid, grid.columnCount, budgetAliases, (columns) => isWhole(key, columns), "name")
    : findHeaders(grid, grid.columnCount, indicatorAliases, (columns) => isWhole(key, columns));
}

/** Whether a block of cells has the header of a table, so that it can be read as that table. */
export function hasHeader(block: Grid, key: TableKey): boolean {
  return tableHeader(block, block.columnCount, key) !== null;
}
