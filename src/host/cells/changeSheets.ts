import type { Sheet, SheetVisibility } from "#host/document/sheet";
import { accessDenied, invalidArgument, invalidOperation, itemAlreadyExists } from "#host/vocabulary/apiError";
import { dropReferences } from "./dropReferences";
import type { LiveWorkbook } from "./liveWorkbook";

function checkStructure({ document }: LiveWorkbook): void {
  if (document.isStructureLocked) {
    throw accessDenied();
  }
}

function isSheetNameValid(name: string): boolean {
  return (
    name.length > 0 &&
    name.length <= 31 &&
    !/[\\/?*[\]:]/.test(name) &&
    !/^'|'$/.test(name) &&
    name.toLowerCase() !== "history"
  );
}

/** `worksheets.add(name)`: at the end, not activated. */
export function addWorksheet(workbook: LiveWorkbook, name: string | undefined): Sheet {
  checkStructure(workbook);
  const { document } = workbook;
  let chosen = name;
  for (let number = document.sheets.length + 1; chosen === undefined; number += 1) {
    chosen = document.sheet(`Sheet${number}`) ? undefined : `Sheet${number}`;
  }
  if (!isSheetNameValid(chosen)) {
    throw invalidArgument();
  }
  if (document.sheet(chosen)) {
    throw itemAlreadyExists();
  }
  workbook.structureChanged();
  return document.addSheet(chosen);
}

function isOnlyVisible({ document }: LiveWorkbook, sheet: Sheet): boolean {
  return sheet.visibility === "Visible" && document.sheets.filter((each) => each.visibility === "Visible").length === 1;
}

/** A very hidden sheet cannot be deleted, nor the last visible one. References to it become #REF!. */
export function deleteWorksheet(workbook: LiveWorkbook, sheet: Sheet): void {
  checkStructure(workbook);
  if (sheet.visibility === "VeryHidden" || isOnlyVisible(workbook, sheet)) {
    throw invalidOperation();
  }
  dropReferences(workbook, sheet);
  workbook.document.deleteSheet(sheet);
  workbook.structureChanged();
}

export function setVisibility(workbook: LiveWorkbook, sheet: Sheet, visibility: SheetVisibility): void {
  checkStructure(workbook);
  if (visibility !== "Visible" && isOnlyVisible(workbook, sheet)) {
    throw invalidOperation();
  }
  const wasActive = workbook.document.activeSheet === sheet;
  sheet.visibility = visibility;
  const next = workbook.document.sheets.find((each) => each.visibility === "Visible");
  if (visibility !== "Visible" && wasActive && next) {
    workbook.document.activate(next);
  }
}

export function moveWorksheet(workbook: LiveWorkbook, sheet: Sheet, position: number): void {
  checkStructure(workbook);
  if (!Number.isInteger(position) || position < 0 || position >= workbook.document.sheets.length) {
    throw invalidArgument();
  }
  workbook.document.moveSheet(sheet, position);
}
