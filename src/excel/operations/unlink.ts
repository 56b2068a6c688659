import type { CellArea } from "#core/model/grid";
import { oneCell } from "./oneCell";
import type { Operation } from "./operation.types";
import { rangeOf } from "./rangeOf";

export const unlink: Operation<"unlink"> = {
  write(workbook, { area }) {
    rangeOf(workbook, area).clear("RemoveHyperlinks");
  },
  // One by one: a range of several cells does not tell their links. Excel undresses a cell with its link.
  touches: ({ area: all }) =>
    cellsOf(all).flatMap((area) => [{ thing: { kind: "link", area } }, { thing: { kind: "format", area } }]),
};

function cellsOf({ sheet, row, column, rowCount, columnCount }: CellArea): CellArea[] {
  return Array.from({ length: rowCount * columnCount }, (_, index) =>
    oneCell({ sheet, row: row + Math.floor(index / columnCount), column: column + (index % columnCount) }),
  );
}
