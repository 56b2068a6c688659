import { cellName, columnCount, parseArea, rowCount, splitSheet } from "#host/vocabulary/cellAddress";
import { CellError, type CellValue, errorNames } from "#host/vocabulary/cellValue";
import { done, type Engine, type EngineFile } from "#host/document/engine";
import { savedBytes } from "#host/document/savedBytes";
import type { Sheet } from "#host/document/sheet";
import type { WorkbookDocument } from "#host/document/workbookDocument";
import { arrayFormulaValue, type Matrix } from "#host/formula/arrayFormula";
import { formulaTokens } from "#host/formula/formulaTokens";
import { textMaking } from "#host/formula/textMaking";
import { whyNotCalculable } from "#host/formula/calculable";
import { notSupported } from "#host/vocabulary/apiError";
import { type CellBehind, Precedents } from "./precedents";

/**
 * Results of formulas. A saved result stands as long as nothing that it depends on was written; else
 * the engine calculates, and gives 15 digits. It is only asked what it was seen to do as Excel does:
 * it takes an error or an unknown function in a precedent for a blank, counts text that looks like a
 * number as one, does not spread operators over ranges, and gives every result as text.
 */
export class Calculation {
  private readonly precedents: Precedents;
  private readonly results = new Map<string, CellValue>();
  private readonly running = new Set<string>();
  private file: EngineFile | undefined;

  constructor(
    private readonly document: WorkbookDocument,
    private readonly engine: Engine,
  ) {
    this.precedents = new Precedents(document);
  }

  /** The engine, with all that was written so far. */
  private opened(): EngineFile {
    this.file ??= done(
      this.engine.OpenReader(savedBytes(this.document)) as EngineFile & {
        readonly error: string | null;
      },
    );
    return this.file;
  }

  changed(sheet: Sheet, row: number, column: number): void {
    this.file = undefined;
    this.precedents.changed(sheet, row, column);
    this.results.clear();
  }

  structureChanged(): void {
    this.file = undefined;
    this.precedents.structureChanged();
    this.results.clear();
  }

  result(sheet: Sheet, row: number, column: number): CellValue {
    const cell = sheet.part.cell(row, column);
    const saved = cell?.value;
    if (saved !== undefined && (!cell?.formula || !this.precedents.areChanged(sheet, row, column))) {
      return saved;
    }
    const key = `${sheet.id} ${row} ${column}`;
    let result = this.results.get(key);
    if (result === undefined) {
      if (this.running.has(key)) {
        throw notSupported(`calculating ${sheet.name}!${cellName(row, column)}: it refers to itself`);
      }
      this.running.add(key);
      try {
        result = this.calculate(sheet, row, column);
      } finally {
        this.running.delete(key);
      }
      this.results.set(key, result);
    }
    return result;
  }

  private calculate(sheet: Sheet, row: number, column: number): CellValue {
    const name = cellName(row, column);
    const formula = sheet.part.formulaText(row, column) ?? "";
    // The value of another cell needs no engine, which would make text of it.
    const single = isSingleCell(formula) ? this.valuesOf(sheet, formula)?.[0]?.[0] : undefined;
    if (single !== undefined) {
      return single ?? 0;
    }
    const untrusted = whyNotCalculable(formula);
    const spread =
      untrusted === undefined ? undefined : arrayFormulaValue(formula, (reference) => this.valuesOf(sheet, reference));
    if (spread !== undefined) {
      return spread;
    }
    const reason = untrusted ?? this.whyNotFrom(this.precedents.cellsBehind(sheet, row, column));
    const refusal = (why: string) => notSupported(`calculating ${sheet.name}!${name}: ${why}`);
    if (reason !== undefined) {
      throw refusal(reason);
    }
    const { value, error } = this.opened().CalcCellValue(sheet.name, name, { RawCellValue: true });
    const failed = errorNames.find((each) => each === (error ?? value));
    if (failed) {
      return new CellError(failed);
    }
    if (error?.startsWith("strconv.Parse")) {
      // Arithmetic on text.
      return new CellError("#VALUE!");
    }
    if (error) {
      throw refusal(error);
    }
    return typed(value, formula, refusal);
  }

  /** The values of a range on this sheet or another; whole columns and rows are more than is spread over. */
  private valuesOf(home: Sheet, reference: string): Matrix | undefined {
    const { sheet: name, address } = splitSheet(reference);
    const sheet = name === undefined ? home : this.document.sheet(name);
    const area = parseArea(address);
    if (!sheet || !area) {
      return undefined;
    }
    return Array.from({ length: rowCount(area) }, (_row, r) =>
      Array.from({ length: columnCount(area) }, (_cell, c) => {
        const cell = sheet.part.cell(area.top + r, area.left + c);
        return cell?.formula ? this.result(sheet, area.top + r, area.left + c) : (cell?.value ?? null);
      }),
    );
  }

  private whyNotFrom(cells: readonly CellBehind[]): string | undefined {
    for (const { sheet, row, column, formula } of cells) {
      const where = `${sheet.name}!${cellName(row, column)}`;
      const reason = formula === undefined ? undefined : whyNotCalculable(formula);
      if (reason !== undefined) {
        return `${reason} in ${where}`;
      }
      const value = this.result(sheet, row, column);
      if (value instanceof CellError) {
        return `the error in ${where}`;
      }
      if (typeof value === "string" && looksLikeNumber(value)) {
        return `the text that looks like a number in ${where}`;
      }
      if (value === "" && formula !== undefined) {
        return `the empty text in ${where}`;
      }
    }
    return undefined;
  }
}

/** `Sheet1!$A$1`, and nothing else. */
function isSingleCell(formula: string): boolean {
  const [token, ...others] = formulaTokens(formula);
  return token?.kind === "reference" && others.length === 0 && !token.text.includes(":");
}

function looksLikeNumber(text: string): boolean {
  return text.trim() !== "" && Number.isFinite(Number(text));
}

/** The engine's text as the value that Excel has. */
function typed(value: string, formula: string, refusal: (why: string) => Error): CellValue {
  const making = textMaking(formula);
  if (making === "always") {
    return value;
  }
  if (value === "") {
    // A reference to a blank cell gives 0; only a formula that holds "" can give that.
    return making === "sometimes" ? "" : 0;
  }
  if (looksLikeNumber(value)) {
    if (making === "sometimes" && formula.includes(`"${value}"`)) {
      throw refusal("its result may be a number or a text");
    }
    return Number(value);
  }
  return value === "TRUE" || value === "FALSE" ? value === "TRUE" : value;
}
