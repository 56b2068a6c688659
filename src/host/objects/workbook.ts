import type { LiveWorkbook } from "#host/cells/liveWorkbook";
import { hostType } from "#host/protocol/hostType";
import { applicationObject } from "./application";
import { namesObject } from "./namedItemCollection";
import { linkObjects } from "./links";
import { rangeType } from "./range";
import { tablesObject } from "./tableCollection";
import { workbookProtectionObject } from "./workbookProtection";
import { worksheetType } from "./worksheet";
import { worksheetsObject } from "./worksheetCollection";

linkObjects({ range: rangeType, worksheet: worksheetType });

/** Excel.Workbook, the object that every request starts from. */
export const workbookObject = hostType<LiveWorkbook>("Workbook", {
  children: {
    application: (workbook) => applicationObject(workbook),
    names: (workbook) => namesObject({ workbook, sheet: undefined }),
    protection: (workbook) => workbookProtectionObject(workbook),
    tables: (workbook) => tablesObject({ workbook, sheet: undefined }),
    worksheets: (workbook) => worksheetsObject(workbook),
  },
});
