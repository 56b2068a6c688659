import type { NamedCheck } from "../../model/issue";

export const nameEmpty = {
  id: "name-empty" as const,
  severity: "error",
  title: { zhCN: "表格没有内容", enUS: "Table is empty" },
  message: {
    zhCN: "名称「{name}」引用的区域 {area} 没有内容。请填写表格，或把名称改到有表格的区域。",
    enUS: "The area “{area}” that the name “{name}” refers to is empty. Fill in the table, or move the name to where the table is.",
  },
  leavesTableUnread: true,
} satisfies NamedCheck;
