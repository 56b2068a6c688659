import { tablesOf } from "#host/document/tables";
import { notSupported } from "#host/vocabulary/apiError";
import type { SheetRange } from "./sheetRange";

/**
 * A table keeps the names of its columns apart from its header cells, and Excel repairs a file where
 * they differ, so a header that changes is refused.
 */
export function tableHeaderCheck({
  workbook,
  sheet,
}: SheetRange): (row: number, column: number, value: unknown) => void {
  const tables = tablesOf(workbook.document, sheet);
  return (row, column, value) => {
    const table = tables.find(
      (each) => each.headerRow === row && column >= each.area.left && column <= each.area.right,
    );
    if (table && value !== sheet.part.cell(row, column)?.value) {
      throw notSupported(`changing a header of the table ${table.name}`);
    }
  };
}
