import type { Grid } from "#core/model/grid";
import { gridOf, loadGrid } from "./readGrid";
import { loadMerges, type MergesRead } from "./readMerges";
import type { ReadingManner } from "./readNames";

/** The used part of a sheet, read. */
export interface SheetRead {
  readonly range: Excel.Range;
  readonly merges: MergesRead;
}

/**
 * How much of a sheet is read, from the first cell of its used part on, where that part reaches from one edge of
 * the sheet to the other: Excel does not tell the cells of whole rows or columns.
 */
const window = { rows: 10_000, columns: 500 };

/** Reads the used parts of sheets: one request, and a second one where some reach from edge to edge. */
export async function readUsersSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  manner: ReadingManner,
): Promise<readonly SheetRead[]> {
  const whole = await queue(
    sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true)),
    manner,
  );
  await context.sync();
  const isRead = ({ range }: SheetRead): boolean => range.isNullObject || gridOf(range) !== null;
  const windows = await queue(
    whole
      .filter((read) => !isRead(read))
      .map(({ range }) =>
        range
          .getAbsoluteResizedRange(Math.min(range.rowCount, window.rows), Math.min(range.columnCount, window.columns))
          .getUsedRangeOrNullObject(true),
      ),
    manner,
  );
  if (windows.length > 0) {
    await context.sync();
  }
  return [...whole.filter(isRead), ...windows];
}

async function queue(ranges: readonly Excel.Range[], { readsMerges, part }: ReadingManner): Promise<SheetRead[]> {
  const reads: SheetRead[] = [];
  for (const range of ranges) {
    const merges = readsMerges ? loadMerges(range) : null;
    reads.push({ range: await loadGrid(range.load("rowHidden"), part), merges });
  }
  return reads;
}

export function sheetGrid({ range, merges }: SheetRead): Grid | null {
  return gridOf(range, merges);
}
