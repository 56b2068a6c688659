import type { Operation } from "./operation.types";
import { rangeOf } from "./rangeOf";

export const unmerge: Operation<"unmerge"> = {
  write(workbook, { area }) {
    rangeOf(workbook, area).unmerge();
  },
  notUndone: "The cells were blank and single before a format was copied over them.",
};
