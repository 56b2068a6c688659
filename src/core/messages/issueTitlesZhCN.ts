import type { IssueId } from "../model/issue";

/** What issues are called in a few words that no check of the catalogue gives a title. */
export const issueTitlesZhCN: Readonly<Partial<Record<IssueId, string>>> = {
  "name-missing": "表格没有找到",
  "name-not-a-range": "表格没有找到",
  "name-broken": "表格没有找到",
  "name-several-areas": "表格没有找到",
  "name-empty": "表格没有内容",
  "no-rows": "表格没有内容",
  "header-not-found": "表头不全",
  "column-missing": "表头不全",
  "column-twice": "表头重复",
  "basic-item-missing": "基本信息不全",
  "year-unreadable": "年度有误",
  "setting-unknown": "评分设置有误",
  "setting-unreadable": "评分设置有误",
};

/** What the rest is called. */
export const otherIssuesTitle = "其他问题";
