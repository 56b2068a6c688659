import { invalidArgument } from "#host/vocabulary/apiError";
import { clearConditionalFormats } from "./conditionalFormats";
import { removeHyperlinks } from "./hyperlinks";
import { unmergeCells } from "./merges";
import { checkCellsWritable, checkFormatsWritable } from "./protection";
import { isUnbounded, type SheetRange } from "./sheetRange";
import { setCell } from "./writeCells";

const whole = ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"];

/** `Range.clear()`. Whole rows and columns can be cleared, unlike written. */
export function clearCells(range: SheetRange, applyTo: string): void {
  if (!whole.includes(applyTo)) {
    throw invalidArgument();
  }
  const { sheet, area } = range;
  const contents = applyTo === "All" || applyTo === "Contents";
  const formats = applyTo === "All" || applyTo === "Formats";
  if (!isUnbounded(range)) {
    checkCellsWritable(range);
  } else if (sheet.protection) {
    checkFormatsWritable(range);
  }
  if (formats) {
    checkFormatsWritable(range);
    unmergeCells(range);
    clearConditionalFormats(range);
  }
  for (const { row, column, cell } of [...sheet.part.cells(area)]) {
    if (contents && (cell.value !== null || cell.formula)) {
      setCell(range, row, column, null, undefined);
    }
    if (formats && cell.style !== 0) {
      sheet.part.changingCell(row, column).style = 0;
    }
  }
  if (applyTo !== "Contents" && applyTo !== "Formats") {
    removeHyperlinks(range);
  }
}
