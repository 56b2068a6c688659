import type { ParagraphStyle } from "../../model/report";

/** 样式 by its names, the first of each style the one that templates are made with. */
const styles: readonly (readonly [ParagraphStyle, readonly string[]])[] = [
  ["title", ["标题", "题目", "大标题", "文件标题", "报告标题"]],
  ["heading1", ["一级标题", "标题1", "标题一", "一级"]],
  ["heading2", ["二级标题", "标题2", "标题二", "二级"]],
  ["heading3", ["三级标题", "标题3", "标题三", "三级"]],
  ["body", ["正文", "段落", "内容", "正文文本"]],
  ["signature", ["落款", "署名", "签名", "成文日期"]],
];

/** What messages list as the styles that exist. */
export const knownStyles: readonly string[] = styles.map(([, [name = ""]]) => name);

/** The style of a template row; a blank one is 正文; null where there is no such style. */
export function paragraphStyle(name: string): ParagraphStyle | null {
  const wanted = name.normalize("NFKC").replace(/\s/g, "");
  return wanted === "" ? "body" : (styles.find(([, names]) => names.includes(wanted))?.[0] ?? null);
}
