import type { CellArea } from "#core/model/grid";
import type { States } from "../aspects/aspect.types";
import type { Contents } from "../aspects/contents";
import { asTyped } from "../asTyped";
import type { Operation, OperationOf } from "./operation.types";
import { rangeOf } from "./rangeOf";

export const values: Operation<"values"> = {
  write(workbook, operation) {
    rangeOf(workbook, areaOf(operation)).values = operation.values.map((row) => row.map(asTyped));
  },
  touches: (operation) => [
    {
      thing: { kind: "contents", area: areaOf(operation) },
      // A cell that the write leaves out stays as it was.
      after: (before: States<Contents>) =>
        operation.values.map((row, r) => row.map((value, c) => value ?? before[r]?.[c] ?? "")),
    },
  ],
};

function areaOf({ at, values: { length, 0: first } }: OperationOf<"values">): CellArea {
  return { ...at, rowCount: length, columnCount: first?.length ?? 0 };
}
