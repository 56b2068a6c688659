import { numberAsText } from "../check/cells/number-as-text";
import { addressText } from "../model/address";
import type { FixDone, ShownCell } from "../model/fix";
import type { CellAddress, Grid } from "../model/grid";
import type { Issue } from "../model/issue";
import type { WriteOperation, WritePlan } from "../model/plan";
import type { WorkbookSnapshot } from "../model/snapshot";
import type { Obstacle } from "./obstacles";
import { runsOf } from "./runs";

/** What Excel formats a cell with in which whatever is typed becomes text. */
const textFormat = "@";

/** A cell and the number that takes the place of its text. */
interface Replacement {
  readonly cell: CellAddress;
  readonly number: number;
  readonly isFormattedAsText: boolean;
}

/**
 * 转为数字: the numbers as which the texts are read take their places.
 *
 * @param issues those of the tables as they are now: what is no number stored as text any more stays
 */
export function planNumbers(
  { snapshot, issues }: { readonly snapshot: WorkbookSnapshot; readonly issues: readonly Issue[] },
  cells: readonly ShownCell[],
): { readonly plan: WritePlan; readonly done: FixDone } | { readonly obstacle: Obstacle } {
  const readings = new Map(
    issues.flatMap(({ check, cell, values }) =>
      check === numberAsText && cell ? [[addressText(cell), values] as const] : [],
    ),
  );
  const replacements: Replacement[] = [];
  for (const { cell, text } of cells) {
    const found = cellNow(snapshot, cell);
    const reading = readings.get(addressText(cell));
    if (found.isFormula) {
      return { obstacle: { code: "cell-formula", values: { cell: addressText(cell) } } };
    }
    if (reading?.text !== text || reading.number === undefined) {
      return { obstacle: { code: "cell-changed", values: { cell: addressText(cell), was: text, now: found.text } } };
    }
    replacements.push({ cell, number: Number(reading.number), isFormattedAsText: found.format === textFormat });
  }
  return {
    plan: { operations: byColumn(replacements).flatMap(columnOperations) },
    done: { kind: "to-number", cells: replacements.map(({ cell }) => cell) },
  };
}

function cellNow(
  { ranges }: WorkbookSnapshot,
  cell: CellAddress,
): { readonly text: string; readonly isFormula: boolean; readonly format: string } {
  const grids = [ranges.budget, ranges.indicators].flatMap((range) => (range.status === "range" ? [range.grid] : []));
  const grid = grids.find((each) => holds(each, cell));
  const [row, column] = [cell.row - (grid?.row ?? 0), cell.column - (grid?.column ?? 0)];
  const formula = grid?.formulas[row]?.[column];
  return {
    text: grid?.text[row]?.[column]?.trim() ?? "",
    isFormula: typeof formula === "string" && formula.startsWith("="),
    format: grid?.numberFormats[row]?.[column] ?? "General",
  };
}

function holds({ sheet, row, column, rowCount, columnCount }: Grid, cell: CellAddress): boolean {
  return (
    cell.sheet === sheet &&
    cell.row >= row &&
    cell.row < row + rowCount &&
    cell.column >= column &&
    cell.column < column + columnCount
  );
}

function byColumn(replacements: readonly Replacement[]): (readonly Replacement[])[] {
  const columns = new Map<string, Replacement[]>();
  for (const replacement of replacements) {
    const key = JSON.stringify([replacement.cell.sheet, replacement.cell.column]);
    const column = columns.get(key);
    if (column) {
      column.push(replacement);
    } else {
      columns.set(key, [replacement]);
    }
  }
  return [...columns.values()];
}

/** The format comes first: a number that is written into a cell of text becomes text. */
function columnOperations(replacements: readonly Replacement[]): WriteOperation[] {
  const [top, ...others] = replacements;
  if (!top) {
    return [];
  }
  const first = others.reduce((least, { cell }) => Math.min(least, cell.row), top.cell.row);
  const last = others.reduce((most, { cell }) => Math.max(most, cell.row), top.cell.row);
  const at = { ...top.cell, row: first };
  const values: (number | null)[][] = Array.from({ length: last - first + 1 }, () => [null]);
  const formats: (string | null)[] = values.map(() => null);
  for (const { cell, number, isFormattedAsText } of replacements) {
    values[cell.row - first] = [number];
    if (isFormattedAsText) {
      formats[cell.row - first] = "General";
    }
  }
  const formatted = runsOf(formats, (format) => format).map(({ from, count, kind }): WriteOperation => ({
    kind: "number-format",
    area: { ...at, row: first + from, rowCount: count, columnCount: 1 },
    format: kind,
  }));
  return [...formatted, { kind: "values", at, values }];
}
