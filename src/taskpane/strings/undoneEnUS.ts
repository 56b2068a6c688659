import { areaText, quotedSheetName } from "#core/model/address";
import type { Kept, UndoOutcome } from "#core/model/undoOutcome";
import { namedPlaces } from "./undoneZhCN";

function keptPlace(kept: Kept): string {
  switch (kept.what) {
    case "sheet":
      return `the worksheet “${kept.sheet}”`;
    case "page":
      return `the page setup of “${kept.sheet}”`;
    case "name":
      return `the name “${kept.name}”`;
    default: {
      const place = `“${quotedSheetName(kept.area.sheet)}!${areaText(kept.area)}”`;
      return kept.what === "contents"
        ? place
        : `the ${kept.what === "format" ? "format" : "row height or column width"} of ${place}`;
    }
  }
}

/** What undoing did, and what it left alone. */
export function undoneEnUS({ kept }: UndoOutcome): string {
  if (kept.length === 0) {
    return "Undone; the workbook is as it was.";
  }
  const places = kept.slice(0, namedPlaces).map(keptPlace).join(", ");
  return `Undone. You changed the following (${kept.length}) afterwards, and they were left alone: ${places}${kept.length > namedPlaces ? " and others" : ""}.`;
}
