import type { LiveWorkbook } from "#host/cells/liveWorkbook";
import type { SheetRange } from "#host/cells/sheetRange";
import type { Sheet } from "#host/document/sheet";
import { invalidArgument } from "#host/vocabulary/apiError";
import type { HostObject } from "#host/protocol/hostObject";

export interface WorksheetSelf {
  readonly workbook: LiveWorkbook;
  readonly sheet: Sheet;
}

/**
 * Ranges lead to worksheets and worksheets to ranges. Their files do not import each other: both ask
 * here, and `workbook.ts`, where every request starts, says who answers.
 */
interface Makers {
  range(range: SheetRange): HostObject;
  worksheet(self: WorksheetSelf): HostObject;
}

let makers: Makers | undefined;
const ranges = new WeakMap<HostObject, SheetRange>();

export function linkObjects(linked: Makers): void {
  makers = linked;
}

function linked(): Makers {
  if (!makers) {
    throw new Error("the object types have not been linked");
  }
  return makers;
}

export function rangeObject(range: SheetRange): HostObject {
  const object = linked().range(range);
  ranges.set(object, range);
  return object;
}

export function worksheetObject(self: WorksheetSelf): HostObject {
  return linked().worksheet(self);
}

/** The cells behind a range that came as an argument. */
export function rangeOfObject(object: HostObject): SheetRange {
  const range = ranges.get(object);
  if (!range) {
    throw invalidArgument();
  }
  return range;
}
