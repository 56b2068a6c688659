import type { CellArea } from "#core/model/grid";
import { oneCell } from "./oneCell";
import type { Operation, OperationOf } from "./operation.types";
import { rangeOf } from "./rangeOf";

export const columnWidth: Operation<"column-width"> = {
  write(workbook, operation) {
    rangeOf(workbook, areaOf(operation)).format.columnWidth = operation.width;
  },
  touches: (operation) => [{ thing: { kind: "width", area: areaOf(operation) } }],
};

function areaOf({ sheet, column }: OperationOf<"column-width">): CellArea {
  return oneCell({ sheet, row: 0, column });
}
