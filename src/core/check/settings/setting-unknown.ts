import type { NamedCheck } from "../../model/issue";

export const settingUnknown = {
  id: "setting-unknown" as const,
  severity: "warning",
  title: { zhCN: "评分设置有误", enUS: "Scoring setting unknown" },
  message: {
    zhCN: "「评分设置」中没有「{name}」这一项，未采用。相近的项目有：{nearest}。请修改名称或删去这一行。",
    enUS: "“评分设置” has no item “{name}”; it was not used. Similar items: {nearest}. Change the name or delete the row.",
  },
} satisfies NamedCheck;
