import { builtInOutline } from "../check/report/built-in-outline";
import { templateUnknownStyle } from "../check/report/template-unknown-style";
import type { TemplateRow } from "../model/basicInformation";
import type { Issue } from "../model/issue";
import { issueAt } from "../model/issueAt";
import { outlineIds, outlineNames } from "../model/outline";
import type { Paragraph } from "../model/report";
import { usualMoneyUnit } from "../vocabulary/moneyUnits";
import { droppedClauses } from "./droppedClauses";
import { templateNames } from "./names/templateNames";
import { outlines } from "./outlines/outlines";
import { withoutLoneHeadings } from "./prose/headings";
import { linesOf } from "./prose/paragraphs";
import { knownStyles, paragraphStyle } from "./prose/paragraphStyles";
import type { RenderedReport, ReportSource } from "./renderReport.types";
import { renderTemplate } from "./template/renderTemplate";
import { Show } from "./values/show";

/*
 * The rooms of the report, each knowing only those before it:
 *
 * - `prose/` sentences and their clauses, headings, bold words, numerals: what is left of a line whose value is missing;
 * - `values/` what a template sees of the tables: values that print, compare, compute and know their cell;
 * - `names/` what a template can ask for: 预算, 指标, 问题 and the lists of them;
 * - `filters/` what it can make of a value: 万元, 百分比, 枚举, arithmetic;
 * - `template/` how a template is read and carried out, within limits, and what its mistakes are called;
 * - `outlines/` the built-in templates;
 * - `layout/` the rows and pages of 自评报告: how long, how high, in which type;
 * - `document/` the report outside the workbook: as a document with its appendix, as HTML, as plain text.
 */

/**
 * Writes the report from the template and the tables. Every figure keeps its cell; a clause without its
 * figure is dropped; a mistake in the template is an issue at its cell, and the rest is still written.
 */
export function renderReport(source: ReportSource): RenderedReport {
  const { budget } = source.tables;
  const { template, issues: ofTemplate } = templateOf(source);
  const show = new Show(source.settings, budget?.moneyUnit ?? usualMoneyUnit);
  const { pieces, mistakes } = renderTemplate(
    template.map(({ text }) => text),
    templateNames(source, show),
    show,
  );
  const { lines, dropped } = linesOf(pieces);

  const paragraphs = lines.map(({ row, ...line }): Paragraph => {
    return { style: paragraphStyle(template[row]?.styleName ?? "") ?? "body", ...line, templateRow: row };
  });
  const unknown = new Set(mistakes.map(({ values }) => values["name"]));
  // What an outline of ours has no data for is asked for elsewhere: nobody wrote its sentences and misses them.
  const clausesToTell =
    source.tables.template === null
      ? []
      : droppedClauses(
          dropped
            .filter(({ name }) => !unknown.has(name))
            .map(({ row, name }) => ({ name, cell: cellOf(template, row) })),
          source,
        );
  const issues = [
    ...ofTemplate,
    ...mistakes.map(({ check, row, values }) => issueAt(check, cellOf(template, row), values)),
    ...template.flatMap(unknownStyle),
    ...clausesToTell,
  ];
  return {
    paragraphs: withoutLoneHeadings(paragraphs, silentRows(template, paragraphs)),
    issues: inTemplateOrder(issues),
  };
}

/** 报告模板, or the outline that takes its place. */
function templateOf({ tables: { template }, settings: { outline } }: ReportSource): {
  template: readonly TemplateRow[];
  issues: readonly Issue[];
} {
  if (template) {
    return { template, issues: [] };
  }
  const values = {
    outline: outlineNames[outline][0],
    outlines: outlineIds.map((id) => outlineNames[id][0]).join("、"),
  };
  const rows = outlines[outline].rows.map(({ style, text }): TemplateRow => ({
    styleName: style,
    text,
    cell: null,
    styleCell: null,
  }));
  return { template: rows, issues: [issueAt(builtInOutline, null, values)] };
}

function unknownStyle({ styleName, styleCell, text }: TemplateRow): Issue[] {
  if (text.trim() === "" || paragraphStyle(styleName) !== null) {
    return [];
  }
  const values = { style: styleName.trim(), known: knownStyles.join("、") };
  return [issueAt(templateUnknownStyle, styleCell, values)];
}

function silentRows(template: readonly TemplateRow[], paragraphs: readonly Paragraph[]): Set<number> {
  const written = new Set(paragraphs.map(({ templateRow }) => templateRow));
  return new Set(template.flatMap(({ text }, row) => (text.trim() === "" || written.has(row) ? [] : [row])));
}

const cellOf = (template: readonly TemplateRow[], row: number): Issue["cell"] => template[row]?.cell ?? null;

/** By row of the template; within a row as found. The same clause of a row is told of once. */
function inTemplateOrder(issues: readonly Issue[]): Issue[] {
  const once = new Map(issues.map((issue) => [JSON.stringify([issue.check.id, issue.cell, issue.values]), issue]));
  return [...once.values()].sort((a, b) => (a.cell?.row ?? 0) - (b.cell?.row ?? 0));
}
