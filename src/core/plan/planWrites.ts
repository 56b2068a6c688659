import type { Results, Tables } from "../model/assessment";
import type { Issue } from "../model/issue";
import type { WriteOperation, WritePlan } from "../model/plan";
import type { LaidOutReport, ReportRow } from "../model/report";
import { noRecord, ownershipOf, type RunRecord } from "../model/runRecord";
import type { Settings } from "../model/settings";
import type { NamedRange, RangeKey, WorkbookSnapshot } from "../model/snapshot";
import { sortIssues } from "../model/sortIssues";
import { sheetNames } from "../model/workbookNames";
import { ownTitles } from "../vocabulary/ownTitles";
import { highlightRows } from "./highlightRows";
import { copyColumn, copyRows, followingCells, inputCopies } from "./inputCopies";
import type { MergedReport } from "./mergeReport";
import { refusals, type Obstacle } from "./obstacles";
import { planBanner } from "./planBanner";
import { planChart } from "./planChart";
import { planCheckList } from "./planCheckList";
import { planReport } from "./planReport";
import { reportSheet } from "./reportSheet";
import { planTable, type PlannedTable, type ResultColumn } from "./planTable";
import { recordRows, writingMark, writtenRows } from "./recordSheet";
import { resultColumnPlaces } from "./resultCells";
import { budgetColumns, indicatorColumns } from "./resultColumns";
import { widestNames } from "./widestNames";

/** What a run wants to write down. */
export interface Outcome {
  readonly tables: Tables;
  readonly results: Results;
  readonly settings: Settings;
  readonly issues: readonly Issue[];
  readonly report: LaidOutReport;
  /** The report as it is to stand on its worksheet, with what the user did to it. */
  readonly merged: MergedReport<ReportRow>;
}

export interface PlannedRun {
  readonly plan: WritePlan;
  /** What only planning could find: columns without room, paragraphs edited by hand. */
  readonly issues: readonly Issue[];
  /** Anything here, and nothing may be written. */
  readonly obstacles: readonly Obstacle[];
}

/**
 * Everything that a run writes: result columns and warnings beside the data, the report, and the record
 * of what was written.
 *
 * @param record what the last run wrote; null where the workbook has no readable record
 * @param now the time of the run
 */
export function planWrites(
  snapshot: WorkbookSnapshot,
  outcome: Outcome,
  record: RunRecord | null,
  now: Date,
): PlannedRun {
  const before = record ?? noRecord;
  const tables = [planBudget(snapshot, outcome, before), planIndicators(snapshot, outcome, before)].filter(
    (table) => table !== null,
  );
  const sheet = reportSheet(snapshot);
  const report = planReport(outcome.merged, outcome.report, sheet, before.paragraphs, before.pageBreaks);
  const issues = [...tables.flatMap((table) => table.issues), ...report.issues];
  const sheets = snapshot.worksheets.map(({ name }) => name);
  const listed = { ...outcome, issues: sortIssues([...outcome.issues, ...issues], sheets) };
  const checkList = planCheckList(
    listed,
    snapshot.checkList,
    hasSheet(snapshot, sheetNames.checkList),
    before.checkList ?? [],
  );
  const chart = planChart(
    outcome.results,
    outcome.settings,
    snapshot.checkList,
    hasSheet(snapshot, sheetNames.checkList),
    before.chart,
  );
  const tableOperations = widestNames(tables.flatMap((table) => table.operations));
  const inputs = inputCopies(
    snapshot.ranges,
    Object.fromEntries(tables.map(({ table, positions }) => [table, positions])),
    tableOperations,
  );
  const next: RunRecord = {
    generatedAt: now.toISOString(),
    isComplete: true,
    cells: tables.flatMap(({ written }) => written),
    paragraphs: report.written,
    checkList: checkList.written,
    chart: chart.written,
    inputs,
    pageBreaks: report.pageBreaks,
    highlighted: tables.map(({ table }) => table),
  };
  const operations = [
    ...recordOperations(snapshot, next, before),
    ...tableOperations,
    ...report.operations,
    ...checkList.operations,
    ...chart.operations,
    ...followingCells(inputs),
    // It refers to the sheets that the others add.
    ...planBanner(inputs, snapshot.report),
    ...endOfRecord(next, before),
  ];
  return {
    plan: { operations },
    issues,
    obstacles: obstacles(snapshot, record, operations),
  };
}

type PlannedHighlightedTable = PlannedTable & { readonly table: RangeKey };

function planBudget(
  { ranges }: WorkbookSnapshot,
  { tables, results, issues, settings }: Outcome,
  before: RunRecord,
): PlannedHighlightedTable | null {
  if (ranges.budget.status !== "range" || !results.budget) {
    return null;
  }
  const columns = budgetColumns(results.budget, resultColumnPlaces(tables).budget ?? [], issues, settings);
  return planHighlighted("budget", ranges.budget, results.budget.table, columns, before);
}

function planIndicators(
  { ranges }: WorkbookSnapshot,
  { tables, results, issues, settings }: Outcome,
  before: RunRecord,
): PlannedHighlightedTable | null {
  if (ranges.indicators.status !== "range" || !tables.indicators) {
    return null;
  }
  const columns = indicatorColumns(
    tables.indicators,
    results,
    resultColumnPlaces(tables).indicators ?? [],
    issues,
    settings,
  );
  return planHighlighted("indicators", ranges.indicators, tables.indicators, columns, before);
}

/** Rows are coloured once: a user who took the colours away does not want them back. */
function planHighlighted(
  table: RangeKey,
  range: Extract<NamedRange, { status: "range" }>,
  { headerRow, columns: places }: { readonly headerRow: number; readonly columns: { readonly name?: number } },
  columns: readonly ResultColumn[],
  before: RunRecord,
): PlannedHighlightedTable {
  const planned = planTable(table, range, headerRow, columns, ownershipOf(before));
  const warning = planned.positions.get(ownTitles.warning);
  const colours =
    before.highlighted.includes(table) || warning === undefined
      ? []
      : highlightRows(range.grid, range.margin, headerRow, { name: places.name ?? range.grid.column, warning });
  return { ...planned, operations: [...planned.operations, ...colours], table };
}

/**
 * The record, and beside it the copies of the tables; what an earlier and longer one held is cleared. It
 * is written first, with what the last run wrote below it: where Excel stops half-way, it knows every
 * cell that is ours.
 */
function recordOperations(snapshot: WorkbookSnapshot, record: RunRecord, before: RunRecord): WriteOperation[] {
  const sheet = sheetNames.record;
  const [rows, copies] = [
    [...recordRows({ ...record, isComplete: false }), ...writtenRows(before)],
    copyRows(record.inputs),
  ];
  const old = snapshot.record;
  const height = Math.max(rows.length, copies.length, old ? old.row + old.rowCount : 0);
  const width = Math.max(
    copyColumn + Math.max(0, ...copies.map((cells) => cells.length)),
    old ? old.column + old.columnCount : 0,
  );
  const values = Array.from({ length: height }, (_row, r) =>
    Array.from({ length: width }, (_cell, c) => (c < copyColumn ? rows[r]?.[c] : copies[r]?.[c - copyColumn]) ?? ""),
  );
  return [
    ...(hasSheet(snapshot, sheet) ? [] : [{ kind: "add-sheet", sheet, visibility: "VeryHidden" } as const]),
    { kind: "values", at: { sheet, row: 0, column: 0 }, values },
  ];
}

/** Makes the record that of a run that has come to its end. */
function endOfRecord(record: RunRecord, before: RunRecord): WriteOperation[] {
  const { sheet } = writingMark;
  const blank = writtenRows(before).map((row) => row.map(() => ""));
  return [
    ...(blank.length > 0
      ? [{ kind: "values", at: { sheet, row: recordRows(record).length, column: 0 }, values: blank } as const]
      : []),
    { kind: "values", at: writingMark, values: [[""]] },
  ];
}

function hasSheet(snapshot: WorkbookSnapshot, name: string): boolean {
  return snapshot.worksheets.some((worksheet) => worksheet.name === name);
}

/**
 * What would make Excel refuse half-way, or would write over something of the user's. A worksheet with
 * one of our names is the user's unless the record vouches for it.
 */
function obstacles(
  snapshot: WorkbookSnapshot,
  record: RunRecord | null,
  operations: readonly WriteOperation[],
): Obstacle[] {
  const taken = [
    ...(!record && hasSheet(snapshot, sheetNames.report) ? [sheetNames.report] : []),
    ...(!record?.checkList && hasSheet(snapshot, sheetNames.checkList) ? [sheetNames.checkList] : []),
    ...(!record && snapshot.record !== null ? [sheetNames.record] : []),
  ];
  return [
    ...taken.map((sheet): Obstacle => ({ code: "sheet-name-taken", values: { sheet } })),
    ...refusals(snapshot, operations),
  ];
}
