import type { CellAddress, CellArea, FormulaGrid, Grid, TextGrid, ValueGrid } from "./grid";
import type { CellFormat } from "./plan";

/** The tables that the product looks for. */
export type RangeKey = "budget" | "indicators" | "basicInformation" | "template" | "scoring";

/** The row that comes nearest to the header of a table that was not found. */
export interface NearestHeader {
  readonly cell: CellAddress;
  /** Its cells as they stand, without the blank ones. */
  readonly found: readonly string[];
  /** Columns that it lacks, of those without which there is no such table, as the product calls them. */
  readonly missing: readonly string[];
}

/** What stands behind one of the product's names. */
export type NamedRange =
  | { readonly status: "missing"; readonly nearest?: NearestHeader }
  /** A constant or a formula that is no range. */
  | { readonly status: "not-a-range"; readonly name: string; readonly formula: string }
  /** #REF! */
  | { readonly status: "broken"; readonly name: string; readonly formula: string }
  | { readonly status: "several-areas"; readonly name: string; readonly formula: string }
  /** A range with nothing in it. */
  | { readonly status: "empty"; readonly name: string; readonly area: CellArea }
  | {
      readonly status: "range";
      readonly name: string;
      /** The worksheet that the name belongs to, where it is not the workbook's. */
      readonly scope?: string;
      /** What the name refers to. */
      readonly area: CellArea;
      /** Its used part, with a few columns to the right of it: see `margin`. */
      readonly grid: Grid;
      /** How many of the grid's last columns lie beside the used part, read to see whether they are free. */
      readonly margin: number;
      /** What the rows right above the grid show, the nearest last, in the grid's columns: a note on the unit, or the header of a name that covers the body alone. */
      readonly above?: readonly (readonly string[])[];
      /**
       * What the rows right below the grid show, the nearest first, in the grid's columns; only as far as they were
       * read. Of 评分设置 and 基本信息 what they hold, since rows are added there: a formula's cell may look blank.
       */
      readonly below?: readonly (readonly string[])[];
      /** What the first rows of its sheet show, in all columns: the form around the table. */
      readonly sheetTop?: TextGrid;
      /** Of 报告模板: how its texts are formatted. */
      readonly textFormats?: TextFormats;
      /** No name leads here: the table was found by its header, and no name is made or changed. */
      readonly foundByHeader?: boolean;
      /** What the name covers, where that is the header of its table alone, or some cells of it, and the table was found around them. */
      readonly widenedFrom?: CellArea;
    };

/** How a table's second column is formatted, by row of its grid, and how a cell is that nobody formatted. */
export interface TextFormats {
  readonly rows: readonly CellFormat[];
  readonly plain: CellFormat;
}

export interface Worksheet {
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly isProtected: boolean;
}

/** All that one read of the workbook brings. */
export interface WorkbookSnapshot {
  readonly ranges: Readonly<Record<RangeKey, NamedRange>>;
  readonly worksheets: readonly Worksheet[];
  /** The used parts of the visible sheets, where a table's name is missing and it must be looked for by its header. */
  readonly sheets?: readonly Grid[];
  /** Whether sheets may not be added: 保护工作簿结构. */
  readonly isStructureProtected: boolean;
  /** Rows of 自评报告, from 0, before which a printed page is begun by hand or by an earlier run. */
  readonly reportPageBreaks?: readonly number[];
  /**
   * The used part of 自评报告, of 校验清单 and of 自评记录, no more of it than is asked for, since these
   * sheets are as long as the tables; null where there is no such sheet or nothing on it.
   */
  readonly report: FormulaGrid | null;
  readonly checkList: (ValueGrid & FormulaGrid) | null;
  readonly record: ValueGrid | null;
}

/** A name that leads to cells, or cells that were found by a header. */
export type FoundRange = Extract<NamedRange, { status: "range" }>;
