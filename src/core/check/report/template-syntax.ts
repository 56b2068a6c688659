import type { NamedCheck } from "../../model/issue";

export const templateSyntax = {
  id: "template-syntax" as const,
  severity: "error",
  title: { zhCN: "模板语法有误", enUS: "Mistake in the template" },
  message: {
    zhCN: "模板语法有误：{detail}。该行未写入报告，请修改模板。",
    enUS: "The template has a mistake: {detail}. The row was not written into the report; correct the template.",
  },
} satisfies NamedCheck;
