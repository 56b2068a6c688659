import type { NamedCheck } from "../../model/issue";

export const formFieldTwice = {
  id: "form-field-twice" as const,
  severity: "warning",
  title: { zhCN: "表上同一项目填了两次", enUS: "The form says one thing twice" },
  message: {
    zhCN: "「{name}」在表上有两处且不相同：{cell} 是「{first}」，此处是「{second}」，报告用前者。请核对并改成一致。",
    enUS: "“{name}” stands twice on the form: “{first}” at {cell} and “{second}” here; the report uses the former. Check both and make them agree.",
  },
} satisfies NamedCheck;
