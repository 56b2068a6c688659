import type { Operation } from "./operation.types";
import { rangeOf } from "./rangeOf";

export const chartData: Operation<"chart-data"> = {
  write(workbook, { sheet, name, source }) {
    workbook.worksheets.getItem(sheet).charts.getItemOrNullObject(name).setData(rangeOf(workbook, source), "Columns");
  },
  touches: ({ sheet, name, source, before }) => [
    { thing: { kind: "chart", sheet, name }, before: [[before]], after: () => [[source]] },
  ],
};
