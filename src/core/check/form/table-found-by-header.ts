import type { NamedCheck } from "../../model/issue";

export const tableFoundByHeader = {
  id: "table-found-by-header" as const,
  severity: "note",
  title: { zhCN: "表格按表头找到", enUS: "Table found by its header" },
  message: {
    zhCN: "没有名称「{name}」，已按表头在 {area} 找到表格。如需固定下来，请在面板上点「固定位置」，或选中该区域，在名称框中输入「{name}」后按 Enter。",
    enUS: "There is no name “{name}”; the table was found by its header at “{area}”. To settle it, press “Fix these places” in the pane, or select the area, type “{name}” into the Name Box and press Enter.",
  },
} satisfies NamedCheck;
