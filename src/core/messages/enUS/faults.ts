import type { WorkbookFaultCode } from "../../model/faultCode";
import { rangeNames } from "../../model/workbookNames";

const { budget, indicators } = rangeNames;

/** The English wording of every fault, for the pane: what happened, then what to do now. */
export const faults: Readonly<Record<WorkbookFaultCode, string>> = {
  "cell-edit-mode": "A cell is being edited. Press Enter to finish, then press the button again.",
  "sheet-protected":
    "The sheet “{sheet}” is protected; nothing was written. Unprotect it in Review > Unprotect Sheet, then try again.",
  "structure-protected":
    "The structure of the workbook is protected, so the sheet “{sheet}” cannot be added; nothing was written. Remove the protection in Review > Protect Workbook, then try again.",
  "read-only": "The workbook is read-only; nothing was written. Save a copy, then try again.",
  "sheet-name-taken":
    "The workbook already has a sheet “{sheet}” of your own; to leave it as it is, nothing was written. Rename it (for example to “{sheet}（原）”), then try again.",
  "template-exists":
    "The workbook already has a name “{name}” (“{where}”); nothing was written. Edit the template there; for a built-in outline, first delete the name in Formulas > Name Manager, then try again.",
  "name-exists":
    "The workbook already has a name “{name}” (“{where}”); it was not changed. To use another area, first delete the name in Formulas > Name Manager, then try again.",
  "table-exists":
    "The workbook already has “{name}” (“{where}”); no blank tables were inserted. Fill in that one, then press “Check only”.",
  "table-moved":
    "“{area}” is not the “{name}” found before; rows, columns or the sheet’s name may have changed, and nothing was written. Press “Check only” to search again, then confirm.",
  "cell-changed":
    "“{cell}” now shows “{now}” and no longer “{was}”, which was checked; nothing was written. Press “Check only” to check again.",
  "cell-formula":
    "“{cell}” holds a formula; to leave it as it is, nothing was written. Edit the formula, or clear the cell and try again.",
  "cell-taken":
    "“{cell}” already holds “{now}”; to leave it as it is, nothing was written. Add to it in the cell itself.",
  "column-exists":
    "The columns of “{table}” have changed: “{column}” is no longer missing; nothing was written. Press “Check only” to check again.",
  "column-no-room":
    "The cells at the right of “{table}” are not blank, so the column “{column}” cannot be added; nothing was written. Clear a column there, then try again.",
  "row-no-room":
    "Below “{table}” there is no blank row for “{row}” (“{cell}”); nothing was written. Clear some rows below it, then try again.",
  "setting-unreadable":
    "The content “{text}” of “{name}” cannot be read; nothing was written. Correct it, then save again.",
  "row-gone": "The row “{row}” is no longer in “{table}”; nothing was written. Press “Check only” to check again.",
  "table-unread": "“{table}” cannot be read now; nothing was written. Press “Check only” to see why.",
  "explanation-empty": "“{text}” gives no reason; nothing was written. Say why this entry is correct.",
  "selection-not-one-area":
    "The selection is not one area of cells. Select a single area on the worksheet (the whole table with its header), then try again.",
  "selection-whole-lines":
    "Whole rows or columns are selected (“{area}”). Select just the table with its header, then try again.",
  "selection-too-small":
    "There is no table in the selection “{area}”. Select the whole “{name}” with its header on the worksheet, then try again.",
  "selection-no-header":
    "The selection “{area}” does not contain the header of “{name}”; nothing was written. The header should have columns such as “{columns}”. Select the whole table with its header, then try again.",
  "form-not-found":
    "The workbook has no form “{form}”, and nothing was written. There are: {forms}. Use one of these numbers or projects.",
  "no-tables": `No table to check was found: there are no names “${budget[0]}” (${budget[1]}) and “${indicators[0]}” (${indicators[1]}), and no worksheet ({sheets}) has their headers.{reasons} Select the table with its header and press “Use selection” in the pane, or type the name into the Name Box and press Enter, then try again.`,
  "not-a-workbook":
    "This file is not an Excel workbook (.xlsx) and cannot be opened. Save a workbook of an older format (.xls, .et) as .xlsx in Excel or WPS, then try again.",
  "old-format":
    "This file is a workbook of an older format (.xls, .et) and cannot be opened. Save it as .xlsx in Excel or WPS, then try again.",
  "binary-workbook":
    "This file is a binary workbook (.xlsb) and cannot be opened. Save it as .xlsx in Excel, then try again.",
  "open-document":
    "This file is in an OpenDocument format (.ods for instance) and cannot be opened. Save it as .xlsx in Excel or WPS, then try again.",
  "text-file":
    "This file is a text (.csv for instance), not an Excel workbook, and cannot be opened. Open it in Excel or WPS, save it as .xlsx, then try again.",
  encrypted: "This workbook has a password and cannot be read. Remove the password in Excel, then try again.",
  truncated:
    "This file is incomplete; it may not have been downloaded or copied in full. Get the file again, then try again.",
  "no-sheets": "This workbook has no worksheets. Check the file.",
  "damaged-part":
    "This file is damaged (the content of {part} is incomplete or was altered) and cannot be opened. Get the file again, then try again.",
  "file-too-large":
    "The content of this file is too large to be opened. In Excel, delete worksheets, rows and columns that are not needed, save a copy, then try again.",
  "too-many-cells":
    "This workbook has more than 5 million cells and cannot be opened. In Excel, delete worksheets, rows and columns that are not needed, save a copy, then try again.",
  "unknown-compression":
    "This file is not compressed as Excel does it and cannot be opened. Open it in Excel, save a copy, then try again.",
  "too-large":
    "There is more data than Excel can take at once. Delete rows and columns that the named areas do not need, then try again.",
  unsupported:
    "The workbook holds something that cannot be processed here, or this Excel is too old; nothing was written. Open and save it anew in Excel, then try again, or use Office 2021 or later.",
  "session-lost":
    "The connection to Excel is lost. Close the pane and open it again; if that does not help, save the workbook and open it again.",
  "dialog-open": "A dialog is open in Excel. Close it, then try again.",
  "no-report": "The workbook has no report yet to export or copy. Press “Generate report” first.",
  "cell-gone":
    "The cell “{cell}” does not exist any more; its sheet may have been deleted or renamed. Generate the report again.",
  "files-unreachable":
    "A part of the add-in could not be downloaded; nothing was written. Check the network and try again; if that does not help, ask your administrator whether the add-in’s site can be reached.",
  "nothing-to-undo":
    "There is nothing to undo: nothing was written since the pane was opened, or what was written last has been undone. For anything earlier, use a saved workbook.",
  cancelled: "Cancelled; nothing was written. To go on, press the button again.",
  "clipboard-closed":
    "Writing to the clipboard is not allowed here. Select the text in the preview and press Ctrl+C, or export to Word.",
  "rolled-back":
    "Excel refused to write the rest when a part was written. That part was taken back; the workbook is as it was. Check whether the workbook is protected or being edited by somebody else, then try again.",
  "half-written":
    "Excel refused to write the rest when a part was written, and that part could not be taken back. Press “Undo” in the pane to restore the workbook; if a report was being generated, you may also press “Generate report” again to write the whole.",
  refused:
    "Excel did not accept this. Check whether the workbook is protected or being edited by somebody else, then try again.",
};
