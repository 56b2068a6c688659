import { assess } from "#core/assess";
import { auditNarrative } from "#core/check/narrative/auditNarrative";
import { issueText } from "#core/messages/issueText";
import { zhCN } from "#core/messages/zhCN/zhCN";
import type { Issue } from "#core/model/issue";
import { outlineNames, type OutlineId } from "#core/model/outline";
import type { Paragraph, StandingParagraph } from "#core/model/report";
import { sheetNames } from "#core/model/workbookNames";
import { renderReport } from "#core/report/renderReport";
import type { ReportSource } from "#core/report/renderReport.types";
import { grid, snapshot } from "./grids";
import type { Rows } from "./sampleTables";

/** The tables of a workbook that has no 报告模板. */
export interface OutlineTables {
  readonly budget: Rows;
  readonly indicators: Rows;
  readonly basic: Rows;
}

/** What a report is written from, with an outline in place of 报告模板. */
export function outlineSource({ budget, indicators, basic }: OutlineTables, outline: OutlineId): ReportSource {
  const workbook = snapshot({
    budget: grid(budget, { sheet: "预算" }),
    indicators: grid(indicators, { sheet: "指标" }),
    basicInformation: grid(basic, { sheet: "信息" }),
    scoring: grid([["报告提纲", outlineNames[outline][0]]], { sheet: "设置" }),
  });
  const { tables, results, settings, issues } = assess(workbook, { now: new Date(0) }).assessment;
  // What was said of the report itself is not known before it is written.
  const ofTables = issues.filter(
    ({ check: { id }, cell }) =>
      id !== "clause-dropped" && id !== "built-in-outline" && cell?.sheet !== sheetNames.report,
  );
  return { tables, results, settings, issues: ofTables };
}

/**
 * What the audit of the report finds in it, as it was written. Sums are left out: where a total is blank,
 * the audit takes another figure for it.
 */
export function auditOf(source: ReportSource, paragraphs: readonly Paragraph[]): string[] {
  const standing = paragraphs.map((paragraph, row): StandingParagraph => ({
    ...paragraph,
    cell: { sheet: sheetNames.report, row, column: 0 },
    owner: "ours",
  }));
  const found = auditNarrative(standing, source).filter(({ check: { id } }) => id !== "report-parts-differ");
  return found.map((issue) => `${issueText(issue, zhCN)} 〔${paragraphs[issue.cell?.row ?? 0]?.text ?? ""}〕`);
}

export function reportOf(source: ReportSource): {
  readonly paragraphs: readonly Paragraph[];
  readonly lines: readonly string[];
  readonly issues: readonly Issue[];
} {
  const { paragraphs, issues } = renderReport(source);
  return { paragraphs, lines: paragraphs.map(({ text }) => text), issues };
}
