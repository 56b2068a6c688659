import { cellName } from "#host/vocabulary/cellAddress";
import { worksheetOrder } from "./schemaOrder";
import type { XmlElement } from "./xmlElement";

const viewOrder = ["pane", "selection", "pivotSelection", "extLst"];

/** The sheet's first view, made if it has none. */
export function sheetView(worksheet: XmlElement): XmlElement {
  const views = worksheet.ensureChild("sheetViews", worksheetOrder);
  return views.child("sheetView") ?? views.append(views.create("sheetView", { workbookViewId: 0 }));
}

/** Keeps so many rows and columns in place while the others scroll; 0 and 0 free all. */
export function setFrozenPanes(worksheet: XmlElement, rows: number, columns: number): void {
  const view = sheetView(worksheet);
  for (const old of [...view.childrenNamed("pane"), ...view.childrenNamed("selection")]) {
    view.remove(old);
  }
  if (rows === 0 && columns === 0) {
    return;
  }
  const activePane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const first = cellName(rows, columns);
  const pane = view.create("pane");
  pane.setAttribute("xSplit", columns === 0 ? undefined : columns);
  pane.setAttribute("ySplit", rows === 0 ? undefined : rows);
  pane.setAttribute("topLeftCell", first);
  pane.setAttribute("activePane", activePane);
  pane.setAttribute("state", "frozen");
  view.insertInOrder(pane, viewOrder);
  view.insertInOrder(view.create("selection", { pane: activePane, activeCell: first, sqref: first }), viewOrder);
}

/** Marks a sheet's tab as selected or not: sheets selected together are edited together. */
export function setTabSelected(worksheet: XmlElement, isSelected: boolean): void {
  const views = worksheet.child("sheetViews")?.childrenNamed("sheetView") ?? [];
  for (const view of isSelected && views.length === 0 ? [sheetView(worksheet)] : views) {
    view.setAttribute("tabSelected", isSelected ? 1 : undefined);
  }
}
