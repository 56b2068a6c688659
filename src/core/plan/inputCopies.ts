import { absoluteReference } from "../model/address";
import type { CellAddress, CellArea, CellValue, Grid } from "../model/grid";
import type { InputCopy } from "../model/inputs";
import type { WriteOperation } from "../model/plan";
import type { NamedRange, RangeKey } from "../model/snapshot";
import { sheetNames } from "../model/workbookNames";
import { ownTitles } from "../vocabulary/ownTitles";
import { runsOf } from "./runs";

/** A table that the report was written from, and where its copy stands on 自评记录. */
export interface PlacedCopy extends InputCopy {
  /** The table on its own sheet, with the columns that the run adds. */
  readonly area: CellArea;
  /** The copy's first cell. */
  readonly at: CellAddress;
  /**
   * Cells of the copy that follow their originals: a formula of the user's may count what this run writes,
   * and a text that fills its cell has no room for the mark that makes it text.
   */
  readonly followed: readonly CellAddress[];
}

/** Columns of 自评记录 before the copies. */
export const copyColumn = 6;

/**
 * Copies of all tables as they stand after the run, one below the other.
 *
 * @param results the columns of each table that the run writes: title → column on the sheet, from 0
 * @param operations what the run writes into the tables
 */
export function inputCopies(
  ranges: Readonly<Record<RangeKey, NamedRange>>,
  results: Readonly<Partial<Record<RangeKey, ReadonlyMap<string, number>>>>,
  operations: readonly WriteOperation[],
): PlacedCopy[] {
  let row = 0;
  return (["budget", "indicators", "basicInformation", "scoring", "template"] as const).flatMap((table) => {
    const range = ranges[table];
    if (range.status !== "range") {
      return [];
    }
    const copy = copyOf(table, range.grid, range.margin, results[table] ?? new Map(), operations, row);
    row += copy.values.length;
    return [copy];
  });
}

function copyOf(
  table: RangeKey,
  grid: Grid,
  margin: number,
  results: ReadonlyMap<string, number>,
  operations: readonly WriteOperation[],
  top: number,
): PlacedCopy {
  const end = Math.max(grid.column + grid.columnCount - margin, ...[...results.values()].map((column) => column + 1));
  const area = {
    sheet: grid.sheet,
    row: grid.row,
    column: grid.column,
    rowCount: grid.rowCount,
    columnCount: end - grid.column,
  };
  const values = grid.values.map((cells) => cells.slice(0, area.columnCount));
  write(values, area, operations);
  const warning = results.get(ownTitles.warning);
  const columns = Array.from({ length: area.columnCount }, (_, index) => area.column + index !== warning || null);
  const computed = new Set([...results.values()].map((column) => column - grid.column));
  const followed = grid.formulas.flatMap((cells, r) =>
    cells
      .slice(0, area.columnCount)
      .flatMap((formula, c) => ((computed.has(c) && isFormula(formula)) || isFull(formula) ? [{ r, c }] : [])),
  );
  for (const { r, c } of followed) {
    values[r]?.splice(c, 1, "");
  }
  return {
    table,
    values,
    compared: runsOf(columns, (isCompared) => isCompared).map(({ from, count }) => ({ from, count })),
    area,
    at: { sheet: sheetNames.record, row: top, column: copyColumn },
    followed: followed.map(({ r, c }) => ({ sheet: sheetNames.record, row: top + r, column: copyColumn + c })),
  };
}

const isFormula = (formula: CellValue): boolean => typeof formula === "string" && formula.startsWith("=");

/** Characters that a cell holds. */
const mostCharacters = 32_767;

const isFull = (content: CellValue): boolean => typeof content === "string" && content.length >= mostCharacters;

/** Carries a run's values into a table's cells. */
function write(values: CellValue[][], area: CellArea, operations: readonly WriteOperation[]): void {
  for (const operation of operations) {
    if (operation.kind !== "values" || operation.at.sheet !== area.sheet) {
      continue;
    }
    const { at } = operation;
    operation.values.forEach((cells, r) => {
      cells.forEach((value, c) => {
        const row = values[at.row + r - area.row];
        const column = at.column + c - area.column;
        if (value !== null && row && column >= 0 && column < area.columnCount) {
          row[column] = value;
        }
      });
    });
  }
}

/** What the cell says that tells whether the report is still true. */
export const stillTrueTexts = {
  same: "报告与表格一致",
  changed: "表格已变动，请重新生成",
  /** The formula has no answer: rows or columns were inserted or deleted, or a cell is an error value. */
  unlike: "表格的行列已变动或含有错误值，请核对后重新生成",
} as const;

/**
 * A plain formula that compares the tables with their copies, cell by cell and case by case; Excel, WPS
 * and LibreOffice answer it without the add-in. `&""` makes texts of all cells: without it LibreOffice
 * finds equal numbers different.
 */
export function stillTrueFormula(copies: readonly PlacedCopy[]): string {
  const differences = copies.flatMap(({ compared, area, at }) =>
    compared.map(({ from, count }) => {
      const original = absoluteReference({ ...area, column: area.column + from, columnCount: count }).slice(1);
      const copy = absoluteReference({
        ...at,
        column: at.column + from,
        rowCount: area.rowCount,
        columnCount: count,
      }).slice(1);
      return `SUMPRODUCT(--NOT(EXACT(${original}&"",${copy}&"")))`;
    }),
  );
  return `=IFERROR(IF(${differences.join("+")}=0,"${stillTrueTexts.same}","${stillTrueTexts.changed}"),"${stillTrueTexts.unlike}")`;
}

/** Whether a formula is one of ours, whatever Excel made of its references when rows were inserted. */
export function isStillTrueFormula(formula: CellValue): boolean {
  return (
    typeof formula === "string" &&
    formula.startsWith("=IFERROR(IF(SUMPRODUCT(--NOT(EXACT(") &&
    formula.includes(stillTrueTexts.same)
  );
}

/** The copies as rows of cells, one below the other. */
export function copyRows(copies: readonly InputCopy[]): CellValue[][] {
  return copies.flatMap(({ values }) => values.map((cells) => [...cells]));
}

/** References of the cells that follow their originals. */
export function followingCells(copies: readonly PlacedCopy[]): WriteOperation[] {
  return copies.flatMap(({ at, area, followed }) =>
    followed.map((cell): WriteOperation => {
      const original = {
        sheet: area.sheet,
        row: area.row + cell.row - at.row,
        column: area.column + cell.column - at.column,
        rowCount: 1,
        columnCount: 1,
      };
      return { kind: "formula", at: cell, formula: absoluteReference(original) };
    }),
  );
}
