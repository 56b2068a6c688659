import type { FoundTable } from "../model/foundTable";
import type { NamedRange, RangeKey } from "../model/snapshot";
import { tableKeys } from "../model/workbookNames";

/** Where each table is, for the user to confirm what was found by its header alone. */
export function foundTables(located: Readonly<Record<RangeKey, NamedRange>>): readonly FoundTable[] {
  return tableKeys.map((key): FoundTable => {
    const range = located[key];
    if (range.status === "missing") {
      return { key, area: null, isNamed: false };
    }
    if (range.status !== "range") {
      return { key, area: "area" in range ? range.area : null, isNamed: true };
    }
    return { key, area: range.area, isNamed: range.foundByHeader !== true };
  });
}
