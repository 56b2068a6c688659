import type { NamedCheck } from "../../model/issue";

export const nameBroken = {
  id: "name-broken" as const,
  severity: "error",
  title: { zhCN: "表格没有找到", enUS: "Table not found" },
  message: {
    zhCN: "名称「{name}」已失效（{formula}），原来的单元格可能已被删除。请在「公式→名称管理器」中重新选定表格区域。",
    enUS: "The name “{name}” is broken (“{formula}”); its cells may have been deleted. In Formulas > Name Manager, select the table again.",
  },
  leavesTableUnread: true,
} satisfies NamedCheck;
