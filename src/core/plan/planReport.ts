import { addressText } from "../model/address";
import type { Grid } from "../model/grid";
import type { Issue } from "../model/issue";
import { issueAt } from "../model/issueAt";
import type { WriteOperation } from "../model/plan";
import type { LaidOutReport, ReportRow } from "../model/report";
import type { WrittenParagraph } from "../model/runRecord";
import { sheetNames } from "../model/workbookNames";
import { mergeReport, type MergedRow } from "./mergeReport";
import { runsOf } from "./runs";

const sheet = sheetNames.report;
const textColumn = 0;
const sourceColumn = 1;

type Row = ReportRow & { readonly sources: string };

export interface PlannedReport {
  readonly operations: readonly WriteOperation[];
  readonly written: readonly WrittenParagraph[];
  readonly issues: readonly Issue[];
}

/**
 * Plans the worksheet 自评报告: a paragraph a row in column A, and beside it, outside the print area,
 * the cells that its figures came from.
 *
 * @param current what stands on the worksheet; null where there is none yet
 * @param before what the last run wrote there
 */
export function planReport({ rows, page }: LaidOutReport, current: Grid | null, exists: boolean, before: readonly WrittenParagraph[]): PlannedReport {
  const generated: Row[] = rows.map((row) => ({ ...row, sources: sourcesText(row) }));
  const texts = column(current, textColumn);
  const merged = mergeReport(exists ? before : [], texts, generated);
  const issues = [
    ...merged.conflicts.map(({ row, generated: { text } }) =>
      issueAt("paragraph-edited", "warning", { sheet, row, column: textColumn }, { generated: text.trim() }),
    ),
    ...(merged.deleted > 0 ? [issueAt("report-rows-moved", "note", null, { count: String(merged.deleted) })] : []),
  ];
  const operations = [
    ...(exists ? [] : newSheet(page)),
    ...writtenRows(merged.rows, texts, column(current, sourceColumn), before),
    ...(merged.rows.length === 0 ? [] : [pageLayout(page, merged.rows.length)]),
  ];
  return { operations: isUnchanged(merged.rows, texts) ? [] : operations, written: merged.written, issues };
}

/** `16152.27 ← 预算执行表!C5；15680.45 ← 预算执行表!D5`: each figure once. */
function sourcesText({ text, figures }: ReportRow): string {
  const entries = figures.map(({ start, length, cell }) => `${text.slice(start, start + length)} ← ${addressText(cell)}`);
  return [...new Set(entries)].join("；");
}

/** A column of the worksheet from its first row, without the blank rows at its end. */
function column(grid: Grid | null, position: number): string[] {
  if (!grid) return [];
  const cells = grid.values.map((row) => String(row[position - grid.column] ?? ""));
  const all = [...new Array<string>(grid.row).fill(""), ...cells];
  return all.slice(0, all.findLastIndex((text) => text !== "") + 1);
}

function isUnchanged(rows: readonly MergedRow<Row>[], texts: readonly string[]): boolean {
  return rows.length === texts.length && rows.every((row, index) => textOf(row) === texts[index]);
}

function textOf(row: MergedRow<Row>): string {
  return row.owner === "ours" ? row.generated.text : row.text;
}

function newSheet(page: LaidOutReport["page"]): WriteOperation[] {
  return [
    { kind: "add-sheet", sheet, visibility: "Visible" },
    { kind: "column-width", sheet, column: textColumn, width: page.textWidth },
    { kind: "column-width", sheet, column: sourceColumn, width: 320 },
  ];
}

/**
 * Text and sources of every row. A row of the user's keeps its cells; only where rows were added or
 * removed above it do they move, text and all. Cells beside the text are ours where they are blank or
 * hold sources that an earlier run wrote.
 */
function writtenRows(rows: readonly MergedRow<Row>[], texts: readonly string[], sources: readonly string[], before: readonly WrittenParagraph[]): WriteOperation[] {
  const ourSources = new Set(["", ...before.map((row) => row.sources)]);
  const height = Math.max(rows.length, texts.length);
  const values = Array.from({ length: height }, (_, index) => {
    const row = rows[index];
    const text = row === undefined ? "" : textOf(row);
    const source = row?.owner === "ours" ? row.generated.sources : "";
    return [text === texts[index] ? null : text, ourSources.has(sources[index] ?? "") ? source : null];
  });
  const area = { sheet, row: 0, column: sourceColumn, rowCount: height, columnCount: 1 };
  return [
    { kind: "format", area, format: { fontName: "微软雅黑", fontSize: 9, fontColor: "#808080", wrap: true, vertical: "Top" } },
    ...formats(rows),
    { kind: "values", at: { sheet, row: 0, column: textColumn }, values },
  ];
}

/** Format and height of each of our rows. */
function formats(rows: readonly MergedRow<Row>[]): WriteOperation[] {
  const generated = (row: MergedRow<Row>): Row | null => (row.owner === "ours" ? row.generated : null);
  return [
    ...runsOf(rows, (row) => generated(row)?.format ?? null).map(
      ({ from, count, kind }): WriteOperation => ({
        kind: "format",
        area: { sheet, row: from, column: textColumn, rowCount: count, columnCount: 1 },
        format: kind,
      }),
    ),
    ...runsOf(rows, (row) => generated(row)?.height ?? null).map(
      ({ from, count, kind }): WriteOperation => ({ kind: "row-height", sheet, row: from, rowCount: count, height: kind }),
    ),
  ];
}

function pageLayout(page: LaidOutReport["page"], rowCount: number): WriteOperation {
  const printArea = { row: 0, column: textColumn, rowCount, columnCount: 1 };
  return { kind: "page-layout", sheet, printArea, margins: page.margins, footer: "&14— &P —" };
}
