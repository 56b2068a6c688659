import Big from "big.js";
import { addressText, areaText, quotedSheetName } from "../model/address";
import type { CellAddress, CellArea, CellValue, Grid } from "../model/grid";
import type { WriteOperation, WritePlan } from "../model/plan";
import type { SavedSetting } from "../model/savedSetting";
import type { NamedRange, WorkbookSnapshot } from "../model/snapshot";
import { rangeNames } from "../model/workbookNames";
import { refusals, type Obstacle } from "./obstacles";
import { planStarter, starterSheet, type BlankTable } from "./planStarter";
import { scopeOf } from "./scopeOf";

/** A content for 评分设置. */
interface Change {
  readonly name: string;
  /** null: in a row of its own. */
  readonly cell: CellAddress | null;
  /** Blank: the cell is cleared. */
  readonly content: string;
}

export type PlannedSettings =
  { readonly plan: WritePlan; readonly saved: readonly SavedSetting[] } | { readonly obstacle: Obstacle };

/**
 * Plans what is written into 评分设置: contents into their cells, new rows right below, or the worksheet and its
 * name where the workbook has none.
 */
export function planSettings(snapshot: WorkbookSnapshot, changes: readonly Change[]): PlannedSettings {
  const planned = unrefused(snapshot, changes);
  if ("obstacle" in planned) {
    return planned;
  }
  const [refusal] = refusals(snapshot, planned.plan.operations);
  return refusal ? { obstacle: refusal } : planned;
}

/** The plan, but for the protection that Excel would refuse it for. */
function unrefused(snapshot: WorkbookSnapshot, changes: readonly Change[]): PlannedSettings {
  const { scoring } = snapshot.ranges;
  if (scoring.status === "range") {
    return inRange(scoring, changes);
  }
  if (scoring.status !== "missing") {
    return {
      obstacle: {
        code: "name-exists",
        values: {
          name: scoring.name,
          where:
            "area" in scoring ? `${quotedSheetName(scoring.area.sheet)}!${areaText(scoring.area)}` : scoring.formula,
        },
      },
    };
  }
  return onNewSheet(snapshot, changes);
}

/** What a cell is to hold, and how it shows it. */
interface Typed {
  readonly value: CellValue;
  readonly format: string;
}

/** A figure is written as a number: Excel marks numbers that are stored as text. */
function typed(content: string): Typed {
  const [, digits, decimals] = /^(\d+(?:\.(\d+))?)%$/.exec(content) ?? [];
  if (digits !== undefined) {
    return {
      value: new Big(digits).div(100).toNumber(),
      format: decimals === undefined ? "0%" : `0.${"0".repeat(decimals.length)}%`,
    };
  }
  return /^\d+(?:\.\d+)?$/.test(content)
    ? { value: Number(content), format: "General" }
    : { value: content, format: "General" };
}

function onNewSheet({ worksheets }: WorkbookSnapshot, changes: readonly Change[]): PlannedSettings {
  const contents = changes
    .filter(({ content }) => content !== "")
    .map(({ name, content }) => ({ name, ...typed(content) }));
  const table: BlankTable = {
    key: "scoring",
    widths: [140, 260],
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

function inRange(range: Extract<NamedRange, { status: "range" }>, changes: readonly Change[]): PlannedSettings {
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
          table: rangeNames.scoring[0],
          cell: addressText({ ...taken.cell, column: grid.column }),
        },
      },
    };
  }
  const grown = end + added.length - area.row;
  return {
    plan: {
      operations: [
        ...known.flatMap(({ cell, content }) => contentOperations(cell, content, formatAt(grid, cell))),
        ...added.flatMap(({ name, cell, content }) => addedRow(grid, name, cell, content)),
        ...(added.length > 0 && grown > area.rowCount
          ? [{ kind: "define-name", name: range.name, ...scopeOf(range), area: { ...area, rowCount: grown } } as const]
          : []),
      ],
    },
    saved: [...known, ...added].map(({ name, cell }) => ({ name, cell })),
  };
}

/** Rows right below the used part that are certainly blank: those that the name covers, and those that were read. */
function blankRowsBelow({ grid, area, below = [] }: Extract<NamedRange, { status: "range" }>): number {
  const taken = below.findIndex(([label = "", content = ""]) => label !== "" || content !== "");
  const read = taken < 0 ? below.length : taken;
  return Math.max(read, area.columnCount > 1 ? area.row + area.rowCount - (grid.row + grid.rowCount) : 0);
}

function addedRow(
  { sheet, column, row, rowCount }: Grid,
  name: string,
  cell: CellAddress,
  content: string,
): WriteOperation[] {
  const label = { sheet, row: cell.row, column };
  return [
    { kind: "copy-format", from: { sheet, row: row + rowCount - 1, column, rowCount: 1, columnCount: 2 }, to: label },
    { kind: "values", at: label, values: [[name]] },
    // The row above may show its content as a percentage, or as text.
    ...contentOperations(cell, content, null),
  ];
}

/** @param format the cell's; null where it is not known */
function contentOperations(cell: CellAddress, content: string, format: string | null): WriteOperation[] {
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
