import type { AppendixCell } from "./reportDocument";

/** A cell where it stands in its table, or where it goes on in a row below its own. */
export interface PlacedCell {
  readonly cell: AppendixCell;
  /** Its first column, from 0. */
  readonly column: number;
  /** Whether it began in a row above. */
  readonly goesOn: boolean;
}

/** Every row of a table from its first column to its last, with the cells that span it from above. */
export function placedCells(rows: readonly (readonly AppendixCell[])[]): PlacedCell[][] {
  /** By column: a cell that spans further rows, and how many. */
  const spanning = new Map<number, { readonly cell: AppendixCell; readonly left: number }>();
  return rows.map((row) => {
    const placed: PlacedCell[] = [];
    let own = 0;
    let column = 0;
    for (;;) {
      const above = spanning.get(column);
      const cell = above?.cell ?? row[own++];
      if (cell === undefined) {
        return placed;
      }
      placed.push({ cell, column, goesOn: above !== undefined });
      const left = (above?.left ?? cell.rowSpan) - 1;
      if (left > 0) {
        spanning.set(column, { cell, left });
      } else {
        spanning.delete(column);
      }
      column += cell.columnSpan;
    }
  });
}
