import { cellAspect } from "./cellAspect";

/** Conditional formats by their ids. */
export const highlights = cellAspect<readonly string[]>({
  keptAs: "format",
  capture(range) {
    const rules = range.conditionalFormats.load("items/id");
    return () => [[rules.items.map(({ id }) => id)]];
  },
  /** The user's own conditional formats beside ours are no reason to leave ours. */
  isOurs: () => true,
  putBack(range, _area, was, wrote) {
    const before = new Set(was);
    for (const id of wrote) {
      if (!before.has(id)) {
        range.conditionalFormats.getItemOrNullObject(id).delete();
      }
    }
  },
});
