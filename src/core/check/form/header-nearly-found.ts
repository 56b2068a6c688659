import type { NamedCheck } from "../../model/issue";

export const headerNearlyFound = {
  id: "header-nearly-found" as const,
  severity: "error",
  title: { zhCN: "表头不全", enUS: "Header incomplete" },
  message: {
    zhCN: "没有找到{table}。最接近的是 {place} 的表头（{found}），但缺少「{columns}」列。请补上，或把相应的列改成这个名称。",
    enUS: "{table} was not found. The header at {place} ({found}) comes nearest, but has no column “{columns}”. Add it, or give the column that is meant this name.",
  },
  leavesTableUnread: true,
} satisfies NamedCheck;
