import type { NamedCheck } from "../../model/issue";

export const doubtfulNumber = {
  id: "doubtful-number" as const,
  severity: "warning",
  title: { zhCN: "数字存疑", enUS: "Doubtful number" },
  message: {
    zhCN: "「{column}」为「{text}」，{doubt}。请核对该单元格。",
    enUS: "“{column}” is “{text}”: {doubt}. Check the cell.",
  },
} satisfies NamedCheck;
