import type { NamedCheck } from "../../model/issue";

export const basicItemMissing = {
  id: "basic-item-missing" as const,
  severity: "warning",
  title: { zhCN: "基本信息不全", enUS: "Basic information incomplete" },
  message: {
    zhCN: "「基本信息」中没有「{item}」，报告中用到它的文字将略去。请补充一行「{item}」。",
    enUS: "“基本信息” has no “{item}”; text of the report that uses it will be left out. Add a row “{item}”.",
  },
} satisfies NamedCheck;
