import { cellAspect } from "./cellAspect";

export const numberFormat = cellAspect<string>({
  keptAs: "format",
  capture(range) {
    range.load("numberFormat");
    return () => range.numberFormat as string[][]; // the typings have `any[][]`
  },
  putBack(range, _area, was) {
    // One format for the whole range; the typings know only the two-dimensional form.
    range.numberFormat = was as unknown as string[][];
  },
});
