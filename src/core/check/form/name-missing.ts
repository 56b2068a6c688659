import type { NamedCheck } from "../../model/issue";

export const nameMissing = {
  id: "name-missing" as const,
  severity: "warning",
  title: { zhCN: "表格没有找到", enUS: "Table not found" },
  message: {
    zhCN: "工作簿中没有名称「{name}」，{purpose}。请选中对应表格（含表头），在面板上点「设为所选区域」，或在名称框中输入「{name}」后按 Enter。",
    enUS: "The workbook has no name “{name}”, so {purpose}. Select the table with its header and press “Use selection” in the pane, or type “{name}” into the Name Box and press Enter.",
  },
} satisfies NamedCheck;
