import { columnMissing } from "../check/form/column-missing";
import type { Tables } from "../model/assessment";
import { addressText } from "../model/address";
import { addableColumns, type Fix, type FixDone, type FixTable } from "../model/fix";
import type { CellAddress } from "../model/grid";
import type { Issue } from "../model/issue";
import { nothingWritten, totalRowKey } from "../model/ownership";
import type { WritePlan } from "../model/plan";
import type { NamedRange, WorkbookSnapshot } from "../model/snapshot";
import { rangeNames } from "../model/workbookNames";
import { ownTitles } from "../vocabulary/ownTitles";
import { refusals, type Obstacle } from "./obstacles";
import { planNumbers } from "./planNumbers";
import { planTable, type ResultColumn } from "./planTable";

/** The workbook as it is when a fix is asked for. */
export interface FixSource {
  /** With the tables where they are. */
  readonly snapshot: WorkbookSnapshot;
  readonly tables: Tables;
  /** What could not be read, or is read otherwise than it stands. */
  readonly issues: readonly Issue[];
}

/** What a fix writes; or why nothing may be written. */
export type PlannedFix = { readonly plan: WritePlan; readonly done: FixDone } | { readonly obstacle: Obstacle };

/** Plans a fix on the workbook as it is now: what the user saw may have changed since. */
export function planFix(source: FixSource, fix: Fix): PlannedFix {
  const planned =
    fix.kind === "to-number"
      ? planNumbers(source, fix.cells)
      : fix.kind === "add-column"
        ? planColumn(source, fix)
        : planExplanation(source, fix);
  if ("obstacle" in planned) {
    return planned;
  }
  const [refusal] = refusals(source.snapshot, planned.plan.operations);
  return refusal ? { obstacle: refusal } : planned;
}

/** Widths of added columns, pt: of words, and of figures. */
const wordsWidth = 220;
const figuresWidth = 90;

function planColumn(
  { snapshot, tables, issues }: FixSource,
  { table, column }: Extract<Fix, { readonly kind: "add-column" }>,
): PlannedFix {
  const range = snapshot.ranges[table];
  if (range.status !== "range") {
    return unread(table);
  }
  const isMissing = issues.find(
    ({ check, values }) => check === columnMissing && values.table === range.name && values.column === column,
  );
  const headerRow = tables[table]?.headerRow ?? isMissing?.cell?.row;
  const isThere = tables[table] ? hasColumn(tables, table, column) : !isMissing;
  if (isThere || headerRow === undefined) {
    return stopped("column-exists", { table: rangeNames[table][0], column });
  }
  const words = addableColumns[table][column] !== undefined;
  const added = addColumn(table, range, headerRow, {
    title: column,
    cells: new Map(),
    ...(words ? { width: wordsWidth, text: "wrapped" } : { width: figuresWidth }),
  });
  if ("obstacle" in added) {
    return added;
  }
  return {
    plan: added.plan,
    done: {
      kind: "add-column",
      table,
      column,
      cell: { sheet: range.grid.sheet, row: headerRow, column: added.position },
    },
  };
}

/** Whether the table has the column that a header names, or any of them where it names several. */
function hasColumn(tables: Tables, table: FixTable, title: string): boolean {
  const columns: Readonly<Record<string, number | undefined>> = tables[table]?.columns ?? {};
  const named = addableColumns[table][title];
  // A column without which there is no table is there once the table is.
  return named === undefined || named.some((column) => columns[column] !== undefined);
}

function planExplanation(
  { snapshot, tables }: FixSource,
  { table, rowKey, text }: Extract<Fix, { readonly kind: "explain" }>,
): PlannedFix {
  const range = snapshot.ranges[table];
  const read = tables[table];
  if (range.status !== "range" || !read) {
    return unread(table);
  }
  const name = nameCell(tables, table, rowKey);
  if (!name) {
    return stopped("row-gone", { table: rangeNames[table][0], row: rowKey });
  }
  const { grid } = range;
  const position = read.columns.accepted;
  if (position !== undefined) {
    const formula = grid.formulas[name.row - grid.row]?.[position - grid.column] ?? "";
    const cell = addressText({ ...name, column: position });
    if (typeof formula === "string" && formula.startsWith("=")) {
      return stopped("cell-formula", { cell });
    }
    if (formula !== "") {
      return stopped("cell-taken", { cell, now: grid.text[name.row - grid.row]?.[position - grid.column] ?? "" });
    }
  }
  const cells = new Map([[name.row, { rowKey, value: text }]]);
  const added = addColumn(
    table,
    range,
    read.headerRow,
    { title: ownTitles.accepted, cells, width: wordsWidth, text: "one-line" },
    position,
  );
  if ("obstacle" in added) {
    return added;
  }
  return { plan: added.plan, done: { kind: "explain", cell: { ...name, column: added.position } } };
}

function nameCell({ budget, indicators }: Tables, table: FixTable, rowKey: string): CellAddress | undefined {
  if (table === "budget") {
    return budget?.lines.find((line) => line.rowKey === rowKey)?.cells.name;
  }
  return rowKey === totalRowKey
    ? indicators?.totalRow?.cells.name
    : indicators?.indicators.find((indicator) => indicator.rowKey === rowKey)?.cells.name;
}

/** @param position where the column is; undefined where it is to be added */
function addColumn(
  table: FixTable,
  range: Extract<NamedRange, { status: "range" }>,
  headerRow: number,
  column: Omit<ResultColumn, "position">,
  position?: number,
): { readonly plan: WritePlan; readonly position: number } | { readonly obstacle: Obstacle } {
  const { operations, positions } = planTable(table, range, headerRow, [{ ...column, position }], nothingWritten);
  const at = positions.get(column.title);
  return at === undefined
    ? stopped("column-no-room", { table: rangeNames[table][0], column: column.title })
    : { plan: { operations }, position: at };
}

function unread(table: FixTable): PlannedFix {
  return stopped("table-unread", { table: rangeNames[table][0] });
}

function stopped(code: Obstacle["code"], values: Obstacle["values"]): { readonly obstacle: Obstacle } {
  return { obstacle: { code, values } };
}
