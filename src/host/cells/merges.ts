import { type Area, cellName, contains, intersection, parseArea } from "#host/vocabulary/cellAddress";
import { ApiError } from "#host/vocabulary/apiError";
import type { Sheet } from "#host/document/sheet";
import type { XmlElement } from "#host/document/xmlElement";
import { checkUnprotected } from "./protection";
import { forEachCell, type SheetRange } from "./sheetRange";
import { setCell } from "./writeCells";

/** Merged areas of the sheet as it now is. */
export function mergedAreas(sheet: Sheet): Area[] {
  return (sheet.part.root.child("mergeCells")?.childrenNamed("mergeCell") ?? []).flatMap(
    (each) => parseArea(each.attribute("ref") ?? "") ?? [],
  );
}

/** Merging keeps the top left cell only; `across` merges each row by itself. */
export function mergeCells(range: SheetRange, across: boolean): void {
  checkUnprotected(range);
  const { sheet, area } = range;
  const rows = across
    ? Array.from({ length: area.bottom - area.top + 1 }, (_, index) => ({
        ...area,
        top: area.top + index,
        bottom: area.top + index,
      }))
    : [area];
  unmergeCells(range);
  for (const each of rows.filter(({ top, left, bottom, right }) => top !== bottom || left !== right)) {
    forEachCell({ ...range, area: each }, (row, column) => {
      if (row !== each.top || column !== each.left) {
        setCell(range, row, column, null, undefined);
      }
    });
    const list = sheet.part.section("mergeCells");
    list.append(
      list.create("mergeCell", { ref: `${cellName(each.top, each.left)}:${cellName(each.bottom, each.right)}` }),
    );
    counted(sheet, list);
  }
}

/** Every merged area that the range touches. */
export function unmergeCells(range: SheetRange): void {
  checkUnprotected(range);
  const { sheet } = range;
  const list = sheet.part.root.child("mergeCells");
  for (const element of list?.childrenNamed("mergeCell") ?? []) {
    const area = parseArea(element.attribute("ref") ?? "");
    if (area && intersection(area, range.area)) {
      list?.remove(element);
    }
  }
  if (list) {
    counted(sheet, list);
  }
}

/** The list says how many it has, and none may be empty. */
function counted(sheet: Sheet, list: XmlElement): void {
  const count = list.childrenNamed("mergeCell").length;
  if (count === 0) {
    sheet.part.root.remove(list);
  }
  if (Number(list.attribute("count") ?? -1) !== count) {
    list.setAttribute("count", count);
    sheet.changed();
  }
}

/** How many merged areas Excel tells of a range; with more, it fails (typings, `getMergedAreasOrNullObject`). */
const mostAreas = 512;

/** As Excel finds them: areas whose top left cell lies in the range (office-js issue 3611). */
export function mergedAreasIn({ sheet, area }: SheetRange): Area[] {
  const found = mergedAreas(sheet).filter(({ top, left }) => contains(area, { top, left, bottom: top, right: left }));
  if (found.length > mostAreas) {
    throw new ApiError("GeneralException", `more than ${mostAreas} merged areas`);
  }
  return found;
}
