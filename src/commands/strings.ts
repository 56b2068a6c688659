import { enUS } from "#core/messages/enUS/enUS";
import { faultText, type ToldFault } from "#core/messages/faultText";
import { issueText } from "#core/messages/issueText";
import { zhCN } from "#core/messages/zhCN/zhCN";
import type { Rating } from "#core/model/rating";
import { severities, type Issue, type Severity } from "#core/model/issue";
import type { Language } from "../taskpane/language/language";

/** The words of the windows that ribbon buttons open. */
export interface CommandStrings {
  readonly language: Language;
  readonly failed: { readonly generate: string; readonly check: string };
  readonly nothingFound: string;
  readonly checked: (counts: Readonly<Record<Severity, number>>) => string;
  readonly executionRate: (rate: string) => string;
  readonly totalScore: (score: string, rating: Rating | null) => string;
  /** @param cell empty where the workbook as a whole is meant */
  readonly issue: (issue: Issue, cell: string) => string;
  readonly more: (count: number) => string;
  readonly nothingWritten: string;
  readonly faultText: (fault: ToldFault) => string;
  readonly crashed: { readonly title: string; readonly text: string };
  readonly close: string;
}

export const strings: Readonly<Record<Language, CommandStrings>> = {
  "zh-CN": {
    language: "zh-CN",
    failed: { generate: "未能生成报告", check: "未能读取工作簿" },
    nothingFound: "校验完成：没有发现需要处理的问题",
    checked: (counts) =>
      `校验完成：${severities.map((severity) => `${zhCN.severityName(severity, counts[severity])} ${counts[severity]}`).join("，")}`,
    executionRate: (rate) => `预算执行率 ${rate}`,
    totalScore: (score, rating) => `总分 ${score}${rating === null ? "" : `（${zhCN.ratingNames[rating]}）`}`,
    issue: (issue, cell) =>
      [zhCN.severityName(issue.severity, 1), cell, issueText(issue, zhCN)].filter((part) => part !== "").join(" "),
    more: (count) => `还有 ${count} 条，请打开面板查看。`,
    nothingWritten: "没有写入任何内容。",
    faultText: (fault) => faultText(fault, zhCN),
    crashed: {
      title: "程序出错",
      text: "这是加载项本身的问题，不是表格的问题。请打开面板重试；若仍出现，请把下面的文字告诉技术支持人员。",
    },
    close: "关闭",
  },
  "en-US": {
    language: "en-US",
    failed: { generate: "The report was not generated", check: "The workbook was not read" },
    nothingFound: "Checked: nothing needs attention",
    checked: (counts) =>
      `Checked: ${severities.map((severity) => `${counts[severity]} ${enUS.severityName(severity, counts[severity])}`).join(", ")}`,
    executionRate: (rate) => `Budget execution rate ${rate}`,
    totalScore: (score, rating) => `Total score ${score}${rating === null ? "" : ` (${enUS.ratingNames[rating]})`}`,
    issue: (issue, cell) =>
      [`${enUS.severityName(issue.severity, 1)}:`, cell, issueText(issue, enUS)]
        .filter((part) => part !== "")
        .join(" "),
    more: (count) => `${count} more; open the pane to see them.`,
    nothingWritten: "Nothing was written.",
    faultText: (fault) => faultText(fault, enUS),
    crashed: {
      title: "Something went wrong",
      text: "This is a problem of the add-in, not of your tables. Open the pane and try again; if it comes back, tell technical support the text below.",
    },
    close: "Close",
  },
};
