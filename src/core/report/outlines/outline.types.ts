import type { OutlineId } from "../../model/outline";

/** One row of an outline: what a row of 报告模板 holds. */
export interface OutlineRow {
  /** 样式: 标题, 一级标题, 正文 … */
  readonly style: string;
  /** 内容, in Liquid. */
  readonly text: string;
}

/** The outline of a report (报告提纲): complete in itself, and meant to be edited. */
export interface Outline {
  readonly id: OutlineId;
  /** As it is offered: 部门整体支出 */
  readonly name: string;
  /** For whom it is, in a sentence. */
  readonly description: string;
  readonly rows: readonly OutlineRow[];
}
