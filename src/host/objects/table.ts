import type { LiveWorkbook } from "#host/cells/liveWorkbook";
import type { SheetTable } from "#host/document/tables";
import { invalidOperation } from "#host/vocabulary/apiError";
import { hostType } from "#host/protocol/hostType";
import { rangeObject, worksheetObject } from "./links";

export interface TableSelf {
  readonly workbook: LiveWorkbook;
  readonly table: SheetTable;
}

/** Excel.Table, to be read. */
export const tableObject = hostType<TableSelf>("Table", {
  identity: ({ table }) => ({ Id: table.id }),
  properties: {
    id: { read: ({ table }) => table.id },
    name: { read: ({ table }) => table.name },
    showHeaders: { read: ({ table }) => table.headerRow !== undefined },
    showTotals: { read: ({ table }) => table.totalsRow !== undefined },
  },
  children: {
    worksheet: ({ workbook, table }) => worksheetObject({ workbook, sheet: table.sheet }),
  },
  objects: {
    getRange: ({ workbook, table: { sheet, area } }) => rangeObject({ workbook, sheet, area }),
    getHeaderRowRange({ workbook, table: { sheet, area, headerRow } }) {
      if (headerRow === undefined) {
        throw invalidOperation();
      }
      return rangeObject({ workbook, sheet, area: { ...area, bottom: headerRow } });
    },
    getDataBodyRange({ workbook, table: { sheet, area, headerRow, totalsRow } }) {
      const body = {
        ...area,
        top: area.top + (headerRow === undefined ? 0 : 1),
        bottom: area.bottom - (totalsRow === undefined ? 0 : 1),
      };
      return rangeObject({ workbook, sheet, area: body });
    },
  },
});
