import type { CellArea, CellBlock, Grid } from "#core/model/grid";

/** Sends what was loaded so far, where the answer to all of it would be too large; does nothing where not. */
export type Part = () => Promise<void>;

/** How a workbook is read. */
export interface Reading {
  /** How many columns to read beside each table. */
  readonly margin: number;
  /** Whether Excel is asked which cells are merged. */
  readonly canTellMerges: boolean;
  readonly part: Part;
}

/** Which cells of a range are merged, queued to be read; null where Excel cannot tell. */
export type MergesRead = Excel.RangeAreas | null;

/**
 * Queues the reading of merged cells: those whose first cell lies in the range.
 *
 * @param canTell whether Excel knows of them (ExcelApi 1.13); it fails for more than 512, too (office-js issue 3611)
 */
export function loadMerges(range: Excel.Range, canTell: boolean): MergesRead {
  return canTell
    ? range
        .getMergedAreasOrNullObject()
        .load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount")
    : null;
}

function mergesOf(read: MergesRead): readonly CellBlock[] {
  return read === null || read.isNullObject
    ? []
    : read.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
        row: rowIndex,
        column: columnIndex,
        rowCount,
        columnCount,
      }));
}

export async function loadGrid(range: Excel.Range, part: Part): Promise<Excel.Range> {
  for (const contents of [
    "address,rowIndex,columnIndex,rowCount,columnCount",
    "values",
    "text",
    "formulas",
    "numberFormat",
  ]) {
    range.load(contents);
    await part();
  }
  return range;
}

export function areaOf({ address, rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellArea {
  return { sheet: sheetInAddress(address), row: rowIndex, column: columnIndex, rowCount, columnCount };
}

export function gridOf(range: Excel.Range, merges: MergesRead = null): Grid | null {
  if (range.isNullObject) {
    return null;
  }
  return {
    ...areaOf(range),
    values: range.values,
    text: range.text,
    formulas: range.formulas,
    numberFormats: range.numberFormat,
    merges: mergesOf(merges),
  };
}

/** `'预算 表'!A1:F9` → `预算 表` */
function sheetInAddress(address: string): string {
  const sheet = address.slice(0, address.lastIndexOf("!"));
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
