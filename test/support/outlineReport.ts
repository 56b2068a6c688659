import { assess } from "#core/assess";
import type { Issue } from "#core/model/issue";
import { outlineNames, type OutlineId } from "#core/model/outline";
import type { Paragraph } from "#core/model/report";
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
  return { tables, results, settings, issues: issues.filter(({ id }) => id !== "clause-dropped" && id !== "built-in-outline") };
}

export function reportOf(source: ReportSource): { readonly paragraphs: readonly Paragraph[]; readonly lines: readonly string[]; readonly issues: readonly Issue[] } {
  const { paragraphs, issues } = renderReport(source);
  return { paragraphs, lines: paragraphs.map(({ text }) => text), issues };
}
