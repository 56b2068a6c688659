import type { NamedCheck } from "../../model/issue";

export const headerNotFound = {
  id: "header-not-found" as const,
  severity: "error",
  title: { zhCN: "表头不全", enUS: "Header incomplete" },
  message: {
    zhCN: "「{table}」中没有找到表头。表头应包含：{columns}。请确认名称引用的区域包含表头行。",
    enUS: "No header was found in “{table}”. The header should contain “{columns}”. Make sure that the name covers the header row.",
  },
  leavesTableUnread: true,
} satisfies NamedCheck;
