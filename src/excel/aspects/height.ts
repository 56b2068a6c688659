import { cellAspect } from "./cellAspect";

/** How high rows are, pt; null where they differ. */
export const height = cellAspect<number | null>({
  keptAs: "size",
  capture(range) {
    range.format.load("rowHeight");
    return () => [[range.format.rowHeight]];
  },
  putBack(range, _area, was) {
    if (was !== null) {
      range.format.rowHeight = was;
    }
  },
});
