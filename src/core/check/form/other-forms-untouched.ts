import type { NamedCheck } from "../../model/issue";

export const otherFormsUntouched = {
  id: "other-forms-untouched" as const,
  severity: "note",
  title: { zhCN: "工作簿中还有其他自评表", enUS: "Other forms in the workbook" },
  message: {
    zhCN: "工作簿中有 {count} 张自评表，这次处理的是第 {number} 张「{title}」，其余未动：{others}。要处理另一张，请在窗格上方选择它（命令行用 --form）。",
    enUS: "The workbook holds {count} forms; this is number {number}, “{title}”. The others were left alone: {others}. To work on another, choose it at the top of the pane (in the command line: --form).",
  },
} satisfies NamedCheck;
