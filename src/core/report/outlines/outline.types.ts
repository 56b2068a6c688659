/** One row of an outline: what a row of 报告模板 holds. */
export interface OutlineRow {
  /** 样式: 标题, 一级标题, 正文 … */
  readonly style: string;
  /** 内容, in Liquid. */
  readonly text: string;
}
