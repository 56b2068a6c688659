import type { CellAddress } from "./grid";

/** Styles of a paragraph, by GB/T 9704: 标题 · 一级标题 · 二级标题 · 三级标题 · 正文 · 落款. */
export type ParagraphStyle = "title" | "heading1" | "heading2" | "heading3" | "body" | "signature";

/** A figure within a paragraph and the cell that it came from. */
export interface Figure {
  /** Position in the paragraph's text, in UTF-16 units. */
  readonly start: number;
  readonly length: number;
  readonly cell: CellAddress;
}

export interface Paragraph {
  readonly style: ParagraphStyle;
  /** One line of text; never blank. */
  readonly text: string;
  readonly figures: readonly Figure[];
  /** The row of the template that it was written from, counted from 0 within 报告模板. */
  readonly templateRow: number;
}
