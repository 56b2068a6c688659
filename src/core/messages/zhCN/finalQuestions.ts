import type { FinalQuestion } from "../../model/finalCheck";

/** Each question of the final check: what is asked for, and what to do where it is not so. */
export const finalQuestions: Readonly<Record<FinalQuestion, { readonly title: string; readonly advice: string }>> = {
  "no-open-errors": { title: "没有未处理的错误", advice: "请按提示改正，或在「校验说明」列写明理由。" },
  "report-current": { title: "报告与表格一致", advice: "请重新生成自评报告。" },
  "choices-made": { title: "手工修改的段落都已选定", advice: "请逐段选择保留您的文字或采用新生成的文字。" },
  "no-placeholder": { title: "没有残留的占位符", advice: "请改为实际内容或删去。" },
  "no-external-link": {
    title: "没有引用其他工作簿",
    advice: "对方打开时会看到更新提示或错误值。请改为数值或本工作簿的引用。",
  },
  "no-error-cell": { title: "没有错误值", advice: "请修正公式。" },
  "no-hidden-sheet": { title: "没有隐藏的工作表", advice: "请取消隐藏后核对，不需要的请删除。" },
};
