import type { NamedCheck } from "../../model/issue";

export const circularFormula = {
  id: "circular-formula" as const,
  severity: "error",
  title: { zhCN: "公式循环引用", enUS: "Circular formula" },
  message: {
    zhCN: "{cells} 的公式引用了自己（循环引用），算不出结果。请修改公式的引用范围。",
    enUS: "The formulas in {cells} refer to themselves (circular reference) and have no result. Correct the ranges that they refer to.",
  },
} satisfies NamedCheck;
