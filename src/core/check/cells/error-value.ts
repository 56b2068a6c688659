import type { NamedCheck } from "../../model/issue";

export const errorValue = {
  id: "error-value" as const,
  severity: "error",
  title: { zhCN: "单元格是错误值", enUS: "Cell with an error value" },
  message: {
    zhCN: "单元格是错误值 {value}。请修正公式或填写数值。",
    enUS: "The cell holds the error value “{value}”. Correct the formula or enter a number.",
  },
} satisfies NamedCheck;
