import type { LiveWorkbook } from "#host/cells/liveWorkbook";
import { itemNotFound } from "#host/vocabulary/apiError";
import type { HostObject } from "#host/protocol/hostObject";
import { hostType } from "#host/protocol/hostType";
import { applicationObject } from "./application";
import { namesObject } from "./namedItemCollection";
import { linkObjects, rangeObject } from "./links";
import { rangeType } from "./range";
import { tablesObject } from "./tableCollection";
import { workbookProtectionObject } from "./workbookProtection";
import { worksheetType } from "./worksheet";
import { worksheetsObject } from "./worksheetCollection";

linkObjects({ range: rangeType, worksheet: worksheetType });

function selectedRange(workbook: LiveWorkbook): HostObject {
  const sheet = workbook.document.activeSheet;
  if (!sheet) {
    throw itemNotFound();
  }
  return rangeObject({ workbook, sheet, area: workbook.selection(sheet) });
}

/** Excel.Workbook, the object that every request starts from. */
export const workbookObject = hostType<LiveWorkbook>("Workbook", {
  children: {
    application: (workbook) => applicationObject(workbook),
    names: (workbook) => namesObject({ workbook, sheet: undefined }),
    protection: (workbook) => workbookProtectionObject(workbook),
    tables: (workbook) => tablesObject({ workbook, sheet: undefined }),
    worksheets: (workbook) => worksheetsObject(workbook),
  },
  objects: { getSelectedRange: selectedRange },
});
