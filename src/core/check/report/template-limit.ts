import type { NamedCheck } from "../../model/issue";

export const templateLimit = {
  id: "template-limit" as const,
  severity: "error",
  title: { zhCN: "模板内容过多", enUS: "Template too large" },
  message: {
    zhCN: "模板生成的内容过多或循环过长，已停止：{detail}。请简化模板。",
    enUS: "The template makes too much text or loops too long and was stopped: {detail}. Simplify the template.",
  },
} satisfies NamedCheck;
