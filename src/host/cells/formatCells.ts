import type { Area } from "#host/vocabulary/cellAddress";
import { changeColumns } from "#host/document/columns";
import { isEntireColumns, isEntireRows } from "#host/vocabulary/cellAddress";
import { notSupported } from "#host/vocabulary/apiError";
import type { Json } from "#host/vocabulary/json";
import { checkFormatsWritable } from "./protection";
import { forEachCell, type SheetRange } from "./sheetRange";

/** A property of a format: the value that all cells share, `null` where they differ. */
export function commonFormat(range: SheetRange, read: (style: number) => Json): Json {
  const styles = new Set<number>();
  const { sheet, workbook, area } = range;
  if (isEntireColumns(area) || isEntireRows(area)) {
    for (const { cell } of sheet.part.cells(area)) {
      styles.add(cell.style);
    }
    styles.add(sheet.part.inheritedStyle(area.bottom, area.right));
  } else {
    forEachCell(range, (row, column) => styles.add(workbook.style(sheet, row, column)));
  }
  const values = [...styles].map(read);
  return values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
}

/** Gives every cell of the range the format that `derive` makes of its own. */
export function changeFormat(range: SheetRange, derive: (style: number) => number): void {
  checkFormatsWritable(range);
  const { sheet, area } = range;
  if (isEntireRows(area)) {
    throw notSupported("formats of whole rows");
  }
  if (isEntireColumns(area)) {
    formatColumns(range, derive);
    return;
  }
  forEachCell(range, (row, column) => {
    const current = range.workbook.style(sheet, row, column);
    const next = derive(current);
    if (next !== current) {
      sheet.part.changingCell(row, column).style = next;
    }
  });
}

/** Whole columns carry a format of their own for the cells that do not exist. */
function formatColumns({ sheet, area }: SheetRange, derive: (style: number) => number): void {
  for (let column = area.left; column <= area.right; column += 1) {
    const style = derive(sheet.part.columnStyle(column));
    changeColumns(sheet.part.root, column, column, (element) => {
      element.setAttribute("style", style);
    });
    sheet.changed();
    for (const { row, cell } of [...sheet.part.cells({ ...area, left: column, right: column })]) {
      sheet.part.changingCell(row, column).style = derive(cell.style);
    }
  }
}

/** The parts of a range along one of its edges. */
export function edge({ area }: SheetRange, side: "top" | "left" | "bottom" | "right"): Area {
  switch (side) {
    case "top":
      return { ...area, bottom: area.top };
    case "bottom":
      return { ...area, top: area.bottom };
    case "left":
      return { ...area, right: area.left };
    case "right":
      return { ...area, left: area.right };
  }
}
