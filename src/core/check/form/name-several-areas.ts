import type { NamedCheck } from "../../model/issue";

export const nameSeveralAreas = {
  id: "name-several-areas" as const,
  severity: "error",
  title: { zhCN: "表格没有找到", enUS: "Table not found" },
  message: {
    zhCN: "名称「{name}」引用了多个不相连的区域（{formula}）。请改为引用一个连续区域。",
    enUS: "The name “{name}” refers to several separate areas (“{formula}”). Make it refer to one area.",
  },
  leavesTableUnread: true,
} satisfies NamedCheck;
