import type { CellArea, CellValue } from "#core/model/grid";
import type { WriteOperation, WritePlan } from "#core/model/plan";
import { sheetNames } from "#core/model/workbookNames";
import { capture } from "./capture";
import type { States } from "./states";
import { addedSheets, touchedBy, type Touched } from "./touched";

/** Something that a run touched: as it was, and as the run left it. */
export interface UndoEntry {
  readonly touched: Touched;
  readonly before: States<unknown>;
  readonly after: States<unknown>;
}

/** All that is needed to take a run back: plain data, in the order of writing. */
export interface UndoLog {
  readonly entries: readonly UndoEntry[];
  /** The worksheets that the run added, and what they held then, as `sheetText` puts it. */
  readonly added: readonly { readonly sheet: string; readonly text: string | null }[];
  readonly charts: readonly { readonly sheet: string; readonly name: string; readonly before: CellArea }[];
}

/** What of the log is known before the plan is written. */
export type LogBefore = () => readonly Pick<UndoEntry, "touched" | "before">[];

/** The answer to so many cells fits beside the write's; more are asked for before it, in parts. */
const oneRequest = 120_000;
const onePart = 40_000;

/** Queues the reading of what a plan is about to touch; to be called before the plan is written. */
export async function captureBefore(context: Excel.RequestContext, plan: WritePlan): Promise<LogBefore> {
  const touched = touchedBy(plan);
  const isLarge = touched.reduce((sum, each) => sum + cellCount(each), 0) > oneRequest;
  const read: { touched: Touched; parts: (() => States<unknown>)[] }[] = [];
  let asked = 0;
  for (const each of touched) {
    const parts: (() => States<unknown>)[] = [];
    for (const part of isLarge ? partsOf(each) : [each]) {
      parts.push(capture(context.workbook, part));
      asked += cellCount(part);
      if (isLarge && asked > onePart) {
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- all at once is what Excel refuses
        await context.sync();
        asked = 0;
      }
    }
    read.push({ touched: each, parts });
  }
  if (isLarge) {
    await context.sync();
  }
  return () => read.map(({ touched: each, parts }) => ({ touched: each, before: parts.flatMap((states) => states()) }));
}

function cellCount(touched: Touched): number {
  return touched.kind === "contents" ? touched.area.rowCount * touched.area.columnCount : 1;
}

/** The contents of a block in blocks of rows, each small enough for an answer. */
function partsOf(touched: Touched): Touched[] {
  if (cellCount(touched) <= onePart || touched.kind !== "contents") {
    return [touched];
  }
  const { area } = touched;
  const rows = Math.max(1, Math.floor(onePart / area.columnCount));
  return Array.from({ length: Math.ceil(area.rowCount / rows) }, (_, index): Touched => {
    const row = index * rows;
    return { kind: "contents", area: { ...area, row: area.row + row, rowCount: Math.min(rows, area.rowCount - row) } };
  });
}

/** Queues the reading of what a plan has written: Excel may have put it otherwise than the plan does. */
export function captureAfter(workbook: Excel.Workbook, plan: WritePlan, before: LogBefore): () => UndoLog {
  const written = largeWrites(plan);
  const read = touchedBy(plan).map((touched) => {
    const values = written.get(JSON.stringify(touched));
    return values ? (states: States<unknown>) => asWritten(states, values) : capture(workbook, touched);
  });
  const added = addedSheets(plan).map((sheet) => ({ sheet, text: sheetText(workbook, sheet) }));
  return () => ({
    entries: before().map((entry, index) => ({ ...entry, after: read[index]?.(entry.before) ?? [] })),
    added: added.map(({ sheet, text }) => ({ sheet, text: text() })),
    charts: plan.operations
      .filter(isChartData)
      .map(({ sheet, name, before: source }) => ({ sheet, name, before: source })),
  });
}

/** Blocks of more cells are not read back: with them the answer could be larger than Excel lets it be. */
const readBackLimit = 400;

/** The values of large blocks that a plan writes, by what `touchedBy` calls them. */
function largeWrites({ operations }: WritePlan): ReadonlyMap<string, readonly (readonly (CellValue | null)[])[]> {
  const writes = operations.filter((operation) => operation.kind === "values");
  const blocks = writes.flatMap((operation) =>
    touchedBy({ operations: [operation] }).map((touched) => ({ touched, values: operation.values })),
  );
  return new Map(
    blocks
      .filter(({ touched }) => cellCount(touched) > readBackLimit)
      .map(({ touched, values }) => [JSON.stringify(touched), values]),
  );
}

/** What stands in a block after a write; a cell that the write leaves out stays as it was. */
function asWritten(before: States<unknown>, values: readonly (readonly (CellValue | null)[])[]): States<unknown> {
  return values.map((row, r) => row.map((value, c) => value ?? before[r]?.[c]));
}

/** Queues the reading of a worksheet that a run added; null where it is not there. Nobody can change 自评记录, which is large: its cells are not read. */
export function sheetText(workbook: Excel.Workbook, name: string): () => string | null {
  const sheet = workbook.worksheets.getItemOrNullObject(name).load("name");
  if (name === sheetNames.record) {
    return () => (sheet.isNullObject ? null : "");
  }
  const used = sheet.getUsedRangeOrNullObject(true).load("address,formulas");
  return () => (sheet.isNullObject ? null : used.isNullObject ? "" : JSON.stringify([used.address, used.formulas]));
}

function isChartData(operation: WriteOperation): operation is Extract<WriteOperation, { kind: "chart-data" }> {
  return operation.kind === "chart-data";
}
