import { type Area, columnCount, intersection, rowCount } from "#host/vocabulary/cellAddress";
import { shiftFormula } from "#host/formula/shiftFormula";
import { invalidArgument, notSupported } from "#host/vocabulary/apiError";
import { mergeCells, mergedAreas, unmergeCells } from "./merges";
import { checkCellsWritable, checkFormatsWritable } from "./protection";
import { forEachCell, movedRange, type SheetRange } from "./sheetRange";
import { setCell } from "./writeCells";

/**
 * `target.copyFrom(source, type)`. A target of another size than the source takes the source's, unless
 * it is a multiple: then the source is repeated.
 */
export function copyCells(target: SheetRange, source: SheetRange, type: string): void {
  if (!["All", "Formulas", "Values", "Formats"].includes(type)) {
    throw type === "Link" ? notSupported("copying as a link") : invalidArgument();
  }
  const rows = rowCount(source.area);
  const columns = columnCount(source.area);
  const repeats = rowCount(target.area) % rows === 0 && columnCount(target.area) % columns === 0;
  const { top, left } = target.area;
  const filled = repeats ? target : movedRange(target, { bottom: top + rows - 1, right: left + columns - 1 });
  const contents = type !== "Formats";
  const formats = type === "All" || type === "Formats";
  if (contents) {
    checkCellsWritable(filled);
  }
  if (formats) {
    checkFormatsWritable(filled);
  }
  // Read first: source and target may overlap.
  const copies: (() => void)[] = [];
  forEachCell(filled, (row, column) => {
    const fromRow = source.area.top + ((row - top) % rows);
    const fromColumn = source.area.left + ((column - left) % columns);
    const formula = type === "Values" ? undefined : source.sheet.part.formulaText(fromRow, fromColumn);
    const value =
      contents && formula === undefined ? source.workbook.value(source.sheet, fromRow, fromColumn) : undefined;
    const style = source.workbook.style(source.sheet, fromRow, fromColumn);
    copies.push(() => {
      if (contents && formula !== undefined) {
        setCell(filled, row, column, undefined, {
          kind: "own",
          text: shiftFormula(formula, row - fromRow, column - fromColumn),
        });
      } else if (contents) {
        setCell(filled, row, column, value ?? null, undefined);
      }
      if (formats && filled.workbook.style(filled.sheet, row, column) !== style) {
        filled.sheet.part.changingCell(row, column).style = style;
      }
    });
  });
  const merged = formats ? mergedPlaces(filled, source) : [];
  for (const copy of copies) {
    copy();
  }
  if (merged.length > 0) {
    unmergeCells(filled);
    for (const area of merged) {
      mergeCells({ ...filled, area }, false);
    }
  }
}

/** Merged cells are a part of the formats that Excel pastes, as far as they lie in what is copied. */
function mergedPlaces({ area: target }: SheetRange, { sheet, area: source }: SheetRange): Area[] {
  const found = mergedAreas(sheet)
    .flatMap((merged) => intersection(merged, source) ?? [])
    .filter((area) => rowCount(area) * columnCount(area) > 1);
  const places: Area[] = [];
  for (let down = target.top - source.top; source.top + down <= target.bottom; down += rowCount(source)) {
    for (let right = target.left - source.left; source.left + right <= target.right; right += columnCount(source)) {
      places.push(
        ...found.map((area) => ({
          top: area.top + down,
          bottom: area.bottom + down,
          left: area.left + right,
          right: area.right + right,
        })),
      );
    }
  }
  return places;
}
