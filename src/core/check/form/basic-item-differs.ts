import type { NamedCheck } from "../../model/issue";

export const basicItemDiffers = {
  id: "basic-item-differs" as const,
  severity: "warning",
  title: { zhCN: "表上所填与基本信息不一致", enUS: "The form and the basic information differ" },
  message: {
    zhCN: "「{name}」不一致：表上是「{told}」，{cell} 的基本信息是「{own}」，报告按基本信息写。请核对并改成一致。",
    enUS: "“{name}” differs: the form says “{told}”, the basic information at {cell} says “{own}”, which the report uses. Check both and make them agree.",
  },
} satisfies NamedCheck;
