import type { CellAddress } from "./grid";
import type { CellFormat } from "./plan";

/** One row of 基本信息: item and content. */
export interface BasicItem {
  /** 项目, without white space: 单位名称 */
  readonly name: string;
  /** 内容 as the cell shows it. */
  readonly text: string;
  /** The cell of the content. */
  readonly cell: CellAddress;
}

export interface BasicInformation {
  readonly items: readonly BasicItem[];
  /** 单位名称 */
  readonly department: BasicItem | null;
  /** 年度, a number of four digits. */
  readonly year: { readonly value: number; readonly cell: CellAddress } | null;
}

/** One row of 报告模板, or of a built-in outline, which stands in no cell. */
export interface TemplateRow {
  /** 样式 as written: 正文 */
  readonly styleName: string;
  readonly text: string;
  /** The cell of the text. */
  readonly cell: CellAddress | null;
  /** The cell of the style. */
  readonly styleCell: CellAddress | null;
  /** What the user gave this row's text of a look of its own; it wins over that of the style. */
  readonly format?: CellFormat;
}
