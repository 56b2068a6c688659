import type { ParagraphChoice } from "../model/report";
import { alignRows } from "./alignRows";

/** A row of the report as a run would write it. */
export interface GeneratedRow {
  readonly key: string;
  readonly text: string;
}

/** One row of the merged report: ours, written anew, or the user's, kept. */
export type MergedRow<R extends GeneratedRow> = {
  /** The row on the worksheet where it stood before the run, from 0; null where it is new. */
  readonly was: number | null;
} & (
  | { readonly owner: "ours"; readonly generated: R }
  | {
      readonly owner: "user";
      readonly text: string;
      /** The row that it is an edited version of; null for a row that the user made. */
      readonly generated: R | null;
      /** Whether its data or its template has changed since it was edited, and the user has not chosen yet. */
      readonly isConflict: boolean;
    }
);

export interface MergedReport<R extends GeneratedRow> {
  readonly rows: readonly MergedRow<R>[];
  /** What the next run takes as written by this one: rows of this run, with the text that their edited versions go back to. */
  readonly written: readonly { readonly generated: R; readonly text: string }[];
  /** How many generated rows are left out because the user deleted theirs. */
  readonly deleted: number;
}

/**
 * Brings a new report into a worksheet that may have been edited by hand, losing nothing of the user's.
 *
 * A row that still reads as it was written is ours and is written anew, where it stands now. Any other row
 * is the user's and stays where it is among its neighbours. A row of ours that is gone stays gone; one
 * that was edited in place is not written beside its edited self.
 *
 * @param before the rows that the last run wrote, in order
 * @param current the rows on the worksheet now
 * @param generated the rows of this run
 */
export function mergeReport<R extends GeneratedRow>(
  before: readonly GeneratedRow[],
  current: readonly string[],
  generated: readonly R[],
  choices: readonly ParagraphChoice[] = [],
): MergedReport<R> {
  const old = before.map(({ text }) => text);
  const next = successors(before, generated);
  const here = alignRows(old, current);
  const origins = new Map([...here.equal, ...here.changed].map(([was, now]) => [now, was]));

  const kept = current.flatMap((text, now): MergedRow<R>[] => {
    const was = origins.get(now);
    const successor = was === undefined ? undefined : next.get(was);
    if (was !== undefined && here.equal.has(was)) {
      return successor ? [{ owner: "ours", generated: successor, was: now }] : [];
    }
    const choice = choices.find(({ mine, generated: offered }) => mine === text && offered === successor?.text);
    if (successor && (successor.text === text || choice?.take === "generated")) {
      return [{ owner: "ours", generated: successor, was: now }];
    }
    const isConflict = successor !== undefined && successor.text !== old[was ?? -1] && !choice;
    return [{ owner: "user", text, generated: successor ?? null, isConflict, was: now }];
  });
  const shown = new Set(kept.flatMap((row) => (row.generated ? [row.generated] : [])));
  const isNew = (row: R): boolean => !carriedOver.has(row);
  const carriedOver = new Set(next.values());
  const added = rowsAfterTheirNeighbours(generated, shown, isNew);

  const rows = [...ours(added.get(null)), ...kept.flatMap((row) => [row, ...ours(added.get(row.generated))])];
  const unsettled = new Set(rows.flatMap((row) => (row.owner === "user" && row.isConflict ? [row.generated] : [])));
  const oldTexts = new Map([...next].map(([was, row]) => [row, old[was]]));
  return {
    rows,
    // Until the user chooses, a row is remembered as it was written, so that the conflict stays one.
    written: generated.map((row) => ({
      generated: row,
      text: (unsettled.has(row) ? oldTexts.get(row) : undefined) ?? row.text,
    })),
    deleted: generated.filter((row) => !shown.has(row) && !isNew(row)).length,
  };
}

function ours<R extends GeneratedRow>(generated: readonly R[] = []): MergedRow<R>[] {
  return generated.map((row) => ({ owner: "ours", generated: row, was: null }));
}

/** What each row of the last run has become: by what it says, else by where in the template it comes from. */
function successors<R extends GeneratedRow>(before: readonly GeneratedRow[], generated: readonly R[]): Map<number, R> {
  const { equal, changed } = alignRows(
    before.map(({ text }) => text),
    generated.map(({ text }) => text),
  );
  const found = new Map<number, R>();
  for (const [was, now] of [...equal, ...changed]) {
    const row = generated[now];
    if (row) {
      found.set(was, row);
    }
  }
  const taken = new Set(found.values());
  const byKey = new Map(generated.filter((row) => !taken.has(row)).map((row) => [row.key, row]));
  before.forEach(({ key }, was) => {
    const row = found.has(was) ? undefined : byKey.get(key);
    if (row) {
      found.set(was, row);
    }
  });
  return found;
}

/** Rows that the last run had not, by the row on the worksheet that they follow; null before all. */
function rowsAfterTheirNeighbours<R extends GeneratedRow>(
  generated: readonly R[],
  shown: ReadonlySet<R>,
  isNew: (row: R) => boolean,
): Map<R | null, R[]> {
  const after = new Map<R | null, R[]>();
  let neighbour: R | null = null;
  for (const row of generated) {
    if (shown.has(row)) {
      neighbour = row;
    } else if (isNew(row)) {
      after.set(neighbour, [...(after.get(neighbour) ?? []), row]);
    }
  }
  return after;
}
