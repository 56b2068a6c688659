import { cellAspect } from "./cellAspect";

/** How wide columns are, pt; null where they differ. */
export const width = cellAspect<number | null>({
  keptAs: "size",
  capture(range) {
    range.format.load("columnWidth");
    return () => [[range.format.columnWidth]];
  },
  putBack(range, _area, was) {
    if (was !== null) {
      range.format.columnWidth = was;
    }
  },
});
