import type { Language } from "../language";
import { shortened } from "../shortened";
import { faults } from "./faults";
import { finalQuestions } from "./finalQuestions";
import { phrases } from "./phrases";
import { ratingNames, severityNames } from "./terms";

/** The words of the product in Chinese, the language of the pane and of all that is written into the workbook. */
export const zhCN: Language = {
  key: "zhCN",
  phrases,
  separator: "、",
  data: (text) => text,
  cited: (text) => text,
  sentenceEnd: "。",
  explained: (text) => `已说明：${withoutEnd(text)}。`,
  faults,
  reason: (sentence) => `；${withoutEnd(sentence)}`,
  severityName: (severity) => severityNames[severity],
  ratingNames,
  finalQuestions,
  notGenerated: "还没有生成过自评报告",
  changes: {
    cell: (before, after) => `由${shown(before)}改为${shown(after)}`,
    rowAdded: (row) => `增加了一行：${row || "（空行）"}`,
    rowRemoved: (table, row) => `「${table}」删去了一行：${row || "（空行）"}`,
    rowsMoved: (table) => `「${table}」的行调整了顺序`,
    columnsChanged: (table) => `「${table}」增加或删去了列`,
    tableGone: (table) => `「${table}」已不在工作簿中`,
  },
};

const withoutEnd = (sentence: string): string => sentence.replace(/。$/, "");

const shown = (content: string): string => `「${content === "" ? "空白" : shortened(content)}」`;
