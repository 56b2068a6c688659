import type { Tables } from "../model/assessment";
import type { CellAddress } from "../model/grid";
import type { NamedRange, RangeKey } from "../model/snapshot";
import { budgetTitles } from "../vocabulary/budgetTitles";
import { indicatorTitles } from "../vocabulary/indicatorTitles";
import { endWithMerges, mergesInColumn } from "./mergedCells";

type FoundRange = Extract<NamedRange, { status: "range" }>;

/** A column of results: its title, and where it is on the sheet, undefined where the table has none yet. */
export interface ColumnPlace {
  readonly title: string;
  readonly position: number | undefined;
}

/**
 * Where each result column is or will be, by title: a missing one goes to the table's right, where those
 * cells are free. A column for which there is no room is left out.
 *
 * @param headerRow last header row on the sheet, from 0
 */
export function placeColumns(
  range: FoundRange,
  headerRow: number,
  columns: readonly ColumnPlace[],
): Map<string, number> {
  const places = new Map<string, number>();
  const { grid, margin } = range;
  let next = endWithMerges(grid, headerRow, grid.column + grid.columnCount - margin) - grid.column;
  for (const { title, position } of columns) {
    if (position !== undefined) {
      places.set(title, position);
    } else if (isFree(range, next, headerRow)) {
      places.set(title, grid.column + next++);
    }
  }
  return places;
}

/**
 * Whether the cells of a column are blank from the header down, and no part of a merged cell. Only the columns that
 * were read can be known to be.
 */
function isFree({ grid }: FoundRange, column: number, headerRow: number): boolean {
  return (
    column < grid.columnCount &&
    grid.formulas.every((row, index) => grid.row + index < headerRow || row[column] === "") &&
    mergesInColumn(grid, grid.column + column).every(({ row, rowCount }) => row + rowCount <= headerRow)
  );
}

/** The result columns of the two tables, in the order in which missing ones are added. */
export function resultColumnPlaces({
  budget,
  indicators,
}: Tables): Readonly<Partial<Record<RangeKey, readonly ColumnPlace[]>>> {
  const hasPoints = indicators?.indicators.some(({ points }) => points !== null) === true;
  return {
    ...(budget && {
      budget: [
        { title: budgetTitles.executionRate, position: budget.columns.executionRate },
        // A form without points gets no column of scores.
        ...(budget.columns.points === undefined ? [] : [{ title: budgetTitles.score, position: budget.columns.score }]),
        { title: budgetTitles.warning, position: budget.columns.warning },
      ],
    }),
    ...(indicators && {
      indicators: [
        { title: indicatorTitles.completionRate, position: indicators.columns.completionRate },
        ...(hasPoints ? [{ title: indicatorTitles.score, position: indicators.columns.score }] : []),
        { title: indicatorTitles.warning, position: indicators.columns.warning },
      ],
    }),
  };
}

/**
 * The tables with the cells that their rates and scores will have after the run, so that the report can
 * say where a rate stands in the very run that adds its column.
 */
export function withResultCells(tables: Tables, ranges: Readonly<Record<RangeKey, NamedRange>>): Tables {
  const places = resultColumnPlaces(tables);
  const { budget, indicators } = tables;
  const placesOf = (key: RangeKey, headerRow: number): Map<string, number> => {
    const range = ranges[key];
    return range.status === "range" ? placeColumns(range, headerRow, places[key] ?? []) : new Map<string, number>();
  };
  const budgetPlaces = placesOf("budget", budget?.headerRow ?? 0);
  const indicatorPlaces = placesOf("indicators", indicators?.headerRow ?? 0);
  return {
    ...tables,
    budget: budget && {
      ...budget,
      lines: budget.lines.map((line) => ({
        ...line,
        cells: {
          ...line.cells,
          ...cellAt("executionRate", line.cells.name, budgetPlaces.get(budgetTitles.executionRate)),
          ...cellAt("score", line.cells.name, budgetPlaces.get(budgetTitles.score)),
        },
      })),
    },
    indicators: indicators && {
      ...indicators,
      indicators: indicators.indicators.map((indicator) => ({
        ...indicator,
        cells: {
          ...indicator.cells,
          ...cellAt("completionRate", indicator.cells.name, indicatorPlaces.get(indicatorTitles.completionRate)),
          ...cellAt("score", indicator.cells.name, indicatorPlaces.get(indicatorTitles.score)),
        },
      })),
    },
  };
}

function cellAt<C extends string>(
  column: C,
  row: CellAddress,
  position: number | undefined,
): Partial<Record<C, CellAddress>> {
  // A computed key widens to string; it is the one given.
  return position === undefined ? {} : ({ [column]: { ...row, column: position } } as Partial<Record<C, CellAddress>>);
}
