import type { Grid } from "../model/grid";
import type { NearestHeader } from "../model/snapshot";
import { partOfHeader, type TableKey } from "./tableKey";

/** Where on the sheets something comes nearest to a table that was not found; null where nothing comes near. */
export function nearestHeader(key: TableKey, sheets: readonly Grid[]): NearestHeader | null {
  let nearest: NearestHeader | null = null;
  for (const grid of sheets) {
    const part = partOfHeader(grid, key);
    if (part && (nearest === null || part.missing.length < nearest.missing.length)) {
      const cell = { sheet: grid.sheet, row: grid.row + part.row, column: grid.column };
      nearest = { cell, found: part.found, missing: part.missing };
    }
  }
  return nearest;
}
