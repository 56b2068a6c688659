import { errorValue } from "../check/cells/error-value";
import { yearUnreadable } from "../check/form/year-unreadable";
import type { BasicInformation, BasicItem, TemplateRow } from "../model/basicInformation";
import type { Issue } from "../model/issue";
import { issueAt } from "../model/issueAt";
import type { FoundRange } from "../model/snapshot";
import { isErrorValue } from "../vocabulary/errorValues";
import { readCell } from "./cellReading";
import { ownFormats } from "./ownFormats";
import { isNothing, plainForm, withoutNotes } from "./plainForm";

/** Reads 基本信息: item and content, a row each; a header row (项目｜内容) is passed over. */
export function parseBasicInformation(range: FoundRange): { information: BasicInformation; issues: readonly Issue[] } {
  const { grid } = range;
  const issues: Issue[] = [];
  const items: BasicItem[] = [];
  for (let row = 0; row < grid.rowCount; row += 1) {
    const name = withoutNotes(plainForm(readCell(grid, row, 0).text)).replace(/[:：]$/, "");
    const content = readCell(grid, row, 1);
    if (isErrorValue(content.value)) {
      issues.push(issueAt(errorValue, content.address, { value: String(content.value) }));
      continue;
    }
    if (name === "" || isTableHeader(name, content.text)) {
      continue;
    }
    items.push({ name, text: isNothing(content.text) ? "" : content.text.trim(), cell: content.address });
  }
  const find = (...names: string[]): BasicItem | null =>
    items.find((item) => names.includes(item.name) && item.text !== "") ?? null;
  const department = find("单位名称", "部门名称", "单位", "部门", "预算单位", "部门(单位)名称");
  const yearItem = find("年度", "评价年度", "预算年度", "自评年度", "年份");
  const year = yearItem && /(?:19|20)\d{2}/.exec(plainForm(yearItem.text))?.[0];
  if (yearItem && !year) {
    issues.push(issueAt(yearUnreadable, yearItem.cell, { text: yearItem.text }));
  }
  return {
    information: { items, department, year: year && yearItem ? { value: Number(year), cell: yearItem.cell } : null },
    issues,
  };
}

/** Reads 报告模板: style and text, a row each; a header row (样式｜文字) is passed over. Blank rows keep no place. */
export function parseTemplate({ grid, textFormats }: FoundRange): readonly TemplateRow[] {
  const rows = grid.values.flatMap((_, row): (TemplateRow & { readonly row: number })[] => {
    const [style, text] = [readCell(grid, row, 0), readCell(grid, row, 1)];
    if (text.text.trim() === "" || isTableHeader(plainForm(style.text), text.text)) {
      return [];
    }
    return [
      { row, styleName: plainForm(style.text), text: String(text.value), cell: text.address, styleCell: style.address },
    ];
  });
  const ownFormat = ownFormats(
    textFormats,
    rows.map(({ row }) => row),
  );
  return rows.map(({ row, ...template }) => ({ ...template, format: ownFormat(row) }));
}

function isTableHeader(first: string, second: string): boolean {
  return (
    /^(?:项目|样式|名称|段落样式|内容项)$/.test(first) &&
    /^(?:内容|文字|正文|文本|模板文字|段落文字)$/.test(plainForm(second))
  );
}
