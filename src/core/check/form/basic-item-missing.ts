import type { NamedCheck } from "../../model/issue";

export const basicItemMissing = {
  id: "basic-item-missing" as const,
  severity: "note",
  title: { zhCN: "单位名称或年度没有找到", enUS: "Department or year not found" },
  message: {
    zhCN: "表上没有找到「{items}」，报告标题中将空缺。请在面板的「基本信息」中补填。",
    enUS: "“{items}” was not found on the form, so the title of the report lacks it. Fill it in under “Basic information” in the pane.",
  },
} satisfies NamedCheck;
