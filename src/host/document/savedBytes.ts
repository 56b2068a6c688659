import { strToU8 } from "fflate";
import { writeZip } from "#host/package/writeZip";
import { addChartParts, drawingReference } from "./chartParts";
import type { WorkbookDocument } from "./workbookDocument";

/** The file as it now is: the very bytes that were opened where nothing was written, and parts that nobody changed as they were. */
export function savedBytes(document: WorkbookDocument): Uint8Array {
  const { parts } = document;
  if (!document.isChanged) {
    return parts.original;
  }
  if (document.sheets.some(({ isChanged, part }) => isChanged && part.hasChangedRows)) {
    document.dropCalculationChain();
  }
  const changed = parts.changedParts();
  for (const sheet of document.sheets.filter(({ isChanged }) => isChanged)) {
    changed.set(sheet.partName, strToU8(sheet.part.toXml(sheet.charts.length === 0 ? undefined : drawingReference)));
    if (sheet.charts.length > 0) {
      addChartParts(parts, changed, sheet.charts, sheet.partName);
    }
  }
  return writeZip(parts.archive, { changed, removed: parts.removed });
}
