import type { Sheet } from "#host/document/sheet";
import type { WorkbookDocument } from "#host/document/workbookDocument";
import { displayText } from "#host/format/displayText";
import { evaluateFormula, rangeOfFormula } from "#host/formula/evaluate";
import { type FormulaContext, type FormulaSheet, NotComputable } from "#host/formula/formulaContext";
import { type Area, splitSheet } from "#host/vocabulary/cellAddress";
import { CellError, type CellValue } from "#host/vocabulary/cellValue";
import { dateToSerial } from "#host/vocabulary/dateSerial";
import { type CellPlace, cellKey, Precedents } from "./precedents";
import { typedInput } from "./typedInput";

/** What a formula gives that cannot be computed here and has no saved result: Excel's error for one that is not done. */
export const notCalculated = "#BUSY!";

/** Thrown where a formula asks for a cell whose own formula has to be computed before. */
class Pending extends Error {
  constructor(readonly place: CellPlace) {
    super();
  }
}

export interface CalculationOptions {
  readonly locale: "zh-CN" | "en-US";
  readonly now: () => Date;
}

/**
 * Results of formulas. A saved result stands as long as nothing that it depends on was written. Formulas are computed
 * one after the other, each when those that it needs are, so that a long chain of them needs no deep stack. What cannot
 * be computed keeps its last known result; cells that refer to themselves are 0, as Excel shows them.
 */
export class Calculation {
  private readonly precedents: Precedents;
  private readonly results = new Map<string, CellValue>();

  constructor(
    private readonly document: WorkbookDocument,
    private readonly options: CalculationOptions,
  ) {
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

  /** The value of a cell; of one with a formula its result, computed if need be. */
  result(sheet: Sheet, row: number, column: number): CellValue {
    const place = { sheet, row, column };
    const known = this.known(place);
    if (known !== undefined) {
      return known;
    }
    this.compute(place);
    return this.results.get(cellKey(place)) ?? null;
  }

  /** The cells that a name's formula stands for: OFFSET, INDIRECT; `undefined` where it gives values or cannot be computed. */
  range(formula: string, home: Sheet): { readonly sheet: Sheet; readonly area: Area } | undefined {
    try {
      const context = this.contextOf({ sheet: home, row: 0, column: 0 }, (place) =>
        this.result(place.sheet, place.row, place.column),
      );
      const range = rangeOfFormula(formula, context);
      const sheet = range && this.document.sheet(range.sheet.name);
      return sheet && range && { sheet, area: range.area };
    } catch (error) {
      if (error instanceof NotComputable) {
        return undefined;
      }
      throw error;
    }
  }

  private known(place: CellPlace): CellValue | undefined {
    const { sheet, row, column } = place;
    const cell = sheet.part.cell(row, column);
    const saved = cell?.value;
    if (!cell?.formula) {
      return saved ?? null;
    }
    return saved !== undefined && !this.precedents.areChanged(place) ? saved : this.results.get(cellKey(place));
  }

  private compute(first: CellPlace): void {
    const waiting = [first];
    const begun = new Set<string>();
    for (let place = waiting.at(-1); place; place = waiting.at(-1)) {
      const key = cellKey(place);
      if (this.results.has(key)) {
        waiting.pop();
        continue;
      }
      if (!begun.has(key)) {
        begun.add(key);
        const needed = this.precedents.formulasBehind(place).filter((each) => this.known(each) === undefined);
        const notBegun = needed.filter((each) => !begun.has(cellKey(each)));
        if (notBegun.length > 0) {
          waiting.push(...notBegun);
          continue;
        }
      }
      const pending = this.evaluate(place);
      if (pending && begun.has(cellKey(pending))) {
        this.closeCircle(waiting, pending, begun);
      } else if (pending) {
        waiting.push(pending);
      } else {
        waiting.pop();
      }
    }
  }

  /** Every formula between a cell and itself. */
  private closeCircle(waiting: readonly CellPlace[], end: CellPlace, begun: ReadonlySet<string>): void {
    const from = waiting.findIndex((each) => cellKey(each) === cellKey(end));
    for (const each of waiting.slice(Math.max(0, from))) {
      if (begun.has(cellKey(each))) {
        this.results.set(cellKey(each), 0);
      }
    }
  }

  /** @returns the cell that has to be computed before, if any */
  private evaluate(place: CellPlace): CellPlace | undefined {
    const { sheet, row, column } = place;
    const cell = sheet.part.cell(row, column);
    const context = this.contextOf(place, (other) => {
      const value = this.known(other);
      if (value === undefined) {
        throw new Pending(other);
      }
      return value;
    });
    try {
      const formula = sheet.part.formulaText(row, column) ?? "";
      this.results.set(cellKey(place), evaluateFormula(formula, context, cell?.formula?.kind === "array"));
    } catch (error) {
      if (error instanceof Pending) {
        return error.place;
      }
      if (!(error instanceof NotComputable)) {
        throw error;
      }
      this.results.set(cellKey(place), cell?.value ?? new CellError(notCalculated));
    }
    return undefined;
  }

  private contextOf({ sheet, row, column }: CellPlace, valueOf: (place: CellPlace) => CellValue): FormulaContext {
    const { document, options } = this;
    const { date1904 } = document;
    const seen = (each: Sheet): FormulaSheet =>
      formulaSheet(each, (r, c) => valueOf({ sheet: each, row: r, column: c }));
    const home = { sheet: seen(sheet), row, column };
    const others = new Map<Sheet, FormulaSheet>([[sheet, home.sheet]]);
    return {
      home,
      sheet: (name) => {
        const found = document.sheet(name);
        const known = found && (others.get(found) ?? seen(found));
        if (found && known) {
          others.set(found, known);
        }
        return known;
      },
      name: (text) => this.nameFormula(text, sheet),
      numberInText: (text) => {
        const input = typedInput(text, "General", { date1904, ...options });
        return input.kind === "value" && typeof input.value === "number" ? input.value : undefined;
      },
      formatted: (value, format) =>
        value === null || value instanceof CellError
          ? ""
          : displayText(value, format, 0, { date1904, locale: options.locale }),
      now: () => {
        const now = options.now();
        return dateToSerial(now.getTime() - now.getTimezoneOffset() * 60_000, date1904);
      },
      date1904,
    };
  }

  private nameFormula(text: string, home: Sheet): string | undefined {
    const { names } = this.document;
    const { sheet: sheetName, address } = splitSheet(text);
    const scope = sheetName === undefined ? home : this.document.sheet(sheetName);
    return ((scope && names.find(address, this.document.tabIndex(scope))) ?? names.find(address, undefined))?.formula;
  }
}

function formulaSheet(sheet: Sheet, value: (row: number, column: number) => CellValue): FormulaSheet {
  const { part } = sheet;
  return {
    name: sheet.name,
    value,
    formula: (row, column) => part.formulaText(row, column),
    isRowHidden: (row) => part.isRowHidden(row),
    isFiltered: part.root.child("autoFilter")?.child("filterColumn") !== undefined,
    used: (area) => part.usedArea(area, (cell) => cell.formula !== undefined || cell.value !== null),
  };
}
