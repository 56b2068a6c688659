import { editedReport } from "./editedReport";
import { manyIssues } from "./manyIssues";
import { oldExcel } from "./oldExcel";
import { otherProgram } from "./otherProgram";
import { outdatedWebView } from "./outdatedWebView";
import { printedForms } from "./printedForms";
import { takenBack } from "./takenBack";
import { withoutNamesWalk } from "./withoutNames";
import { withoutTablesWalk } from "./withoutTables";
import type { Walk } from "./walk";

/** Every state that a user sees the pane in. */
export const walks: readonly Walk[] = [
  editedReport,
  takenBack,
  printedForms,
  withoutNamesWalk,
  withoutTablesWalk,
  manyIssues,
  oldExcel,
  otherProgram,
  outdatedWebView,
];
