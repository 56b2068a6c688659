import type { CellArea } from "#core/model/grid";
import type { UnreadAspect } from "./aspect.types";
import { rangeIfThere } from "./rangeIfThere";
import type { Thing } from "./thing";

/** The cells that a chart shows. */
export const chart: UnreadAspect<Thing<"chart">, CellArea> = {
  unread: "Office.js tells only from ExcelApi 1.15 on which cells a chart shows.",
  putBack(workbook, { sheet, name }, was) {
    if (was) {
      workbook.worksheets
        .getItemOrNullObject(sheet)
        .charts.getItemOrNullObject(name)
        .setData(rangeIfThere(workbook, was), "Columns");
    }
  },
};
