import type { CellAddress, CellArea, CellValue } from "./grid";

/** How a block of cells looks; what is left out stays as it is. */
export interface CellFormat {
  readonly fontName?: string;
  /** pt */
  readonly fontSize?: number;
  readonly bold?: boolean;
  /** `#RRGGBB` */
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: "Left" | "Center" | "Right" | "Justify" | "General";
  readonly vertical?: "Top" | "Center" | "Bottom" | "Distributed";
  readonly wrap?: boolean;
  /** Thin lines around every cell. */
  readonly borders?: boolean;
}

/**
 * One thing to write. Operations are carried out in the order of the plan; sheets are named, since a
 * plan may add them.
 */
export type WriteOperation =
  | { readonly kind: "add-sheet"; readonly sheet: string; readonly visibility: "Visible" | "VeryHidden" }
  /** `null` leaves a cell as it is, `""` clears it. Text is written as text, whatever it begins with. */
  | { readonly kind: "values"; readonly at: CellAddress; readonly values: readonly (readonly (CellValue | null)[])[] }
  | { readonly kind: "formula"; readonly at: CellAddress; readonly formula: string }
  | { readonly kind: "number-format"; readonly area: CellArea; readonly format: string }
  | { readonly kind: "format"; readonly area: CellArea; readonly format: CellFormat }
  /** Merged cells are merged where they are copied to, too. */
  | { readonly kind: "copy-format"; readonly from: CellArea; readonly to: CellAddress }
  /** Makes single cells of merged ones. */
  | { readonly kind: "unmerge"; readonly area: CellArea }
  /** pt */
  | { readonly kind: "column-width"; readonly sheet: string; readonly column: number; readonly width: number }
  /** pt; at most 409 */
  | {
      readonly kind: "row-height";
      readonly sheet: string;
      readonly row: number;
      readonly rowCount: number;
      readonly height: number;
    }
  /** Makes a name that is there refer to another area; with a worksheet as scope, that worksheet's own. */
  | { readonly kind: "define-name"; readonly name: string; readonly scope?: string; readonly area: CellArea }
  /** Adds a name of the workbook's for an area; Excel refuses where it is there already. */
  | { readonly kind: "add-name"; readonly name: string; readonly area: CellArea }
  /** Colours the rows of an area where a formula, relative to its first cell, is true: a conditional format beside the user's own. */
  | { readonly kind: "highlight-rows"; readonly area: CellArea; readonly formula: string; readonly fill: string }
  /** Makes a cell a link to another cell of the workbook, and shows a text there. */
  | { readonly kind: "link"; readonly at: CellAddress; readonly target: CellAddress; readonly text: string }
  /** Takes links away; what the cells show stays. */
  | { readonly kind: "unlink"; readonly area: CellArea }
  /** Begins a printed page at each of these rows, counted from 0, and at no other. */
  | { readonly kind: "page-breaks"; readonly sheet: string; readonly rows: readonly number[] }
  /** Keeps the first rows of a worksheet in view. */
  | { readonly kind: "freeze-rows"; readonly sheet: string; readonly rowCount: number }
  /**
   * Adds a chart of lying bars, the first row on top, from 0 % on: names in the first column of the
   * source, a series in each other one, titles in the first row. Size in pt. Hidden rows are shown.
   */
  | {
      readonly kind: "chart";
      readonly name: string;
      readonly title: string;
      readonly source: CellArea;
      /** The cell under its top left corner. */
      readonly at: CellAddress;
      readonly width: number;
      readonly height: number;
    }
  /** Gives a chart other cells to show than before, where it is still there. */
  | {
      readonly kind: "chart-data";
      readonly sheet: string;
      readonly name: string;
      readonly source: CellArea;
      readonly before: CellArea;
    }
  /** Page set-up of a printed worksheet: A4, one page wide, margins in pt. */
  | {
      readonly kind: "page-layout";
      readonly sheet: string;
      /** Upright where it is left out. */
      readonly orientation?: "Portrait" | "Landscape";
      /** All that is on the sheet where it is left out. */
      readonly printArea?: Omit<CellArea, "sheet">;
      /** Lines around the cells, on paper only. */
      readonly gridlines?: boolean;
      readonly margins: {
        readonly top: number;
        readonly bottom: number;
        readonly left: number;
        readonly right: number;
      };
      /** In Excel's footer codes, for all pages, or the page number outside on odd and even ones. */
      readonly footer: { readonly center: string } | { readonly oddRight: string; readonly evenLeft: string };
    };

/** Everything that a run writes. An empty plan means that the workbook is up to date. */
export interface WritePlan {
  readonly operations: readonly WriteOperation[];
}
