import type { NamedCheck } from "../../model/issue";

export const columnNotAdded = {
  id: "column-not-added" as const,
  severity: "warning",
  title: { zhCN: "缺少的列未能增加", enUS: "Column not added" },
  message: {
    zhCN: "「{table}」右侧的单元格已有内容，无法增加「{column}」列。请在表格右侧空出一列，或自行增加表头为「{column}」的列。",
    enUS: "The cells to the right of “{table}” are not empty, so the column “{column}” cannot be added. Leave a column free there, or add a column with the header “{column}” yourself.",
  },
} satisfies NamedCheck;
