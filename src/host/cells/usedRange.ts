import { type Area, intersection, maximumColumns, maximumRows } from "#host/vocabulary/cellAddress";
import type { SheetRange } from "./sheetRange";

const wholeSheet: Area = { top: 0, left: 0, bottom: maximumRows - 1, right: maximumColumns - 1 };

export function wholeSheetArea(): Area {
  return wholeSheet;
}

/**
 * The rectangle around the cells with contents, or with formats too unless `valuesOnly`; `undefined`
 * if there are none. An empty text counts as a value, as in Excel.
 */
export function usedArea({ sheet, area }: SheetRange, valuesOnly: boolean): Area | undefined {
  return sheet.part.usedArea(
    area,
    (cell) =>
      cell.formula !== undefined ||
      (cell.value !== null && cell.value !== undefined) ||
      (!valuesOnly && cell.style !== 0),
  );
}

/** Where a used range of an empty place is asked for, Excel gives its top left cell. */
export function usedAreaOrFirstCell(range: SheetRange, valuesOnly: boolean): Area {
  const { top, left } = range.area;
  return usedArea(range, valuesOnly) ?? { top, left, bottom: top, right: left };
}

export function overlap(a: SheetRange, b: SheetRange): SheetRange | undefined {
  const area = a.sheet === b.sheet ? intersection(a.area, b.area) : undefined;
  return area && { ...a, area };
}
