import type { NamedCheck } from "../../model/issue";

export const rulesFromForm = {
  id: "rules-from-form" as const,
  severity: "note",
  title: { zhCN: "按表上印的评分办法", enUS: "Scored by the rules on the form" },
  message: {
    zhCN: "已按表上印的评分办法计算：{rules}。如需改用其他口径，请填「评分设置」。",
    enUS: "Scored by the rules printed on the form: {rules}. To score otherwise, fill in “评分设置”.",
  },
} satisfies NamedCheck;
