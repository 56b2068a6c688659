import type { CellArea, Grid } from "#core/model/grid";
import { mergesOf, type MergesRead } from "./readMerges";

/** Sends what was loaded so far, where the answer to all of it would be too large; does nothing where not. */
export type Part = () => Promise<void>;

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

/**
 * What was read of a range; null where there is none, and where Excel tells no cells, as of whole rows.
 *
 * @param merged its merged cells; null where they were not read
 */
export function gridOf(range: Excel.Range, merged: MergesRead = null): Grid | null {
  // The typings leave out that the cells may be null.
  if (range.isNullObject || (range.values as unknown[][] | null) === null) {
    return null;
  }
  return {
    ...areaOf(range),
    values: range.values,
    text: range.text,
    formulas: range.formulas,
    numberFormats: range.numberFormat,
    ...mergesOf(merged),
  };
}

/** `'预算 表'!A1:F9` → `预算 表` */
function sheetInAddress(address: string): string {
  const sheet = address.slice(0, address.lastIndexOf("!"));
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
