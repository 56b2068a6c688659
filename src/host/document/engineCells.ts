import type { Cell } from "./cell";
import { cellName } from "#host/vocabulary/cellAddress";
import { CellError } from "#host/vocabulary/cellValue";
import { done, type EngineFile } from "./engine";
import { escapeCellText } from "./xmlText";
import type { PlacedCell } from "./sheetPart";

/**
 * Hands changed cells to the engine. A call costs from 25 µs upwards whatever it does, so plain values
 * that stand side by side go at once, and so do equal styles.
 */
export function writeToEngine(file: EngineFile, sheet: string, changes: readonly PlacedCell[]): void {
  const inOrder = [...changes].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const run of runsOf(inOrder, (cell) => plainValue(cell) !== undefined)) {
    const [first] = run;
    const values = run.map(({ cell }) => plainValue(cell)).filter((value) => value !== undefined);
    if (first && values.length === run.length) {
      done(file.SetSheetRow(sheet, cellName(first.row, first.column), values));
    } else {
      for (const { row, column, cell } of run) {
        writeContent(file, sheet, cellName(row, column), cell);
      }
    }
  }
  for (const run of runsOf(inOrder, (cell) => cell.style)) {
    const [first, last] = [run[0], run.at(-1)];
    if (first && last) {
      done(
        file.SetCellStyle(sheet, cellName(first.row, first.column), cellName(last.row, last.column), first.cell.style),
      );
    }
  }
}

/** What the engine takes in a row as it is. */
function plainValue({ formula, value }: Cell): string | number | boolean | undefined {
  if (formula || value === null || value === undefined || value instanceof CellError) {
    return undefined;
  }
  return typeof value === "string" ? escapeCellText(value) : value;
}

/** Neighbours in a row that have the same `key`. */
function runsOf(inOrder: readonly PlacedCell[], key: (cell: Cell) => unknown): PlacedCell[][] {
  const runs: PlacedCell[][] = [];
  for (const each of inOrder) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && last.row === each.row && last.column === each.column - 1 && key(last.cell) === key(each.cell)) {
      run.push(each);
    } else {
      runs.push([each]);
    }
  }
  return runs;
}

function writeContent(file: EngineFile, sheet: string, name: string, cell: Cell): void {
  const { formula, value } = cell;
  if (formula?.kind === "own") {
    done(file.SetCellFormula(sheet, name, formula.text));
  } else if (formula) {
    return;
  } else if (value === null || value === undefined) {
    done(file.SetCellDefault(sheet, name, ""));
  } else if (value instanceof CellError) {
    // The engine has no error constants: it writes the name as text, and the saved part is mended.
    done(file.SetCellDefault(sheet, name, value.name));
  } else if (typeof value === "string") {
    done(file.SetCellStr(sheet, name, escapeCellText(value)));
  } else if (typeof value === "boolean") {
    done(file.SetCellBool(sheet, name, value));
  } else {
    done(file.SetCellValue(sheet, name, value));
  }
}
