import { intersection, parseArea } from "#host/vocabulary/cellAddress";
import { accessDenied } from "#host/vocabulary/apiError";
import { forEachCell, type SheetRange } from "./sheetRange";

/**
 * A protected sheet takes values only in unlocked cells. Which ranges a password opens
 * (`protectedRanges` without one are open to all) is looked at too.
 */
export function checkCellsWritable(range: SheetRange): void {
  if (!range.sheet.protection) {
    return;
  }
  const { styles } = range.workbook.document;
  const open = (range.sheet.part.root.child("protectedRanges")?.childrenNamed("protectedRange") ?? [])
    .filter(
      (each) =>
        each.attribute("password") === undefined &&
        each.attribute("algorithmName") === undefined &&
        each.attribute("securityDescriptor") === undefined,
    )
    .flatMap((each) => (each.attribute("sqref") ?? "").split(" ").flatMap((text) => parseArea(text) ?? []));
  forEachCell(range, (row, column) => {
    const isOpen = open.some((area) => intersection(area, { top: row, left: column, bottom: row, right: column }));
    if (!isOpen && styles.isLocked(range.workbook.style(range.sheet, row, column))) {
      throw accessDenied();
    }
  });
}

/** Formats are closed on a protected sheet unless it was protected with "format cells" allowed. */
export function checkFormatsWritable(range: SheetRange): void {
  checkAllowed(range, "formatCells");
}

/** `option` is the attribute of `<sheetProtection>`: 1 (the default) forbids. */
export function checkAllowed(
  { sheet }: Pick<SheetRange, "sheet">,
  option: "formatCells" | "formatColumns" | "formatRows" | "insertHyperlinks",
): void {
  if (sheet.protection?.flag(option, true)) {
    throw accessDenied();
  }
}

/** What no option of the protection allows: merging, conditional formats, page set-up, frozen panes. */
export function checkUnprotected({ sheet }: Pick<SheetRange, "sheet">): void {
  if (sheet.protection) {
    throw accessDenied();
  }
}
