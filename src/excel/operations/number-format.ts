import type { Operation } from "./operation.types";
import { rangeOf } from "./rangeOf";

export const numberFormat: Operation<"number-format"> = {
  write(workbook, { area, format }) {
    // One value for the whole range; the typings know only the two-dimensional form.
    rangeOf(workbook, area).numberFormat = format as unknown as string[][];
  },
  touches: ({ area }) => [{ thing: { kind: "number-format", area } }],
};
