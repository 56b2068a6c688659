import { cellName } from "#host/document/cellAddress";
import { CellError, type CellValue, errorNames } from "#host/document/cellValue";
import type { Sheet } from "#host/document/sheet";
import type { WorkbookDocument } from "#host/document/workbookDocument";
import { whyNotCalculable } from "#host/formula/calculable";
import { notSupported } from "#host/protocol/apiError";
import { Precedents } from "./precedents";

/**
 * Results of formulas. A saved result stands as long as nothing that it depends on was written; else
 * the engine calculates. It is only asked what it is known to do right: it takes an unknown function
 * inside a precedent for a blank, and does not spread operators over ranges.
 */
export class Calculation {
  private readonly precedents: Precedents;
  private results = new Map<string, CellValue>();

  constructor(private readonly document: WorkbookDocument) {
    this.precedents = new Precedents(document);
  }

  changed(sheet: Sheet, row: number, column: number): void {
    this.precedents.changed(sheet, row, column);
    this.results.clear();
  }

  structureChanged(): void {
    this.precedents.structureChanged();
    this.results.clear();
  }

  result(sheet: Sheet, row: number, column: number): CellValue {
    const saved = sheet.part.cell(row, column)?.value;
    if (saved !== undefined && !this.precedents.areChanged(sheet, row, column)) {
      return saved;
    }
    const key = `${sheet.id} ${row} ${column}`;
    let result = this.results.get(key);
    if (result === undefined) {
      result = this.calculate(sheet, row, column);
      this.results.set(key, result);
    }
    return result;
  }

  private calculate(sheet: Sheet, row: number, column: number): CellValue {
    const name = cellName(row, column);
    const where = `calculating ${sheet.name}!${name}`;
    for (const formula of this.precedents.formulasBehind(sheet, row, column)) {
      const reason = whyNotCalculable(formula);
      if (reason !== undefined) {
        throw notSupported(`${where}: ${reason}`);
      }
    }
    const { value, error } = this.document.engine().CalcCellValue(sheet.name, name, { RawCellValue: true });
    const failed = errorNames.find((each) => each === (error ?? value));
    if (failed) {
      return new CellError(failed);
    }
    if (error) {
      throw notSupported(`${where}: ${error}`);
    }
    const couldBeNumber = value === "" || Number.isFinite(Number(value));
    const couldBeBoolean = value === "TRUE" || value === "FALSE";
    if ((couldBeNumber || couldBeBoolean) && !this.isText(sheet, row, column)) {
      // A reference to a blank cell gives 0.
      return couldBeBoolean ? value === "TRUE" : Number(value);
    }
    return value;
  }

  /** The engine gives every result as text; asking it again about the same formula tells the text "12" from the number. */
  private isText(sheet: Sheet, row: number, column: number): boolean {
    const name = cellName(row, column);
    const formula = sheet.part.formulaText(row, column) ?? "";
    const engine = this.document.engine();
    engine.SetCellFormula(sheet.name, name, `ISTEXT(${formula})`);
    const { value } = engine.CalcCellValue(sheet.name, name, { RawCellValue: true });
    engine.SetCellFormula(sheet.name, name, formula);
    return value === "TRUE" || value === "1";
  }
}
