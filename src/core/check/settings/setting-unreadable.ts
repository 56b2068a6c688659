import type { NamedCheck } from "../../model/issue";

export const settingUnreadable = {
  id: "setting-unreadable" as const,
  severity: "error",
  title: { zhCN: "评分设置有误", enUS: "Scoring setting unreadable" },
  message: {
    zhCN: "「评分设置」中「{name}」的内容「{text}」无法识别，仍按默认值处理。请改为{expected}。",
    enUS: "The content “{text}” of “{name}” in “评分设置” cannot be read; the default stays. Enter {expected}.",
  },
} satisfies NamedCheck;
