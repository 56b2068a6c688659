import type { NamedCheck } from "../../model/issue";

export const columnTwice = {
  id: "column-twice" as const,
  severity: "warning",
  title: { zhCN: "表头重复", enUS: "Header repeated" },
  message: {
    zhCN: "表头「{header}」出现了两次，只采用左边的一列。请改名或删除多余的一列。",
    enUS: "The header “{header}” occurs twice; only the left column is used. Rename or delete the other.",
  },
} satisfies NamedCheck;
