import { placedCells } from "../../model/placedCells";
import type { AppendixCell, AppendixColumn } from "../../model/reportDocument";
import { millimetres, tableText } from "../layout/pageLayout";

/** A column as it is usually set, and how narrow it may become for the sake of others. */
export interface ElasticColumn extends AppendixColumn {
  /** mm; as wide as usual where it is left out */
  readonly least?: number;
}

/**
 * Widens the columns whose figures would else break within a figure (16152 · 2700.00), and narrows those
 * that hold sentences by as much. Where there is not room enough, each gets its part of what there is.
 */
export function fittedColumns(
  columns: readonly ElasticColumn[],
  rows: readonly (readonly AppendixCell[])[],
): AppendixColumn[] {
  const needs = neededWidths(columns.length, rows);
  const wanted = columns.map(({ width }, column) => Math.max((needs[column] ?? 0) - width, 0));
  const spare = columns.map(({ width, least = width }, column) =>
    Math.max(width - Math.max(least, needs[column] ?? 0), 0),
  );
  const [allWanted, allSpare] = [sum(wanted), sum(spare)];
  const moved = Math.min(allWanted, allSpare);
  const part = (own: number | undefined, all: number): number => (all === 0 ? 0 : ((own ?? 0) / all) * moved);
  return columns.map(({ title, width, align }, column) => ({
    title,
    align,
    width: width + part(wanted[column], allWanted) - part(spare[column], allSpare),
  }));
}

/** mm that each column needs for its widest stretch without a place to break. */
function neededWidths(columnCount: number, rows: readonly (readonly AppendixCell[])[]): number[] {
  const needs = new Array<number>(columnCount).fill(0);
  for (const { cell, column, goesOn } of placedCells(rows).flat()) {
    if (!goesOn && cell.columnSpan === 1) {
      needs[column] = Math.max(needs[column] ?? 0, unbrokenWidth(cell.text));
    }
  }
  return needs;
}

/** A line ends between two Chinese characters or at a space, and not within what is neither. */
const unbroken = /[^\s\u2E80-\uFFEF]+/gu;

function unbrokenWidth(text: string): number {
  const widths = (text.match(unbroken) ?? []).map((stretch) => sum([...stretch].map(advance)));
  return widths.length === 0
    ? 0
    : millimetres(Math.max(...widths) * tableText.fontSize) + tableText.margins.left + tableText.margins.right;
}

/** Width of a character as part of the font's size, in the widest of the fonts that stand in for 宋体. */
function advance(character: string): number {
  if (/[0-9]/.test(character)) {
    return 0.64;
  }
  if (/[.,:;'()]/.test(character)) {
    return 0.4;
  }
  return /[A-Za-z+-]/.test(character) ? 0.7 : 1;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
