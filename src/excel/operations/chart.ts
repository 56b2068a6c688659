import { oneCell } from "./oneCell";
import type { Operation } from "./operation.types";
import { rangeOf } from "./rangeOf";

export const chart: Operation<"chart"> = {
  write(workbook, { name, title, source, at, width, height }) {
    const added = workbook.worksheets
      .getItem(at.sheet)
      .charts.add("BarClustered", rangeOf(workbook, source), "Columns");
    added.name = name;
    added.title.text = title;
    added.axes.categoryAxis.reversePlotOrder = true;
    // Left to itself, Excel begins near the smallest rate and makes a shortfall of a few percent look like a failure.
    added.axes.valueAxis.minimum = 0;
    added.axes.valueAxis.numberFormat = "0%";
    added.plotVisibleOnly = false;
    added.setPosition(rangeOf(workbook, oneCell(at)));
    added.width = width;
    added.height = height;
  },
  notUndone: "A chart is added only to a worksheet that the same plan adds, and goes with it.",
};
