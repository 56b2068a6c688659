import type { NamedCheck } from "../../model/issue";

export const paragraphEdited = {
  id: "paragraph-edited" as const,
  severity: "warning",
  title: { zhCN: "段落被手工修改", enUS: "Paragraph edited by hand" },
  message: {
    zhCN: "这一段被手工修改过，已保留您的文字。按当前数据生成的文字是：{generated}",
    enUS: "This paragraph was edited by hand, and your text was kept. The text for the current data is: “{generated}”",
  },
} satisfies NamedCheck;
