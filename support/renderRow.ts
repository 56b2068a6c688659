import type { Issue } from "#core/model/issue";
import { renderReport } from "#core/report/renderReport";
import type { ReportSource } from "#core/report/renderReport.types";

/** What one row of a template prints from tables, a line for each paragraph, and what is said about it. */
export function renderRow(
  source: ReportSource,
  text: string,
): { readonly text: string; readonly issues: readonly Issue[] } {
  const cell = { sheet: "报告模板", row: 1, column: 1 };
  const template = [{ styleName: "正文", text, cell, styleCell: { ...cell, column: 0 } }];
  const { paragraphs, issues } = renderReport({ ...source, tables: { ...source.tables, template } });
  return { text: paragraphs.map((paragraph) => paragraph.text).join("\n"), issues };
}
