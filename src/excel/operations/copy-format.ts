import type { Operation } from "./operation.types";
import { rangeOf } from "./rangeOf";

export const copyFormat: Operation<"copy-format"> = {
  write(workbook, { from, to }) {
    rangeOf(workbook, { ...from, ...to }).copyFrom(rangeOf(workbook, from), "Formats");
  },
  touches({ from, to }) {
    const area = { ...from, ...to };
    return [
      { thing: { kind: "format", area } },
      { thing: { kind: "borders", area } },
      { thing: { kind: "number-format", area } },
      { thing: { kind: "highlights", area } },
    ];
  },
  notUndone: "Cells that came merged with the copy stay merged where the plan itself does not unmerge them.",
};
