import type { CellArea, CellValue } from "#core/model/grid";

/** What a cell holds: a text that begins with `=` is no formula. */
export type Contents = CellValue | { readonly formula: string };

/** How a cell looks; null where the cells of an area differ and were too many to ask one by one. */
export interface Look {
  readonly font: {
    readonly name: string | null;
    readonly size: number | null;
    readonly bold: boolean | null;
    readonly italic: boolean | null;
    readonly underline: string | null;
    readonly color: string | null;
  };
  readonly fill: { readonly color: string | null; readonly pattern: string | null };
  readonly horizontalAlignment: string | null;
  readonly verticalAlignment: string | null;
  readonly wrapText: boolean | null;
}

export const borderSides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

/** The sides of an area; null where its cells differ. */
export type Borders = readonly {
  readonly side: (typeof borderSides)[number];
  readonly style: string | null;
  readonly color: string | null;
  readonly weight: string | null;
}[];

/** A link to a cell of the workbook or to an address; null where there is none. */
export type Link = {
  readonly documentReference?: string;
  readonly address?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
} | null;

/** The set-up of printed pages; margins in pt. */
export interface Page {
  readonly orientation: string;
  readonly paperSize: string | null;
  readonly topMargin: number;
  readonly bottomMargin: number;
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly zoom: Excel.PageLayoutZoomOptions;
  readonly printGridlines: boolean;
  readonly footerState: string;
  readonly centerFooter: string;
  readonly oddRight: string;
  readonly evenLeft: string;
}

/** By kind of what is touched, the state of one of its places. */
export interface StateOf {
  readonly contents: Contents;
  readonly "number-format": string;
  readonly format: Look;
  readonly borders: Borders;
  readonly width: number | null;
  readonly height: number | null;
  readonly link: Link;
  /** Conditional formats by their ids. */
  readonly highlights: readonly string[];
  /** Rows that begin a page. */
  readonly breaks: readonly number[];
  readonly page: Page;
  /** What a name refers to. */
  readonly name: string;
}

/**
 * A state by rows and columns of its area, or one cell for all of it where it was asked for as a whole.
 * Empty where the thing is not there.
 */
export type States<V> = readonly (readonly V[])[];

export function rangeOf(
  workbook: Excel.Workbook,
  { sheet, row, column, rowCount, columnCount }: CellArea,
): Excel.Range {
  return workbook.worksheets.getItemOrNullObject(sheet).getRangeByIndexes(row, column, rowCount, columnCount);
}
