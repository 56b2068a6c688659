import type { Area } from "#host/vocabulary/cellAddress";
import type { Sheet } from "#host/document/sheet";
import { formulaTokens } from "#host/formula/formulaTokens";
import { splitSheet } from "#host/vocabulary/cellAddress";
import type { LiveWorkbook } from "./liveWorkbook";

const everything: Area = { top: 0, left: 0, bottom: Number.MAX_SAFE_INTEGER, right: Number.MAX_SAFE_INTEGER };

/** Before a sheet goes: names and formulas that refer to it say #REF!, as Excel makes them. */
export function dropReferences(workbook: LiveWorkbook, gone: Sheet): void {
  const { document } = workbook;
  for (const defined of document.names.all) {
    const formula = withoutSheet(defined.formula, gone.name);
    if (formula !== defined.formula) {
      document.names.setFormula(defined, formula);
    }
  }
  for (const sheet of document.sheets.filter((each) => each !== gone)) {
    for (const { row, column, cell } of [...sheet.part.cells(everything)]) {
      const text = cell.formula && sheet.part.formulaText(row, column);
      if (text === undefined || !text.toLowerCase().includes(gone.name.toLowerCase().replace(/'/g, "''"))) {
        continue;
      }
      const formula = withoutSheet(text, gone.name);
      if (formula !== text) {
        if (cell.formula?.kind === "shared") {
          sheet.part.unshare(cell.formula.group);
        }
        workbook.changing(sheet, row, column);
        const changed = sheet.part.changingCell(row, column);
        changed.formula =
          changed.formula?.kind === "array" ? { ...changed.formula, text: formula } : { kind: "own", text: formula };
        changed.value = undefined;
      }
    }
  }
}

/** The references of a formula to one sheet replaced by #REF!. */
function withoutSheet(formula: string, sheetName: string): string {
  return formulaTokens(formula)
    .map((token) => {
      const { sheet } = splitSheet(`${token.sheet}A1`);
      return token.sheet !== "" && sheet?.toLowerCase() === sheetName.toLowerCase() ? "#REF!" : token.text;
    })
    .join("");
}
