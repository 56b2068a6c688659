import type { NamedCheck } from "../../model/issue";

export const notANumber = {
  id: "not-a-number" as const,
  severity: "error",
  title: { zhCN: "应为数字的不是数字", enUS: "Not a number" },
  message: {
    zhCN: "「{column}」应为数字，现为「{text}」。请改为数字。",
    enUS: "“{column}” should be a number and is “{text}”. Enter a number.",
  },
} satisfies NamedCheck;
