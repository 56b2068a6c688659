import { oneCell } from "./oneCell";
import type { Operation } from "./operation.types";
import { rangeOf } from "./rangeOf";

export const rowHeight: Operation<"row-height"> = {
  write(workbook, { sheet, row, rowCount, height }) {
    rangeOf(workbook, { sheet, row, column: 0, rowCount, columnCount: 1 }).format.rowHeight = height;
  },
  // One by one: rows of several heights answer null for all of them.
  touches: ({ sheet, row, rowCount }) =>
    Array.from({ length: rowCount }, (_, index) => ({
      thing: { kind: "height", area: oneCell({ sheet, row: row + index, column: 0 }) },
    })),
};
