import type { LiveWorkbook } from "#host/cells/liveWorkbook";
import { addWorksheet } from "#host/cells/changeSheets";
import type { Sheet } from "#host/document/sheet";
import { itemNotFound } from "#host/vocabulary/apiError";
import { hostType } from "#host/protocol/hostType";
import { worksheetObject } from "./links";

function find({ document }: LiveWorkbook, key: string): Sheet | undefined {
  return document.sheet(key) ?? document.sheets.find((sheet) => sheet.id === key);
}

function visible({ document }: LiveWorkbook, onlyVisible: boolean): readonly Sheet[] {
  return onlyVisible ? document.sheets.filter((sheet) => sheet.visibility === "Visible") : document.sheets;
}

/** Excel.WorksheetCollection. A sheet is found by name, in any case, or by id. */
export const worksheetsObject = hostType<LiveWorkbook>("WorksheetCollection", {
  items: (workbook) => workbook.document.sheets.map((sheet) => worksheetObject({ workbook, sheet })),
  item(workbook, args) {
    const sheet = find(workbook, args.text(0));
    if (!sheet) {
      throw itemNotFound();
    }
    return worksheetObject({ workbook, sheet });
  },
  objects: {
    getItem(workbook, args) {
      const sheet = find(workbook, args.text(0));
      if (!sheet) {
        throw itemNotFound();
      }
      return worksheetObject({ workbook, sheet });
    },
    getItemOrNullObject(workbook, args) {
      const sheet = find(workbook, args.text(0));
      return sheet ? worksheetObject({ workbook, sheet }) : null;
    },
    getActiveWorksheet(workbook) {
      const sheet = workbook.document.activeSheet;
      if (!sheet) {
        throw itemNotFound();
      }
      return worksheetObject({ workbook, sheet });
    },
    getFirst(workbook, args) {
      const [sheet] = visible(workbook, args.flag(0));
      if (!sheet) {
        throw itemNotFound();
      }
      return worksheetObject({ workbook, sheet });
    },
    getLast(workbook, args) {
      const sheet = visible(workbook, args.flag(0)).at(-1);
      if (!sheet) {
        throw itemNotFound();
      }
      return worksheetObject({ workbook, sheet });
    },
    add: (workbook, args) =>
      worksheetObject({
        workbook,
        sheet: addWorksheet(workbook, args.value(0) === undefined ? undefined : args.text(0)),
      }),
  },
  methods: {
    getCount: (workbook, args) => visible(workbook, args.flag(0)).length,
  },
});
