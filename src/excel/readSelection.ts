import type { Selection } from "#app/ports";
import { areaOf, gridOf, loadGrid } from "./readGrid";

/** Reads what is selected: two requests, since the cells of whole columns are not asked for. */
export async function readSelection(context: Excel.RequestContext): Promise<Selection> {
  const range = context.workbook.getSelectedRange();
  range.load("address,rowIndex,columnIndex,rowCount,columnCount,isEntireRow,isEntireColumn");
  await context.sync();
  const area = areaOf(range);
  if (range.isEntireRow || range.isEntireColumn) {
    return { area, isWholeLines: true, used: null };
  }
  const used = range.getUsedRangeOrNullObject(true);
  await loadGrid(used, () => Promise.resolve());
  await context.sync();
  return { area, isWholeLines: false, used: gridOf(used) };
}
