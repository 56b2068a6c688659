import { cellName } from "#host/vocabulary/cellAddress";
import { type Hyperlink, writeHyperlink as writeLink } from "#host/document/hyperlink";
import type { Sheet } from "#host/document/sheet";
import { fontOrder } from "#host/document/schemaOrder";
import { invalidArgument } from "#host/vocabulary/apiError";
import type { Json } from "#host/vocabulary/json";
import { changeFormat } from "./formatCells";
import type { LiveWorkbook } from "./liveWorkbook";
import { checkAllowed } from "./protection";
import { forEachCell, type SheetRange } from "./sheetRange";
import { setCell } from "./writeCells";

/** The link of the range's first cell; `null` without one. */
export function readHyperlink(range: SheetRange): Json {
  const { sheet, area, workbook } = range;
  const link = sheet.hyperlinks().get(cellName(area.top, area.left));
  if (!link) {
    return null;
  }
  const result: { [key: string]: Json } = { textToDisplay: workbook.text(sheet, area.top, area.left) };
  for (const key of ["documentReference", "address", "screenTip"] as const) {
    const text = link[key];
    if (text !== undefined) {
      result[key] = text;
    }
  }
  return result;
}

export function writeHyperlink(range: SheetRange, value: Json): void {
  checkAllowed(range, "insertHyperlinks");
  if (value === null || typeof value !== "object" || Array.isArray(value)) {
    throw invalidArgument();
  }
  const textOf = (key: string): string | undefined => {
    const text = value[key];
    return typeof text === "string" && text !== "" ? text : undefined;
  };
  const link = {
    documentReference: textOf("documentReference"),
    address: textOf("address"),
    screenTip: textOf("screenTip"),
  };
  const target = link.documentReference ?? link.address;
  if (target === undefined) {
    throw invalidArgument();
  }
  const display = textOf("textToDisplay");
  const { sheet, workbook } = range;
  forEachCell(range, (row, column) => {
    const name = cellName(row, column);
    if (display !== undefined || workbook.value(sheet, row, column) === null) {
      setCell(range, row, column, display ?? target, undefined);
    }
    setLink(workbook, sheet, name, link);
  });
  dressAsLink(range);
}

function setLink({ document }: LiveWorkbook, sheet: Sheet, cell: string, link: Hyperlink | null): void {
  writeLink(sheet.part.root, sheet.partName, document.parts, cell, link);
  if (link) {
    sheet.hyperlinks().set(cell, link);
  } else {
    sheet.hyperlinks().delete(cell);
  }
  sheet.changed();
}

/** Excel gives a linked cell the look of a link. */
function dressAsLink(range: SheetRange): void {
  const { styles } = range.workbook.document;
  changeFormat(range, (style) =>
    styles.withItem(style, "fonts", "hyperlink", (font) => {
      for (const tag of ["u", "color"] as const) {
        const old = font.child(tag);
        if (old) {
          font.remove(old);
        }
      }
      font.insertInOrder(font.create("u"), fontOrder);
      font.insertInOrder(font.create("color", { theme: 10 }), fontOrder);
    }),
  );
}

export function removeHyperlinks(range: SheetRange): void {
  const { workbook, sheet, area } = range;
  for (const name of [...sheet.hyperlinks().keys()]) {
    const match = sheet.part.placeOf(name);
    if (
      match &&
      match.row >= area.top &&
      match.row <= area.bottom &&
      match.column >= area.left &&
      match.column <= area.right
    ) {
      setLink(workbook, sheet, name, null);
    }
  }
}
