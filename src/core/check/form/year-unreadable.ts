import type { NamedCheck } from "../../model/issue";

export const yearUnreadable = {
  id: "year-unreadable" as const,
  severity: "error",
  title: { zhCN: "年度有误", enUS: "Year unreadable" },
  message: {
    zhCN: "年度「{text}」不是四位数的年份。请改为如 2022 的年份。",
    enUS: "The year “{text}” is not a year of four digits. Enter a year such as 2022.",
  },
} satisfies NamedCheck;
