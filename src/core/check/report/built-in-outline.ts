import type { NamedCheck } from "../../model/issue";

export const builtInOutline = {
  id: "built-in-outline" as const,
  severity: "note",
  title: { zhCN: "采用内置提纲", enUS: "Built-in outline used" },
  message: {
    zhCN: "没有可用的「报告模板」，报告按内置提纲「{outline}」写成。要修改文字，请插入或自建报告模板；要换提纲，请在「评分设置」中增加一行「报告提纲」（{outlines}）。",
    enUS: "There is no “报告模板” that says anything; the report follows the built-in outline “{outline}”. To change its text, insert or make a template; for another outline, add a row “报告提纲” to “评分设置” (“{outlines}”).",
  },
} satisfies NamedCheck;
