import type { LiveWorkbook } from "#host/cells/liveWorkbook";
import { hostType } from "#host/protocol/hostType";

/** Excel.WorkbookProtection: whether sheets can be added, deleted and moved. */
export const workbookProtectionObject = hostType<LiveWorkbook>("WorkbookProtection", {
  properties: {
    protected: { read: ({ document }) => document.isStructureLocked },
  },
});
