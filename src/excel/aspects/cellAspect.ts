import type { AspectOfCells, CellAspect } from "./aspect.types";
import { isSame } from "./isSame";
import { rangeIfThere } from "./rangeIfThere";

/** An aspect of cells: read where their worksheet is there, and told by its area. */
export function cellAspect<S>(cells: CellAspect<S>): AspectOfCells<S> {
  return {
    capture(workbook, { area }) {
      const range = rangeIfThere(workbook, area);
      const answer = cells.capture(range, area);
      return () => (range.isNullObject ? [] : answer());
    },
    isOurs: (is, wrote) => cells.isOurs?.(is, wrote) ?? isSame(is, wrote),
    kept: ({ area }) => ({ what: cells.keptAs, area }),
    putBack(workbook, { area }, was, wrote) {
      // Cells are there as long as their worksheet is, and without it there is nothing to put back into.
      if (was !== undefined && wrote !== undefined) {
        cells.putBack(rangeIfThere(workbook, area), area, was, wrote);
      }
    },
  };
}
