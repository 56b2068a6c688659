import { changeColumns } from "#host/document/columns";
import { isEntireColumns } from "#host/vocabulary/cellAddress";
import { invalidArgument } from "#host/vocabulary/apiError";
import type { Json } from "#host/vocabulary/json";
import { checkAllowed } from "./protection";
import type { SheetRange } from "./sheetRange";

function common(values: Iterable<boolean>): boolean | null {
  const [first = false, ...others] = new Set(values);
  return others.length === 0 ? first : null;
}

/** Whether the rows are hidden, by hand or by a filter; `null` where they differ. */
export function rowsHidden({ sheet, area }: SheetRange): boolean | null {
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
  return common(rows.map((row) => sheet.part.isRowHidden(row)));
}

export function columnsHidden({ sheet, area }: SheetRange): boolean | null {
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
  return common(columns.map((column) => sheet.part.isColumnHidden(column)));
}

export function hideRows(range: SheetRange, value: Json): void {
  const { sheet, area } = range;
  checkAllowed(range, "formatRows");
  if (typeof value !== "boolean" || isEntireColumns(area)) {
    throw invalidArgument();
  }
  for (let row = area.top; row <= area.bottom; row += 1) {
    sheet.part.setRowAttribute(row, "hidden", value ? 1 : undefined);
  }
  sheet.changed();
}

export function hideColumns(range: SheetRange, value: Json): void {
  const { sheet, area } = range;
  checkAllowed(range, "formatColumns");
  if (typeof value !== "boolean") {
    throw invalidArgument();
  }
  changeColumns(sheet.part.root, area.left, area.right, (column) => {
    column.setAttribute("hidden", value ? 1 : undefined);
  });
  sheet.changed();
}
