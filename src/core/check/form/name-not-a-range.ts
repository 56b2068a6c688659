import type { NamedCheck } from "../../model/issue";

export const nameNotARange = {
  id: "name-not-a-range" as const,
  severity: "error",
  title: { zhCN: "表格没有找到", enUS: "Table not found" },
  message: {
    zhCN: "名称「{name}」引用的是 {formula}，不是单元格区域。请在「公式→名称管理器」中改为引用表格所在区域。",
    enUS: "The name “{name}” refers to “{formula}”, which is not a range of cells. In Formulas > Name Manager, make it refer to the table.",
  },
  leavesTableUnread: true,
} satisfies NamedCheck;
