import { addressText, areaText, quotedSheetName } from "../model/address";
import type { CellAddress, CellArea, CellValue, Grid } from "../model/grid";
import type { WriteOperation, WritePlan } from "../model/plan";
import type { SavedSetting } from "../model/savedSetting";
import type { NamedRange, WorkbookSnapshot } from "../model/snapshot";
import { rangeNames } from "../model/workbookNames";
import { refusals, type Obstacle } from "./obstacles";
import { planStarter, starterSheet, type BlankTable } from "./planStarter";
import { scopeOf } from "./scopeOf";

/** A content for a row of a table of two columns. */
export interface PairChange {
  readonly name: string;
  /** null: in a row of its own. */
  readonly cell: CellAddress | null;
  /** Blank: the cell is cleared. */
  readonly content: string;
}

export type PlannedPairs =
  { readonly plan: WritePlan; readonly saved: readonly SavedSetting[] } | { readonly obstacle: Obstacle };

/** What a cell is to hold, and how it shows it. */
export interface Typed {
  readonly value: CellValue;
  readonly format: string;
}

/** A table of two columns, item (项目) and content (内容), that the product writes into. */
export interface PairTable {
  readonly key: "scoring" | "basicInformation";
  /** Of its columns on a worksheet that the product makes, pt. */
  readonly widths: readonly [number, number];
  /** What is written for a content. */
  readonly typed: (content: string) => Typed;
}

/**
 * Plans what is written into a table of items and contents: contents into their cells, new rows right below, or the
 * worksheet and its name where the workbook has none.
 */
export function planPairs(snapshot: WorkbookSnapshot, table: PairTable, changes: readonly PairChange[]): PlannedPairs {
  const planned = unrefused(snapshot, table, changes);
  if ("obstacle" in planned) {
    return planned;
  }
  const [refusal] = refusals(snapshot, planned.plan.operations);
  return refusal ? { obstacle: refusal } : planned;
}

/** The plan, but for the protection that Excel would refuse it for. */
function unrefused(snapshot: WorkbookSnapshot, table: PairTable, changes: readonly PairChange[]): PlannedPairs {
  const range = snapshot.ranges[table.key];
  if (range.status === "range") {
    return inRange(range, table, changes);
  }
  if (range.status !== "missing") {
    const where = "area" in range ? `${quotedSheetName(range.area.sheet)}!${areaText(range.area)}` : range.formula;
    return { obstacle: { code: "name-exists", values: { name: range.name, where } } };
  }
  return onNewSheet(snapshot, table, changes);
}

function onNewSheet(
  { worksheets }: WorkbookSnapshot,
  { key, widths, typed }: PairTable,
  changes: readonly PairChange[],
): PlannedPairs {
  const contents = changes
    .filter(({ content }) => content !== "")
    .map(({ name, content }) => ({ name, ...typed(content) }));
  const table: BlankTable = {
    key,
    widths,
    rows: [["项目", "内容"], ...contents.map(({ name, value }) => [name, value])],
    blankRows: 3,
  };
  const sheet = starterSheet(table);
  if (worksheets.some(({ name }) => name === sheet)) {
    return { obstacle: { code: "sheet-name-taken", values: { sheet } } };
  }
  const cells = contents.map(({ name }, index) => ({ name, cell: { sheet, row: index + 1, column: 1 } }));
  const formats = contents.flatMap(({ format }, index) =>
    format === "General" ? [] : [numberFormat({ sheet, row: index + 1, column: 1 }, format)],
  );
  return { plan: { operations: contents.length === 0 ? [] : [...planStarter(table), ...formats] }, saved: cells };
}

function inRange(
  range: Extract<NamedRange, { status: "range" }>,
  { key, typed }: PairTable,
  changes: readonly PairChange[],
): PlannedPairs {
  const { grid, area } = range;
  const known = changes.flatMap(({ name, cell, content }) => (cell ? [{ name, cell, content }] : []));
  const formula = known.find(({ cell }) => isFormula(grid.formulas[cell.row - grid.row]?.[cell.column - grid.column]));
  if (formula) {
    return { obstacle: { code: "cell-formula", values: { cell: addressText(formula.cell) } } };
  }
  const end = grid.row + grid.rowCount;
  const added = changes
    .filter(({ cell }) => !cell)
    .map(({ name, content }, index) => ({
      name,
      content,
      cell: { sheet: grid.sheet, row: end + index, column: grid.column + 1 },
    }));
  const blankRows = blankRowsBelow(range);
  const taken = added[blankRows];
  if (taken) {
    return {
      obstacle: {
        code: "row-no-room",
        values: {
          row: taken.name,
          table: rangeNames[key][0],
          cell: addressText({ ...taken.cell, column: grid.column }),
        },
      },
    };
  }
  const grown = end + added.length - area.row;
  return {
    plan: {
      operations: [
        ...known.flatMap(({ cell, content }) => contentOperations(cell, content, typed, formatAt(grid, cell))),
        ...added.flatMap(({ name, cell, content }) =>
          addedRow(grid, name, cell, contentOperations(cell, content, typed, null)),
        ),
        // A table that has no name is found by its header the next time too.
        ...(added.length > 0 && grown > area.rowCount && range.foundByHeader !== true
          ? [{ kind: "define-name", name: range.name, ...scopeOf(range), area: { ...area, rowCount: grown } } as const]
          : []),
      ],
    },
    saved: [...known, ...added].map(({ name, cell }) => ({ name, cell })),
  };
}

/** Rows right below the used part that are certainly blank: those that the name covers, and those that were read. */
function blankRowsBelow({ grid, area, below = [], foundByHeader }: Extract<NamedRange, { status: "range" }>): number {
  // What was found on a sheet reaches to the end of its used part.
  if (foundByHeader === true) {
    return Infinity;
  }
  const taken = below.findIndex(([label = "", content = ""]) => label !== "" || content !== "");
  const read = taken < 0 ? below.length : taken;
  return Math.max(read, area.columnCount > 1 ? area.row + area.rowCount - (grid.row + grid.rowCount) : 0);
}

function addedRow(
  { sheet, column, row, rowCount }: Grid,
  name: string,
  cell: CellAddress,
  contents: readonly WriteOperation[],
): WriteOperation[] {
  const label = { sheet, row: cell.row, column };
  return [
    { kind: "copy-format", from: { sheet, row: row + rowCount - 1, column, rowCount: 1, columnCount: 2 }, to: label },
    { kind: "values", at: label, values: [[name]] },
    // The row above may show its content as a percentage, or as text.
    ...contents,
  ];
}

/** @param format the cell's; null where it is not known */
function contentOperations(
  cell: CellAddress,
  content: string,
  typed: PairTable["typed"],
  format: string | null,
): WriteOperation[] {
  if (content === "") {
    return [{ kind: "values", at: cell, values: [[""]] }];
  }
  const { value, format: wanted } = typed(content);
  const isFine = wanted === format || (typeof value === "string" && format !== null);
  return [...(isFine ? [] : [numberFormat(cell, wanted)]), { kind: "values", at: cell, values: [[value]] }];
}

function numberFormat(cell: CellAddress, format: string): WriteOperation {
  const area: CellArea = { ...cell, rowCount: 1, columnCount: 1 };
  return { kind: "number-format", area, format };
}

function formatAt({ numberFormats, row, column }: Grid, cell: CellAddress): string {
  return numberFormats[cell.row - row]?.[cell.column - column] ?? "General";
}

function isFormula(formula: CellValue | undefined): boolean {
  return typeof formula === "string" && formula.startsWith("=");
}
