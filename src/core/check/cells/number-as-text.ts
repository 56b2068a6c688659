import type { NamedCheck } from "../../model/issue";

export const numberAsText = {
  id: "number-as-text" as const,
  severity: "warning",
  title: { zhCN: "数字存为文本", enUS: "Number stored as text" },
  message: {
    zhCN: "「{column}」的数字「{text}」是文本格式，Excel 求和时会漏掉它。请转换为数字。",
    enUS: "The number “{text}” in “{column}” is stored as text, and sums in Excel leave it out. Convert it to a number.",
  },
  fix: ({ cell, values: { text, number } }) =>
    cell !== null && typeof text === "string" && number !== undefined
      ? [{ kind: "to-number", cells: [{ cell, text }] }]
      : [],
} satisfies NamedCheck;
