import { parseArea, splitSheet } from "#host/vocabulary/cellAddress";
import type { Sheet } from "#host/document/sheet";
import { invalidArgument } from "#host/vocabulary/apiError";
import type { LiveWorkbook } from "./liveWorkbook";
import { nameTarget } from "./nameTarget";
import type { SheetRange } from "./sheetRange";

/** `worksheet.getRange(text)`: an address on that sheet, or a name that lies there. */
export function findRange(workbook: LiveWorkbook, sheet: Sheet, text: string): SheetRange {
  const { sheet: named, address } = splitSheet(text);
  const home = named === undefined ? sheet : workbook.document.sheet(named);
  const area = parseArea(address);
  if (area && home === sheet) {
    return { workbook, sheet, area };
  }
  const { names } = workbook.document;
  const defined = names.find(address, workbook.document.tabIndex(sheet)) ?? names.find(address, undefined);
  const target = defined && nameTarget(workbook, defined);
  if (target?.kind === "range" && target.sheet === sheet) {
    return { workbook, sheet, area: target.area };
  }
  throw invalidArgument();
}

/** An address that may name another sheet, as `copyFrom` takes it. */
export function addressedRange(workbook: LiveWorkbook, home: Sheet, text: string): SheetRange {
  const { sheet: named } = splitSheet(text);
  const sheet = named === undefined ? home : workbook.document.sheet(named);
  if (!sheet) {
    throw invalidArgument();
  }
  return findRange(workbook, sheet, text);
}
