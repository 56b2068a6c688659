import { oneCell } from "./oneCell";
import type { Operation } from "./operation.types";
import { rangeOf } from "./rangeOf";

export const formula: Operation<"formula"> = {
  write(workbook, operation) {
    rangeOf(workbook, oneCell(operation.at)).formulas = [[operation.formula]];
  },
  touches: ({ at }) => [{ thing: { kind: "contents", area: oneCell(at) } }],
};
