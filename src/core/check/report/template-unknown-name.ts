import type { NamedCheck } from "../../model/issue";

export const templateUnknownName = {
  id: "template-unknown-name" as const,
  severity: "error",
  title: { zhCN: "模板名称不存在", enUS: "Unknown name in the template" },
  message: {
    zhCN: "模板中的「{name}」不存在。相近的名称有：{nearest}。请修改模板，含有它的分句已略去。",
    enUS: "“{name}” in the template does not exist. Similar names: {nearest}. Correct the template; clauses that use it were left out.",
  },
} satisfies NamedCheck;
