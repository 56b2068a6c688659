import { renderReport } from "#core/report/renderReport";
import type { Paragraph } from "#core/model/report";
import { worded } from "#core/messages/fillIn";
import { zhCN } from "#core/messages/zhCN/zhCN";
import { addressText } from "#core/model/address";
import { reportSource, type ReportParts } from "#support/reportSource";

/** The report's text, a line for each paragraph. */
export function textOf(template: ReportParts["template"], parts: Omit<ReportParts, "template"> = {}): string {
  return renderReport(reportSource({ ...parts, template }))
    .paragraphs.map(({ text }) => text)
    .join("\n");
}

/** What is said about the template: id, cell and values, in words. */
export function issuesOf(template: ReportParts["template"], parts: Omit<ReportParts, "template"> = {}) {
  return renderReport(reportSource({ ...parts, template })).issues.map(({ check: { id }, cell, values }) => ({
    id,
    cell: cell && addressText(cell),
    ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, worded(value, zhCN)])),
  }));
}

/** Each figure as printed, and its cell. */
export function figuresOf({ text, figures }: Paragraph): string[] {
  return figures.map(({ start, length, cell }) => `${text.slice(start, start + length)} ← ${addressText(cell)}`);
}
