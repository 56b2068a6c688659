import type { CellBlock } from "#core/model/grid";

/** Merged cells that are being read; null where this Excel cannot tell them. */
export type MergesRead = Excel.RangeAreas | null;

/** The requirement set that tells merged cells. */
export const mergesApi = "1.13";

/** Queues the reading of the merged cells that begin in a range. */
export function loadMerges(range: Excel.Range): Excel.RangeAreas {
  const merged = range.getMergedAreasOrNullObject();
  // By area: the addresses in one text end at 8,192 characters (office-js issue 5198).
  merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return merged;
}

/** What was read, as a part of a grid; nothing where this Excel cannot tell merged cells. */
export function mergesOf(merged: MergesRead): { readonly merges?: readonly CellBlock[] } {
  if (merged === null) {
    return {};
  }
  if (merged.isNullObject) {
    return { merges: [] };
  }
  return {
    merges: merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
      row: rowIndex,
      column: columnIndex,
      rowCount,
      columnCount,
    })),
  };
}
