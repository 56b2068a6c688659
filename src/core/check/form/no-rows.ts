import type { NamedCheck } from "../../model/issue";

export const noRows = {
  id: "no-rows" as const,
  severity: "error",
  title: { zhCN: "表格没有内容", enUS: "Table is empty" },
  message: {
    zhCN: "「{table}」只有表头，没有数据行。请填写数据。",
    enUS: "“{table}” has a header and no rows. Fill in the data.",
  },
} satisfies NamedCheck;
