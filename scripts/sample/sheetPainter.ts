import type { NewFile, Style } from "excelize-wasm";

/** One sheet of the workbook that is being made; every failure of the engine is thrown. */
export class SheetPainter {
  private readonly styles = new Map<string, number>();

  constructor(
    private readonly file: NewFile,
    readonly sheet: string,
  ) {}

  value(cell: string, value: string | number): void {
    ok(this.file.SetCellValue(this.sheet, cell, value));
  }

  style(from: string, to: string, style: Style): void {
    const key = JSON.stringify(style);
    let id = this.styles.get(key);
    if (id === undefined) {
      id = ok(this.file.NewStyle(style)).style;
      this.styles.set(key, id);
    }
    ok(this.file.SetCellStyle(this.sheet, from, to, id));
  }

  merge(from: string, to: string): void {
    if (from !== to) {
      ok(this.file.MergeCell(this.sheet, from, to));
    }
  }

  /** Widths in characters, from column A on. */
  columnWidths(widths: readonly number[]): void {
    widths.forEach((width, index) => {
      const column = String.fromCharCode(65 + index);
      ok(this.file.SetColWidth(this.sheet, column, column, width));
    });
  }

  rowHeight(row: number, points: number): void {
    ok(this.file.SetRowHeight(this.sheet, row, points));
  }

  /** A title over the whole width of a table. */
  title(text: string, lastColumn: string, style: Style): void {
    this.value("A1", text);
    this.merge("A1", `${lastColumn}1`);
    this.style("A1", `${lastColumn}1`, style);
    this.rowHeight(1, 36);
  }

  freezeRows(count: number): void {
    ok(
      this.file.SetPanes(this.sheet, {
        Freeze: true,
        XSplit: 0,
        YSplit: count,
        TopLeftCell: `A${count + 1}`,
        ActivePane: "bottomLeft",
        Selection: [{ SQRef: `A${count + 1}`, ActiveCell: `A${count + 1}`, Pane: "bottomLeft" }],
      }),
    );
  }

  /** A4, one page wide, as many pages high as it takes. */
  printSetup(orientation: "portrait" | "landscape", titleRow: number | null): void {
    ok(this.file.SetSheetProps(this.sheet, { FitToPage: true }));
    ok(this.file.SetPageLayout(this.sheet, { Size: 9, Orientation: orientation, FitToWidth: 1, FitToHeight: 0 }));
    ok(
      this.file.SetPageMargins(this.sheet, {
        Left: 0.6,
        Right: 0.6,
        Top: 0.8,
        Bottom: 0.7,
        Header: 0.3,
        Footer: 0.3,
        Horizontally: true,
      }),
    );
    ok(this.file.SetHeaderFooter(this.sheet, { OddHeader: "&L&9&A", OddFooter: "&C&9第 &P 页，共 &N 页" }));
    if (titleRow !== null) {
      ok(
        this.file.SetDefinedName({
          Name: "_xlnm.Print_Titles",
          RefersTo: `'${this.sheet}'!$${titleRow}:$${titleRow}`,
          Scope: this.sheet,
        }),
      );
    }
  }

  /** A name of the whole workbook. */
  define(name: string, from: string, to: string): void {
    const absolute = (cell: string): string => cell.replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
    ok(this.file.SetDefinedName({ Name: name, RefersTo: `'${this.sheet}'!${absolute(from)}:${absolute(to)}` }));
  }
}

/** The engine answers with its error beside the result. */
export function ok<T extends { readonly error: string | null }>(answer: T): T {
  if (answer.error !== null) {
    throw new Error(`excelize: ${answer.error}`);
  }
  return answer;
}
