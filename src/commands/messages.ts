import type { WorkbookFault } from "#app/workbookFault";
import type { Assessment } from "#core/assess";
import { faultText } from "#core/messages/faultText";
import { issueText } from "#core/messages/issueText";
import { ratingNames, severityNames } from "#core/messages/terms";
import { addressText } from "#core/model/address";
import type { Severity } from "#core/model/issue";
import { percentText, plainText } from "#core/number/display";

/** What a window beside the workbook says. */
export interface Message {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Issues that are told one by one; the pane has them all. */
const toldIssues = 5;

const severities: readonly Severity[] = ["error", "warning", "note"];

const failed = { generate: "未能生成报告", check: "未能读取工作簿" } as const;

/** The result in figures and the gravest issues, with their cells. */
export function resultMessage({ results, settings, issues }: Assessment): Message {
  const rate = results.budget?.total?.executionRate;
  const figures = [
    rate?.kind === "computed" ? `预算执行率 ${percentText(rate.value, settings.rateDecimals)}` : "",
    results.totalScore.kind === "computed" ? `总分 ${plainText(results.totalScore.value)}${results.rating === null ? "" : `（${ratingNames[results.rating]}）`}` : "",
  ].filter((figure) => figure !== "");
  const told = issues.slice(0, toldIssues).map((issue) => `${severityNames[issue.severity]} ${issue.cell === null ? "" : `${addressText(issue.cell)} `}${issueText(issue)}`);
  const left = issues.length - told.length;
  const counts = severities.map((severity) => `${severityNames[severity]} ${issues.filter((issue) => issue.severity === severity).length}`);
  return {
    title: issues.length === 0 ? "校验完成：没有发现需要处理的问题" : `校验完成：${counts.join("，")}`,
    lines: [...(figures.length > 0 ? [`${figures.join("，")}。`] : []), ...told, ...(left > 0 ? [`还有 ${left} 条，请打开面板查看。`] : []), "没有写入任何内容。"],
  };
}

export function faultMessage(command: keyof typeof failed, fault: WorkbookFault): Message {
  return { title: failed[command], lines: [faultText(fault)] };
}

export function bugMessage(error: unknown): Message {
  return {
    title: "程序出错",
    lines: ["这是加载项本身的问题，不是表格的问题。请打开面板重试；若仍出现，请把下面的文字告诉技术支持人员。", error instanceof Error ? error.message : String(error)],
  };
}
