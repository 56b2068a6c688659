import type { WritePlan } from "#core/model/plan";
import type { Answer, States } from "../aspects/aspect.types";
import { capture, isUnread } from "../aspects/capture";
import type { Thing } from "../aspects/thing";
import { touchedBy } from "./touchedBy";

/** Something that a run touched: as it was, and as the run left it. */
export interface UndoEntry {
  readonly thing: Thing;
  readonly before: States<unknown>;
  readonly after: States<unknown>;
}

/** All that is needed to take a run back: plain data, in the order of writing. */
export type UndoLog = readonly UndoEntry[];

/** What of the log is known before the plan is written. */
export type LogBefore = () => readonly Omit<UndoEntry, "after">[];

/** The answer to so many cells fits beside the write's; more are asked for before it, in parts. */
const oneRequest = 120_000;
const onePart = 40_000;

/** Queues the reading of what a plan is about to touch; to be called before the plan is written. */
export async function captureBefore(context: Excel.RequestContext, plan: WritePlan): Promise<LogBefore> {
  const touched = touchedBy(plan);
  const isLarge = touched.reduce((sum, { thing, before }) => sum + (before ? 0 : cellCount(thing)), 0) > oneRequest;
  const read: { thing: Thing; parts: Answer<unknown>[] }[] = [];
  let asked = 0;
  for (const { thing, before } of touched) {
    if (before) {
      read.push({ thing, parts: [() => before] });
      continue;
    }
    const parts: Answer<unknown>[] = [];
    for (const part of isLarge ? partsOf(thing) : [thing]) {
      parts.push(capture(context.workbook, part));
      asked += cellCount(part);
      if (isLarge && asked > onePart) {
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- all at once is what Excel refuses
        await context.sync();
        asked = 0;
      }
    }
    read.push({ thing, parts });
  }
  if (isLarge) {
    await context.sync();
  }
  return () => read.map(({ thing, parts }) => ({ thing, before: parts.flatMap((states) => states()) }));
}

/** Blocks of more cells are not read back: with them the answer could be larger than Excel lets it be. */
const readBackLimit = 400;

/** Queues the reading of what a plan has written: Excel may have put it otherwise than the plan does. */
export function captureAfter(workbook: Excel.Workbook, plan: WritePlan, before: LogBefore): () => UndoLog {
  const read = touchedBy(plan).map((touched): ((before: States<unknown>) => States<unknown>) => {
    const { thing } = touched;
    const isKnown = touched.after && (isUnread(thing) || cellCount(thing) > readBackLimit);
    return isKnown ? (was) => touched.after?.(was) ?? [] : capture(workbook, thing);
  });
  return () => before().map((entry, index) => ({ ...entry, after: read[index]?.(entry.before) ?? [] }));
}

function cellCount(thing: Thing): number {
  return thing.kind === "contents" ? thing.area.rowCount * thing.area.columnCount : 1;
}

/** The contents of a block in blocks of rows, each small enough for an answer. */
function partsOf(thing: Thing): Thing[] {
  if (cellCount(thing) <= onePart || thing.kind !== "contents") {
    return [thing];
  }
  const { area } = thing;
  const rows = Math.max(1, Math.floor(onePart / area.columnCount));
  return Array.from({ length: Math.ceil(area.rowCount / rows) }, (_, index): Thing => {
    const row = index * rows;
    return { kind: "contents", area: { ...area, row: area.row + row, rowCount: Math.min(rows, area.rowCount - row) } };
  });
}
