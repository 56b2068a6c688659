import { columnNotAdded } from "../check/form/column-not-added";
import type { CellBlock, CellValue } from "../model/grid";
import type { WriteOperation } from "../model/plan";
import type { Issue } from "../model/issue";
import { issueAt } from "../model/issueAt";
import { isOurs, type Ownership } from "../model/ownership";
import type { WrittenCell } from "../model/runRecord";
import type { NamedRange, RangeKey } from "../model/snapshot";
import { mergesInColumn } from "./mergedCells";
import { placeColumns, type ColumnPlace } from "./resultCells";
import { runsOf } from "./runs";
import { scopeOf } from "./scopeOf";

type FoundRange = Extract<NamedRange, { status: "range" }>;

/** A column of results and what belongs into it. */
export interface ResultColumn extends ColumnPlace {
  /** What to write, by row of the sheet: the row's key, and the value or `""` for nothing to say. */
  readonly cells: ReadonlyMap<number, { readonly rowKey: string; readonly value: CellValue }>;
  /** Number format of what is written, where the cell does not have one of this kind already. */
  readonly format?: { readonly code: string; readonly isAlreadyFine: (format: string) => boolean };
  /** Width of the column where it is added, pt. */
  readonly width: number;
  /** Text at the left: on one line that runs on over the free cells beside it, since a row's height is the user's, or on as many as the user makes room for. */
  readonly text?: "one-line" | "wrapped";
}

export interface PlannedTable {
  readonly operations: readonly WriteOperation[];
  readonly written: readonly WrittenCell[];
  readonly issues: readonly Issue[];
  /** Where each column is, or will be, on the sheet: by title, from 0. */
  readonly positions: ReadonlyMap<string, number>;
}

/**
 * Plans what is written into a table of the user's. A cell is ours if it is blank or still holds what
 * an earlier run wrote; anything else, and every formula, is the user's and stays.
 *
 * A missing column is added at the table's right where those cells are free, and the name grows with it.
 *
 * @param headerRow last header row on the sheet, from 0
 */
export function planTable(
  table: RangeKey,
  range: FoundRange,
  headerRow: number,
  columns: readonly ResultColumn[],
  ownership: Ownership,
): PlannedTable {
  const { grid } = range;
  const operations: WriteOperation[] = [];
  const written: WrittenCell[] = [];
  const issues: Issue[] = [];
  const positions = placeColumns(range, headerRow, columns);
  let last = grid.column + grid.columnCount - range.margin - 1;

  for (const column of columns) {
    const position = positions.get(column.title);
    if (position === undefined) {
      // Right of the sheet's last column there is no cell to show.
      const at = { sheet: grid.sheet, row: headerRow, column: last + Math.min(1, range.margin) };
      issues.push(issueAt(columnNotAdded, at, { table: range.name, column: column.title }));
      continue;
    }
    if (column.position === undefined) {
      operations.push(...addedColumn(range, column, position, headerRow));
    }
    last = Math.max(last, position);
    const planned = planCells(table, range, headerRow, column, position, ownership);
    operations.push(...planned.operations);
    written.push(...planned.written);
  }
  const grown = last + 1 - range.area.column;
  if (!range.foundByHeader && grown > range.area.columnCount) {
    operations.push({
      kind: "define-name",
      name: range.name,
      ...scopeOf(range),
      area: { ...range.area, columnCount: grown },
    });
  }
  return { operations, written, issues, positions };
}

function addedColumn(
  { grid }: FoundRange,
  { title, width, text }: ResultColumn,
  position: number,
  headerRow: number,
): WriteOperation[] {
  const top = headerRow - grid.row;
  const body = { sheet: grid.sheet, row: headerRow, column: position, rowCount: grid.rowCount - top, columnCount: 1 };
  const added: readonly WriteOperation[] = [
    { kind: "copy-format", from: { ...body, column: position - 1 }, to: body },
    // A reason may be merged over several rows; what is written here is a row's own.
    { kind: "unmerge", area: body },
    { kind: "number-format", area: body, format: "General" },
    { kind: "values", at: body, values: [[title]] },
    { kind: "column-width", sheet: grid.sheet, column: position, width },
  ];
  const below = { ...body, row: headerRow + 1, rowCount: body.rowCount - 1 };
  // A header may stand alone, in the last row of its sheet too.
  return below.rowCount === 0
    ? [...added]
    : [
        ...added,
        {
          kind: "format",
          area: below,
          format: text ? { wrap: text === "wrapped", horizontal: "Left" } : { horizontal: "Center" },
        },
      ];
}

/**
 * Whether a cell is a part of a merged cell that shows something else: it is not its first cell, or what is written
 * there would be taken for the result of the rows below it too.
 */
function isSharedCell(merges: readonly CellBlock[], row: number, position: number, { cells }: ResultColumn): boolean {
  const merge = merges.find((each) => row >= each.row && row < each.row + each.rowCount);
  if (!merge) {
    return false;
  }
  const below = Array.from({ length: merge.row + merge.rowCount - row - 1 }, (_, index) => row + 1 + index);
  return merge.row !== row || merge.column !== position || below.some((each) => (cells.get(each)?.value ?? "") !== "");
}

function planCells(
  table: RangeKey,
  { grid }: FoundRange,
  headerRow: number,
  column: ResultColumn,
  position: number,
  ownership: Ownership,
): { operations: WriteOperation[]; written: WrittenCell[] } {
  const written: WrittenCell[] = [];
  const values: (CellValue | null)[][] = [];
  const formats: (string | null)[] = [];
  const merges = mergesInColumn(grid, position);
  for (let row = headerRow + 1; row < grid.row + grid.rowCount; row += 1) {
    values.push([null]);
    formats.push(null);
    const wanted = column.cells.get(row);
    if (!wanted || isSharedCell(merges, row, position, column)) {
      continue;
    }
    const [r, c] = [row - grid.row, position - grid.column];
    const current = grid.values[r]?.[c] ?? "";
    const formula = grid.formulas[r]?.[c] ?? "";
    const isFormula = typeof formula === "string" && formula.startsWith("=");
    const isBlank = current === "" && !isFormula;
    if (!isBlank && !isOurs({ value: current, isFormula }, ownership, table, wanted.rowKey, column.title)) {
      continue;
    }
    if (wanted.value !== "") {
      written.push({ table, rowKey: wanted.rowKey, column: column.title, value: wanted.value });
    }
    if (wanted.value === current) {
      continue;
    }
    values[values.length - 1] = [wanted.value];
    const format = grid.numberFormats[r]?.[c] ?? "General";
    if (column.format && wanted.value !== "" && !column.format.isAlreadyFine(format)) {
      formats[formats.length - 1] = column.format.code;
    }
  }
  const top = { sheet: grid.sheet, row: headerRow + 1, column: position };
  const operations: WriteOperation[] = runsOf(formats, (format) => format).map(({ from, count, kind }) => ({
    kind: "number-format",
    area: { ...top, row: top.row + from, rowCount: count, columnCount: 1 },
    format: kind,
  }));
  if (values.some(([value]) => value !== null)) {
    operations.push({ kind: "values", at: top, values });
  }
  return { operations, written };
}
