import { Calculation } from "#host/cells/calculation";
import type { Area } from "#host/vocabulary/cellAddress";
import { CellError, type CellValue } from "#host/vocabulary/cellValue";
import { savedBytes } from "#host/document/savedBytes";
import type { Sheet } from "#host/document/sheet";
import type { WorkbookDocument } from "#host/document/workbookDocument";
import { displayText } from "#host/format/displayText";
import type { HostOptions } from "#host/hostOptions";

/** The workbook as Excel would hold it open: the document, results of formulas, texts as shown. */
export class LiveWorkbook {
  readonly locale: "zh-CN" | "en-US";
  readonly now: () => Date;
  private readonly calculation: Calculation;
  private written = false;
  /** What is selected on each worksheet; kept while the workbook is open, not in the file. */
  private readonly selections = new WeakMap<Sheet, Area>();

  constructor(
    readonly document: WorkbookDocument,
    options: HostOptions,
  ) {
    this.locale = options.locale ?? "zh-CN";
    this.now = options.now ?? (() => new Date());
    this.calculation = new Calculation(document, { locale: this.locale, now: this.now });
  }

  /** The value that the cell shows: of a formula, its result. */
  value(sheet: Sheet, row: number, column: number): CellValue {
    const cell = sheet.part.cell(row, column);
    if (!cell) {
      return null;
    }
    return cell.formula ? this.calculation.result(sheet, row, column) : (cell.value ?? null);
  }

  /** The value as the text that the cell shows, however wide its column is. */
  text(sheet: Sheet, row: number, column: number): string {
    const cell = sheet.part.cell(row, column);
    const value = this.value(sheet, row, column);
    if (!cell || value === null) {
      return "";
    }
    if (value instanceof CellError) {
      return value.name;
    }
    const { styles, date1904 } = this.document;
    return displayText(value, styles.numberFormat(cell.style), styles.numberFormatId(cell.style), {
      date1904,
      locale: this.locale,
    });
  }

  /** The cells that a name stands for whose formula has to be computed. */
  rangeOf(formula: string, home: Sheet): { readonly sheet: Sheet; readonly area: Area } | undefined {
    return this.calculation.range(formula, home);
  }

  style(sheet: Sheet, row: number, column: number): number {
    return sheet.part.cell(row, column)?.style ?? sheet.part.inheritedStyle(row, column);
  }

  /** Brings a worksheet to the front and selects an area of it. */
  select(sheet: Sheet, area: Area): void {
    this.document.activate(sheet);
    this.selections.set(sheet, area);
  }

  /** The selected area of a worksheet: its first cell, where nothing has been selected. */
  selection(sheet: Sheet): Area {
    return this.selections.get(sheet) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  }

  /** To be called before a cell's value or formula changes. */
  changing(sheet: Sheet, row: number, column: number): void {
    this.written = true;
    this.calculation.changed(sheet, row, column);
  }

  /** Names or sheets changed, which any formula may depend on. */
  structureChanged(): void {
    this.written = true;
    this.calculation.structureChanged();
  }

  save(): Uint8Array {
    if (this.written) {
      this.document.requestCalculation();
    }
    return savedBytes(this.document);
  }
}
