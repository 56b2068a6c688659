import { quotedSheetName } from "#core/model/address";
import type { CellArea } from "#core/model/grid";
import type { Kept, UndoOutcome } from "#core/model/undoOutcome";
import { sheetNames } from "#core/model/workbookNames";
import type { States } from "../aspects/aspect.types";
import { aspectOf, thingKinds } from "../aspects/aspects";
import { capture, isUnread } from "../aspects/capture";
import { putContentsBack, type Contents } from "../aspects/contents";
import { isSame } from "../aspects/isSame";
import type { Thing } from "../aspects/thing";
import type { UndoEntry, UndoLog } from "./undoLog";
import { whose, type Moments } from "./whose";

/** Something that a run touched, and how it is now. */
interface Found extends UndoEntry {
  readonly now: States<unknown>;
}

/** Puts back what a run touched, except what has been changed since: one request reads, one writes. */
export async function undoRun(context: Excel.RequestContext, log: UndoLog): Promise<UndoOutcome> {
  const { workbook } = context;
  const now = log.map(({ thing, after }) =>
    isOfRecord(thing) || isUnread(thing) ? () => after : capture(workbook, thing),
  );
  await context.sync();

  const found = log.map((entry, index): Found => ({ ...entry, now: now[index]?.() ?? [] }));
  const changed = found.flatMap(changedSheet);
  const told = thingKinds
    .flatMap((kind) => found.filter(({ thing }) => thing.kind === kind))
    .filter((entry) => !staysWith(changed, entry))
    .map((entry) => putBack(workbook, entry));
  await context.sync();
  return {
    restored: told.reduce((sum, { restored }) => sum + restored, 0),
    kept: distinct(told.flatMap(({ kept }) => kept)),
  };
}

/** Nobody can change 自评记录: what is in it is put back without being read. */
function isOfRecord(thing: Thing): thing is Extract<Thing, { readonly area: unknown }> {
  return "area" in thing && thing.area.sheet === sheetNames.record;
}

/** An added worksheet on which the user has written since. */
function changedSheet({ thing, before, after, now }: Found): string[] {
  const moments = { was: before[0]?.[0], wrote: after[0]?.[0], is: now[0]?.[0] };
  return thing.kind === "sheet" && whose(aspectOf(thing), moments) === "theirs" ? [thing.sheet] : [];
}

/**
 * What an added worksheet that stays cannot do without: a name that was made for it, without which
 * nothing finds the table, and 自评记录, to which its formulas refer.
 */
function staysWith(sheets: readonly string[], { thing, before, after }: UndoEntry): boolean {
  if (thing.kind === "sheet") {
    return thing.sheet === sheetNames.record && sheets.length > 0;
  }
  const formula = after[0]?.[0];
  return (
    thing.kind === "name" &&
    before.length === 0 &&
    typeof formula === "string" &&
    sheets.some((sheet) => [sheet, quotedSheetName(sheet)].some((name) => formula.startsWith(`=${name}!`)))
  );
}

interface Told {
  readonly restored: number;
  readonly kept: readonly Kept[];
}

function putBack(workbook: Excel.Workbook, { thing, ...readings }: Found): Told {
  if (isOfRecord(thing) && thing.kind === "contents") {
    // All of it at once: every cell there is ours. The states of contents are contents.
    putContentsBack(workbook, thing.area, readings.before as States<Contents>);
    return { restored: 0, kept: [] };
  }
  const aspect = aspectOf(thing);
  let restored = 0;
  const kept: Kept[] = [];
  for (const { part, was, wrote, is } of partsOf(thing, readings)) {
    const owner = whose(aspect, { was, wrote, is });
    if (owner === "theirs" && !("unread" in aspect)) {
      kept.push(aspect.kept(part));
    } else if (owner === "ours") {
      aspect.putBack(workbook, part, was, wrote);
      restored += part.kind === "contents" ? part.area.rowCount * part.area.columnCount : 0;
    }
  }
  return { restored, kept };
}

interface Part extends Moments {
  readonly part: Thing;
}

/** A thing in parts of one state each: of cells the blocks that are alike at all three moments, else the whole. */
function partsOf(thing: Thing, { before, after, now }: Omit<Found, "thing">): Part[] {
  const at = (r: number, c: number): Moments => {
    const [was, wrote, is] = [before, after, now].map((states) => states[r]?.[c]);
    return { was, wrote, is };
  };
  if (!("area" in thing)) {
    return [{ part: thing, ...at(0, 0) }];
  }
  const parts: Part[] = [];
  // Columns first: neighbours in a column are written together.
  const columns = Math.max(...before.map((row) => row.length), 0);
  for (let c = 0; c < columns; c += 1) {
    for (let r = 0; r < before.length;) {
      const count = runLength([before, after, now], r, c);
      parts.push({ part: { ...thing, area: blockOf(thing.area, before, r, c, count) }, ...at(r, c) });
      r += count;
    }
  }
  return parts;
}

/** How many cells of a column, from a row on, are alike in every reading. */
function runLength(readings: readonly States<unknown>[], row: number, column: number): number {
  let count = 1;
  const alike = (states: States<unknown>): boolean => isSame(states[row]?.[column], states[row + count]?.[column]);
  while (row + count < (readings[0]?.length ?? 0) && readings.every(alike)) {
    count += 1;
  }
  return count;
}

/** The cells behind a place of a reading: the whole area where it was read as a whole. */
function blockOf(
  area: CellArea,
  { length, 0: first }: States<unknown>,
  row: number,
  column: number,
  count: number,
): CellArea {
  if (length === 1 && first?.length === 1) {
    return area;
  }
  return { sheet: area.sheet, row: area.row + row, column: area.column + column, rowCount: count, columnCount: 1 };
}

function distinct(kept: readonly Kept[]): Kept[] {
  return [...new Map(kept.map((each) => [JSON.stringify(each), each])).values()];
}
