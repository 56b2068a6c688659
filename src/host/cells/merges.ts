import { type Area, cellName, contains, intersection, parseArea } from "#host/vocabulary/cellAddress";
import { ApiError } from "#host/vocabulary/apiError";
import { done } from "#host/document/engine";
import type { Sheet } from "#host/document/sheet";
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
    done(sheet.engine().MergeCell(sheet.name, cellName(each.top, each.left), cellName(each.bottom, each.right)));
    const list = sheet.part.section("mergeCells");
    list.append(
      list.create("mergeCell", { ref: `${cellName(each.top, each.left)}:${cellName(each.bottom, each.right)}` }),
    );
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
      done(sheet.engine().UnmergeCell(sheet.name, cellName(area.top, area.left), cellName(area.bottom, area.right)));
      list?.remove(element);
    }
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
