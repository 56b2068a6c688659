import type { Sheet } from "#host/document/sheet";
import { hostType } from "#host/protocol/hostType";

/** Excel.WorksheetProtection, to be read: the host never opens a sheet that someone closed. */
export const worksheetProtectionObject = hostType<{ readonly sheet: Sheet }>("WorksheetProtection", {
  properties: {
    protected: { read: ({ sheet }) => sheet.protection !== undefined },
  },
});
