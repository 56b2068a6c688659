import { absoluteAreaName, quotedSheetName, parseArea } from "#host/vocabulary/cellAddress";
import type { DefinedName } from "#host/document/definedNames";
import type { Sheet } from "#host/document/sheet";
import { isFormulaReadable } from "#host/formula/parseFormula";
import { invalidArgument, itemAlreadyExists } from "#host/vocabulary/apiError";
import type { LiveWorkbook } from "./liveWorkbook";
import type { SheetRange } from "./sheetRange";

/** The names of the workbook, or of one sheet. */
export interface NameScope {
  readonly workbook: LiveWorkbook;
  readonly sheet: Sheet | undefined;
}

export function scopeIndex({ workbook, sheet }: NameScope): number | undefined {
  return sheet && workbook.document.tabIndex(sheet);
}

/** Excel's own names (`_xlnm.…`) are no items; print areas are reached through the page layout. */
export function namesIn(scope: NameScope): DefinedName[] {
  const index = scopeIndex(scope);
  return scope.workbook.document.names.all.filter(
    (each) => each.sheetIndex === index && !each.name.startsWith("_xlnm."),
  );
}

function isNameValid(name: string): boolean {
  return (
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) && !parseArea(name) && !/^(r|c|r\d+c?\d*|c\d+)$/i.test(name)
  );
}

export function addName(scope: NameScope, name: string, reference: SheetRange | string, comment: string): void {
  const { names } = scope.workbook.document;
  const index = scopeIndex(scope);
  if (!isNameValid(name) || comment.length > 255) {
    throw invalidArgument();
  }
  if (names.find(name, index)) {
    throw itemAlreadyExists();
  }
  names.add(
    name,
    index,
    typeof reference === "string" ? formulaBody(reference) : absoluteReference(reference),
    comment,
  );
  scope.workbook.structureChanged();
}

export function setNameFormula({ workbook }: NameScope, defined: DefinedName, formula: string): void {
  workbook.document.names.setFormula(defined, formulaBody(formula));
  workbook.structureChanged();
}

export function deleteName({ workbook }: NameScope, defined: DefinedName): void {
  workbook.document.names.remove(defined);
  workbook.structureChanged();
}

function absoluteReference({ sheet, area }: SheetRange): string {
  return `${quotedSheetName(sheet.name)}!${absoluteAreaName(area)}`;
}

/** A string with `=` is a formula, one without is a text constant, as when typed into "Refers to". */
function formulaBody(text: string): string {
  if (!text.startsWith("=")) {
    return /^[+-]?\d+(\.\d+)?$/.test(text) ? text : `"${text.replace(/"/g, '""')}"`;
  }
  const body = text.slice(1);
  if (body === "" || !isFormulaReadable(body)) {
    throw invalidArgument();
  }
  return body;
}
