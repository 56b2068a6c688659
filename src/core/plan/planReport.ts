import { paragraphEdited } from "../check/report/paragraph-edited";
import { reportRowsDeleted } from "../check/report/report-rows-deleted";
import { addressText } from "../model/address";
import type { CellValue } from "../model/grid";
import type { Issue } from "../model/issue";
import { issueAt } from "../model/issueAt";
import type { WriteOperation } from "../model/plan";
import type { LaidOutReport, ReportPage, ReportRow } from "../model/report";
import type { WrittenParagraph } from "../model/runRecord";
import { sheetNames } from "../model/workbookNames";
import type { MergedReport, MergedRow } from "./mergeReport";
import { pageBreaks } from "./pageBreaks";
import { bannerColumn, sourceColumn, textColumn, type ReportSheet } from "./reportSheet";
import { runsOf } from "./runs";
import { conflictsOf, styleOf } from "./standingReport";

const sheet = sheetNames.report;

export interface PlannedReport {
  readonly operations: readonly WriteOperation[];
  readonly written: readonly WrittenParagraph[];
  readonly pageBreaks: readonly number[];
  readonly issues: readonly Issue[];
}

/**
 * Plans the worksheet 自评报告: a paragraph a row in column A, and beside it, outside the print area,
 * the cells that its figures came from.
 *
 * @param before what the last run wrote there
 * @param breaksBefore the page breaks that it set
 */
export function planReport(
  { rows, written, deleted }: MergedReport<ReportRow>,
  layout: LaidOutReport,
  current: ReportSheet,
  before: readonly WrittenParagraph[],
  breaksBefore: readonly number[],
): PlannedReport {
  const issues = [
    ...conflictsOf(rows).map(({ cell, generated }) => issueAt(paragraphEdited, cell, { generated: generated.trim() })),
    ...(deleted > 0 ? [issueAt(reportRowsDeleted, null, { count: String(deleted) })] : []),
  ];
  const breaks = breaksOf(rows, layout, current, breaksBefore);
  return {
    operations: [
      ...(current.exists ? [] : newSheet(layout.page)),
      ...formatOperations(rows, layout, before, current),
      ...textOperations(rows, current, before),
      ...(isUnchanged(rows, current.texts) ? [] : pageOperations(layout.page, rows.length, breaks.all)),
    ],
    written: written.map(({ generated, text }) => ({
      key: generated.key,
      text,
      sources: sourcesText(generated),
      format: JSON.stringify(generated.format),
    })),
    pageBreaks: breaks.ours,
    issues,
  };
}

/** `16152.27 ← 预算执行表!C5；15680.45 ← 预算执行表!D5`: each figure once. */
function sourcesText({ text, figures }: ReportRow): string {
  const entries = figures.map(
    ({ start, length, cell }) => `${text.slice(start, start + length)} ← ${addressText(cell)}`,
  );
  return [...new Set(entries)].join("；");
}

function isUnchanged(rows: readonly MergedRow<ReportRow>[], texts: readonly string[]): boolean {
  return rows.length === texts.length && rows.every((row, index) => textOf(row) === texts[index]);
}

function textOf(row: MergedRow<ReportRow>): string {
  return row.owner === "ours" ? row.generated.text : row.text;
}

function newSheet(page: ReportPage): WriteOperation[] {
  return [
    { kind: "add-sheet", sheet, visibility: "Visible" },
    { kind: "column-width", sheet, column: textColumn, width: page.textWidth },
    { kind: "column-width", sheet, column: bannerColumn, width: 200 },
    { kind: "column-width", sheet, column: sourceColumn, width: 320 },
  ];
}

/**
 * Text and sources of every row. Where rows were added or removed above it a row of the user's moves, text
 * and all. Cells beside the text are ours where they are blank or hold sources that an earlier run wrote.
 */
function textOperations(
  rows: readonly MergedRow<ReportRow>[],
  { texts, sources }: ReportSheet,
  before: readonly WrittenParagraph[],
): WriteOperation[] {
  const ourSources = new Set(["", ...before.map((row) => row.sources)]);
  const height = Math.max(rows.length, texts.length);
  const wanted = Array.from({ length: height }, (_, index) => {
    const row = rows[index];
    return {
      text: row === undefined ? "" : textOf(row),
      source: row?.owner === "ours" ? sourcesText(row.generated) : "",
    };
  });
  const changedTexts = wanted.map(({ text }, index): CellValue | null => (text === texts[index] ? null : text));
  const changedSources = wanted.map(({ source }, index): CellValue | null =>
    ourSources.has(sources[index] ?? "") && source !== (sources[index] ?? "") ? source : null,
  );
  const area = { sheet, row: 0, column: sourceColumn, rowCount: height, columnCount: 1 };
  return [
    ...columnValues(textColumn, changedTexts),
    ...(changedSources.every((source) => source === null)
      ? []
      : [
          {
            kind: "format",
            area,
            format: { fontName: "微软雅黑", fontSize: 9, fontColor: "#808080", wrap: true, vertical: "Top" },
          } as const,
        ]),
    ...columnValues(sourceColumn, changedSources),
  ];
}

function columnValues(position: number, values: readonly (CellValue | null)[]): WriteOperation[] {
  return values.every((value) => value === null)
    ? []
    : [{ kind: "values", at: { sheet, row: 0, column: position }, values: values.map((value) => [value]) }];
}

/**
 * Rows that move take their format with them; a row is set by us where it is new or where the template
 * asks for something else than it did. So what the user did to a row's look stays.
 */
function formatOperations(
  rows: readonly MergedRow<ReportRow>[],
  layout: LaidOutReport,
  before: readonly WrittenParagraph[],
  { texts }: ReportSheet,
): WriteOperation[] {
  const formatsBefore = new Map(before.map(({ text, format }) => [text, format]));
  const kept = rows.map(({ was }, index) => (was === null ? null : was - index));
  const isNewlySet = rows.map(
    (row) =>
      row.owner === "ours" &&
      (row.was === null || formatsBefore.get(texts[row.was] ?? "") !== JSON.stringify(row.generated.format)),
  );
  const newFormats = rows.map((row, index) =>
    row.owner === "ours" && isNewlySet[index] ? row.generated.format : null,
  );
  const heights = rows.map((row, index) => {
    const text = textOf(row);
    const old = row.was === null ? undefined : texts[row.was];
    const isSettled = old === text && row.was === index && !isNewlySet[index];
    const height = heightOf(row, index, layout);
    // A row that the user edited is only made higher, and only where its words became more.
    const isEnough =
      row.owner === "user" && row.was === index && row.generated !== null && height <= row.generated.height;
    return isSettled || isEnough ? null : height;
  });
  return [
    ...movedFormats(kept),
    ...runsOf(newFormats, (format) => format).map(({ from, count, kind }): WriteOperation => ({
      kind: "format",
      area: { sheet, row: from, column: textColumn, rowCount: count, columnCount: 1 },
      format: kind,
    })),
    ...runsOf(heights, (height) => height).map(({ from, count, kind }): WriteOperation => ({
      kind: "row-height",
      sheet,
      row: from,
      rowCount: count,
      height: kind,
    })),
  ];
}

/** Copies in an order in which none covers cells that a later one reads: what moves down from below, what moves up from above. */
function movedFormats(shifts: readonly (number | null)[]): WriteOperation[] {
  const moved = runsOf(shifts, (shift) => shift).filter(({ kind }) => kind !== 0);
  const down = moved.filter(({ kind }) => kind < 0).reverse();
  const up = moved.filter(({ kind }) => kind > 0);
  return [...up, ...down].map(({ from, count, kind }) => ({
    kind: "copy-format",
    from: { sheet, row: from + kind, column: textColumn, rowCount: count, columnCount: 1 },
    to: { sheet, row: from, column: textColumn },
  }));
}

function heightOf(row: MergedRow<ReportRow>, index: number, { heightOf: measure, formatOf }: LaidOutReport): number {
  if (row.owner === "ours") {
    return row.generated.height;
  }
  const style = styleOf(row, index);
  return measure(row.text, style, row.generated?.format ?? formatOf(style));
}

/** The user's own breaks stay; ours are counted anew. */
function breaksOf(
  rows: readonly MergedRow<ReportRow>[],
  layout: LaidOutReport,
  current: ReportSheet,
  before: readonly number[],
): { ours: number[]; all: number[] } {
  const printed = rows.map((row, index) => ({
    height: heightOf(row, index, layout),
    isHeading: styleOf(row, index).startsWith("heading"),
  }));
  const ours = pageBreaks(printed, layout.page.textHeight);
  const beforeOurs = new Set(before);
  const moved = new Map(rows.flatMap(({ was }, index) => (was === null ? [] : [[was, index] as const])));
  const theirs = current.pageBreaks.filter((row) => !beforeOurs.has(row)).map((row) => moved.get(row) ?? row);
  return { ours, all: [...new Set([...ours, ...theirs])].sort((a, b) => a - b) };
}

/** Page numbers by GB/T 9704: 14 pt between dashes, outside, one character in. */
function pageOperations(page: ReportPage, rowCount: number, breaks: readonly number[]): WriteOperation[] {
  const printArea = { row: 0, column: textColumn, rowCount, columnCount: 1 };
  const footer = { oddRight: "&14— &P —\u3000", evenLeft: "&14\u3000— &P —" };
  return rowCount === 0
    ? []
    : [
        { kind: "page-layout", sheet, printArea, margins: page.margins, footer },
        { kind: "page-breaks", sheet, rows: breaks },
      ];
}
