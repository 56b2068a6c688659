import type { WrittenParagraph } from "../model/runRecord";

/** A row of the report as a run would write it. */
export interface GeneratedRow {
  readonly key: string;
  readonly text: string;
  readonly sources: string;
}

/** One row of the merged report: ours, written anew, or the user's, kept. */
export type MergedRow<R extends GeneratedRow> =
  | { readonly owner: "ours"; readonly generated: R }
  | { readonly owner: "user"; readonly text: string };

export interface MergedReport<R extends GeneratedRow> {
  readonly rows: readonly MergedRow<R>[];
  /** What the next run takes as written by this one. */
  readonly written: readonly WrittenParagraph[];
  /** Rows that the user edited although their data or template has changed since. */
  readonly conflicts: readonly { readonly row: number; readonly generated: R }[];
  /** How many generated rows are left out because the user deleted or moved theirs. */
  readonly deleted: number;
}

/**
 * Brings a new report into a worksheet that may have been edited by hand, losing nothing of the user's.
 *
 * A row that still reads as it was written is ours and is written anew. Any other row is the user's and
 * stays where it is among its neighbours. A row of ours that is gone stays gone; one that was edited in
 * place is not written beside its edited self.
 *
 * @param before the rows that the last run wrote, in order
 * @param current the rows on the worksheet now
 * @param generated the rows of this run
 */
export function mergeReport<R extends GeneratedRow>(
  before: readonly WrittenParagraph[],
  current: readonly string[],
  generated: readonly R[],
): MergedReport<R> {
  const matches = matchRows(
    before.map(({ text }) => text),
    current,
  );
  const matchedBefore = new Map([...matches].map(([was, now]) => [now, was]));
  const generatedByKey = new Map(generated.map((row) => [row.key, row]));
  const beforeKeys = new Set(before.map(({ key }) => key));
  const edited = editedRows(before, current, matches);

  const rows: MergedRow<R>[] = [];
  const conflicts: { row: number; generated: R }[] = [];
  const newRowsAfter = rowsAfterTheirNeighbours(generated, beforeKeys);
  rows.push(...ours(newRowsAfter.get(null)));
  current.forEach((text, now) => {
    const was = before[matchedBefore.get(now) ?? edited.get(now) ?? -1];
    const isOurs = matchedBefore.has(now);
    const next = was && generatedByKey.get(was.key);
    if (!isOurs) rows.push({ owner: "user", text });
    else if (next) rows.push({ owner: "ours", generated: next });
    if (!isOurs && was && next && next.text !== was.text) conflicts.push({ row: rows.length - 1, generated: next });
    if (was) rows.push(...ours(newRowsAfter.get(was.key)));
  });

  const shown = new Set(rows.flatMap((row) => (row.owner === "ours" ? [row.generated.key] : [])));
  const editedBefore = new Map([...edited.values()].map((was) => [before[was]?.key, before[was]]));
  return {
    rows,
    // An edited row is remembered as it was written: until the user chooses, the conflict stays one.
    written: generated.map((row) => editedBefore.get(row.key) ?? { key: row.key, text: row.text, sources: row.sources }),
    conflicts,
    deleted: generated.filter(({ key }) => !shown.has(key) && !editedBefore.has(key)).length,
  };
}

function ours<R extends GeneratedRow>(generated: readonly R[] = []): MergedRow<R>[] {
  return generated.map((row) => ({ owner: "ours", generated: row }));
}

/** Rows that this run has and the last one had not, by the key of the old row that they follow. */
function rowsAfterTheirNeighbours<R extends GeneratedRow>(generated: readonly R[], beforeKeys: ReadonlySet<string>): Map<string | null, R[]> {
  const after = new Map<string | null, R[]>();
  let neighbour: string | null = null;
  for (const row of generated) {
    if (beforeKeys.has(row.key)) neighbour = row.key;
    else after.set(neighbour, [...(after.get(neighbour) ?? []), row]);
  }
  return after;
}

/**
 * Which rows on the sheet are edited versions of rows that were written: in a gap between two rows that
 * are still as written, the first strange row stands for the first missing one, and so on.
 */
function editedRows(before: readonly WrittenParagraph[], current: readonly string[], matches: ReadonlyMap<number, number>): Map<number, number> {
  const edited = new Map<number, number>();
  const anchors: [number, number][] = [...matches, [before.length, current.length]];
  let [was, now] = [0, 0];
  for (const [nextWas, nextNow] of anchors) {
    for (let step = 0; was + step < nextWas && now + step < nextNow; step += 1) edited.set(now + step, was + step);
    [was, now] = [nextWas + 1, nextNow + 1];
  }
  return edited;
}

/** Longest common subsequence of two lists of rows: index in `before` → index in `current`, in order. */
function matchRows(before: readonly string[], current: readonly string[]): Map<number, number> {
  const matches = new Map<number, number>();
  let start = 0;
  while (start < before.length && start < current.length && before[start] === current[start]) {
    matches.set(start, start);
    start += 1;
  }
  const [oldRest, newRest] = [before.slice(start), current.slice(start)];
  // lengths[i][j]: how many rows oldRest from i and newRest from j have in common.
  const lengths = Array.from({ length: oldRest.length + 1 }, () => new Array<number>(newRest.length + 1).fill(0));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = oldRest.length - 1; i >= 0; i -= 1) {
    const row = lengths[i];
    for (let j = newRest.length - 1; row && j >= 0; j -= 1) {
      row[j] = oldRest[i] === newRest[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  for (let i = 0, j = 0; i < oldRest.length && j < newRest.length; ) {
    if (oldRest[i] === newRest[j]) matches.set(start + i++, start + j++);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return matches;
}
