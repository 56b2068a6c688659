/**
 * Why the workbook could not be read or written.
 *
 * - `cell-edit-mode` a cell is being edited;
 * - `sheet-protected`, `structure-protected`, `read-only`: Excel would refuse to write;
 * - `sheet-name-taken` a worksheet of the user's has the name that ours needs;
 * - `template-exists` a name 报告模板 is there already;
 * - `name-exists` a name that is to be made is there already;
 * - `table-exists` a blank table is asked for, and the workbook has such a table;
 * - `table-moved` a table is not any more where it was found;
 * - `cell-changed`, `cell-formula`, `cell-taken`: what is to be written would replace something of the user's;
 * - `column-exists`, `column-no-room`: a column is not missing any more, or the cells beside the table are not blank;
 * - `row-no-room` a row is to be added, and below the table no row is known to be blank;
 * - `setting-unreadable` a setting that is to be saved cannot be read;
 * - `row-gone`, `table-unread`: a row, or a table, is not there any more;
 * - `explanation-empty` the reason that is to be written down says nothing;
 * - `selection-not-one-area`, `selection-whole-lines`, `selection-too-small`, `selection-no-header`: what is selected is no table;
 * - `form-not-found` the workbook has no such form (自评表) as was asked for;
 * - `no-tables` neither names nor tables were found;
 * - `not-a-workbook`, `old-format`, `binary-workbook`, `open-document`, `text-file`, `encrypted`, `truncated`, `no-sheets`, `damaged-part`, `file-too-large`,
 *   `too-many-cells`, `unknown-compression`: the file cannot be opened (local host only);
 * - `too-large` a request or an answer is above what Excel accepts;
 * - `unsupported` this Excel is too old for the add-in, or the local host does not know the operation;
 * - `session-lost` the connection to Excel is gone;
 * - `dialog-open` a dialog of Excel's is open;
 * - `no-report` there is no report yet that could be copied or exported;
 * - `cell-gone` the cell to show is not there any more;
 * - `files-unreachable` a part of the add-in that is loaded on demand did not come;
 * - `nothing-to-undo` nothing was written since the pane was opened, or it has been taken back;
 * - `cancelled` the user stopped the run before anything was written;
 * - `clipboard-closed` the browser does not let the pane write to the clipboard;
 * - `rolled-back` Excel refused after it had written a part, which has been taken back;
 * - `half-written` the same, and it could not be taken back;
 * - `refused` anything else that Excel said no to.
 */
export type WorkbookFaultCode =
  | "cell-edit-mode"
  | "sheet-protected"
  | "structure-protected"
  | "read-only"
  | "sheet-name-taken"
  | "template-exists"
  | "name-exists"
  | "table-exists"
  | "table-moved"
  | "cell-changed"
  | "cell-formula"
  | "cell-taken"
  | "column-exists"
  | "column-no-room"
  | "row-no-room"
  | "setting-unreadable"
  | "row-gone"
  | "table-unread"
  | "explanation-empty"
  | "selection-not-one-area"
  | "selection-whole-lines"
  | "selection-too-small"
  | "selection-no-header"
  | "form-not-found"
  | "no-tables"
  | "not-a-workbook"
  | "old-format"
  | "binary-workbook"
  | "open-document"
  | "text-file"
  | "encrypted"
  | "truncated"
  | "no-sheets"
  | "damaged-part"
  | "file-too-large"
  | "too-many-cells"
  | "unknown-compression"
  | "too-large"
  | "unsupported"
  | "session-lost"
  | "dialog-open"
  | "no-report"
  | "cell-gone"
  | "files-unreachable"
  | "nothing-to-undo"
  | "cancelled"
  | "clipboard-closed"
  | "rolled-back"
  | "half-written"
  | "refused";
