import { deleteWorksheet, moveWorksheet, setVisibility } from "#host/cells/changeSheets";
import { colorInput } from "#host/cells/colorInput";
import { findRange } from "#host/cells/findRange";
import { pageOf } from "#host/cells/pageSetup";
import { movedRange, type SheetRange } from "#host/cells/sheetRange";
import { usedArea, usedAreaOrFirstCell, wholeSheetArea } from "#host/cells/usedRange";
import { colorOf } from "#host/document/color";
import type { Sheet } from "#host/document/sheet";
import { sheetView } from "#host/document/sheetView";
import { invalidArgument, notSupported } from "#host/vocabulary/apiError";
import { hostType } from "#host/protocol/hostType";
import { chartsObject } from "./chartCollection";
import { freezePanesObject } from "./freezePanes";
import { namesObject } from "./namedItemCollection";
import { pageBreaksObject } from "./pageBreakCollection";
import { pageLayoutObject } from "./pageLayout";
import { tablesObject } from "./tableCollection";
import { worksheetProtectionObject } from "./worksheetProtection";
import { type WorksheetSelf, rangeObject } from "./links";

function wholeSheet({ workbook, sheet }: WorksheetSelf): SheetRange {
  return { workbook, sheet, area: wholeSheetArea() };
}

function showGridlines(sheet: Sheet, value: boolean): void {
  sheetView(sheet.part.root).setAttribute("showGridLines", value ? undefined : 0);
  sheet.changed();
}

/** Excel.Worksheet. */
export const worksheetType = hostType<WorksheetSelf>("Worksheet", {
  identity: ({ sheet }) => ({ Id: sheet.id }),
  properties: {
    id: { read: ({ sheet }) => sheet.id },
    name: {
      read: ({ sheet }) => sheet.name,
      write() {
        throw notSupported("renaming a worksheet");
      },
    },
    position: {
      read: ({ workbook, sheet }) => workbook.document.sheets.indexOf(sheet),
      write({ workbook, sheet }, value) {
        if (typeof value !== "number") {
          throw invalidArgument();
        }
        moveWorksheet(workbook, sheet, value);
      },
    },
    visibility: {
      read: ({ sheet }) => sheet.visibility,
      write({ workbook, sheet }, value) {
        if (value !== "Visible" && value !== "Hidden" && value !== "VeryHidden") {
          throw invalidArgument();
        }
        setVisibility(workbook, sheet, value);
      },
    },
    tabColor: {
      read({ workbook, sheet }) {
        const color = sheet.part.root.child("sheetPr")?.child("tabColor");
        return color ? colorOf(workbook.document, color, "") : "";
      },
      write({ sheet }, value) {
        if (value === "") {
          throw notSupported("taking the colour of a tab away");
        }
        const argb = colorInput(value);
        const color = sheet.part.section("sheetPr").ensureChild("tabColor", ["tabColor", "outlinePr", "pageSetUpPr"]);
        color.attributes.clear();
        color.setAttribute("rgb", argb);
        sheet.changed();
      },
    },
    showGridlines: {
      read: ({ sheet }) => sheet.part.root.child("sheetViews")?.child("sheetView")?.flag("showGridLines", true) ?? true,
    },
    /** The client sends assignments to `showGridlines` under this name. */
    gridlines: {
      write({ sheet }, value) {
        if (typeof value !== "boolean") {
          throw invalidArgument();
        }
        showGridlines(sheet, value);
      },
    },
  },
  children: {
    charts: (self) => chartsObject(self),
    horizontalPageBreaks: (self) => pageBreaksObject(self),
    freezePanes: (self) => freezePanesObject(self),
    pageLayout: ({ workbook, sheet }) => pageLayoutObject(pageOf(workbook, sheet)),
    names: (self) => namesObject(self),
    protection: (self) => worksheetProtectionObject(self),
    tables: (self) => tablesObject(self),
  },
  objects: {
    getRange: (self, args) =>
      rangeObject(args.value(0) === undefined ? wholeSheet(self) : findRange(self.workbook, self.sheet, args.text(0))),
    getCell(self, args) {
      const [top, left] = [args.integer(0), args.integer(1)];
      return rangeObject(movedRange(wholeSheet(self), { top, left, bottom: top, right: left }));
    },
    getRangeByIndexes(self, args) {
      const [top, left, rows, columns] = [args.integer(0), args.integer(1), args.integer(2), args.integer(3)];
      return rangeObject(
        movedRange(wholeSheet(self), { top, left, bottom: top + rows - 1, right: left + columns - 1 }),
      );
    },
    getUsedRange: (self, args) => rangeObject({ ...self, area: usedAreaOrFirstCell(wholeSheet(self), args.flag(0)) }),
    getUsedRangeOrNullObject(self, args) {
      const area = usedArea(wholeSheet(self), args.flag(0));
      return area ? rangeObject({ ...self, area }) : null;
    },
  },
  methods: {
    activate: ({ workbook, sheet }) => workbook.document.activate(sheet),
    delete: ({ workbook, sheet }) => deleteWorksheet(workbook, sheet),
  },
});
