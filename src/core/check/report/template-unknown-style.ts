import type { NamedCheck } from "../../model/issue";

export const templateUnknownStyle = {
  id: "template-unknown-style" as const,
  severity: "warning",
  title: { zhCN: "模板样式不存在", enUS: "Unknown style in the template" },
  message: {
    zhCN: "样式「{style}」不存在，已按正文处理。可用的样式有：{known}。",
    enUS: "The style “{style}” does not exist and was treated as body text. Styles: “{known}”.",
  },
} satisfies NamedCheck;
