import type { NamedCheck } from "../../model/issue";

export const formulaNotCalculated = {
  id: "formula-not-calculated" as const,
  severity: "error",
  title: { zhCN: "公式没有结果", enUS: "Formula without a result" },
  message: {
    zhCN: "公式「{formula}」还没有计算结果。请在 Excel 中打开工作簿，计算并保存后重试，或改为数值。",
    enUS: "The formula “{formula}” has no result yet. Open the workbook in Excel, calculate and save it, then try again, or enter a number.",
  },
} satisfies NamedCheck;
