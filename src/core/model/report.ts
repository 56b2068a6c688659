import type { CellAddress } from "./grid";
import type { CellFormat } from "./plan";

/** Styles of a paragraph, by GB/T 9704: 标题 · 一级标题 · 二级标题 · 三级标题 · 正文 · 落款. */
export type ParagraphStyle = "title" | "heading1" | "heading2" | "heading3" | "body" | "signature";

/** A figure within a paragraph and the cell that it came from. */
export interface Figure {
  /** Position in the paragraph's text, in UTF-16 units. */
  readonly start: number;
  readonly length: number;
  readonly cell: CellAddress;
}

/** Words of a paragraph that are bold in Word and where the report is copied, and plain in a cell: `**…**` in the template. */
export interface Emphasis {
  /** Position in the paragraph's text, in UTF-16 units. */
  readonly start: number;
  readonly length: number;
}

export interface Paragraph {
  readonly style: ParagraphStyle;
  /** One line of text; never blank. */
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly emphases: readonly Emphasis[];
  /** The row of the template that it was written from, counted from 0 within 报告模板. */
  readonly templateRow: number;
}

/** A paragraph of 自评报告 as it stands after a run: as we wrote it, or as the user left it. */
export interface StandingParagraph {
  readonly style: ParagraphStyle;
  /** Without the first line's indent. */
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly emphases: readonly Emphasis[];
  /** Its first row on 自评报告. */
  readonly cell: CellAddress;
  readonly owner: "ours" | "user";
}

/** A row of 自评报告 that the user edited and whose data or template changed since: until they choose, theirs stays. */
export interface ReportConflict {
  readonly cell: CellAddress;
  readonly mine: string;
  readonly generated: string;
  /** From mine to generated, word by word. */
  readonly difference: readonly TextDifference[];
}

/** Words of two texts, in order: in both, in the user's alone, or in the generated one alone. */
export interface TextDifference {
  readonly kind: "same" | "mine" | "generated";
  readonly text: string;
}

/** What the user chose for a paragraph that was edited and whose data or template changed. */
export interface ParagraphChoice {
  /** The two texts that were offered: where either has changed since, nothing was chosen. */
  readonly mine: string;
  readonly generated: string;
  readonly take: "mine" | "generated";
}

/** One row of 自评报告. A paragraph is one row, or several where it is higher than Excel can show. */
export interface ReportRow {
  /** Names the row from run to run: row of the template, how many-th paragraph of it, how many-th piece. */
  readonly key: string;
  readonly style: ParagraphStyle;
  /** With the first line's indent. */
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly emphases: readonly Emphasis[];
  /** pt */
  readonly height: number;
  readonly format: CellFormat;
}

/** The report as rows of one column on a page. */
export interface LaidOutReport {
  readonly rows: readonly ReportRow[];
  /** How high a row of such a text is, pt; at most as high as Excel can show. */
  readonly heightOf: (text: string, style: ParagraphStyle, format: CellFormat) => number;
  /** How a text is set that the user wrote. */
  readonly formatOf: (style: ParagraphStyle) => CellFormat;
  readonly page: ReportPage;
}

export interface ReportPage {
  /** pt */
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** Width of the column, pt. */
  readonly textWidth: number;
  /** Height of the lines on a page, pt. */
  readonly textHeight: number;
}
