/** Neighbours of one kind: where they begin and how many they are. */
export interface Run<K> {
  readonly from: number;
  readonly count: number;
  readonly kind: K;
}

/**
 * Groups neighbours of one kind, so that they are written by one operation: a request holds 10,000 rows,
 * but not 10,000 operations.
 *
 * @param kindOf compared by identity; what has none is left out
 */
export function runsOf<T, K>(items: readonly T[], kindOf: (item: T) => K | null): Run<K>[] {
  const runs: Run<K>[] = [];
  items.forEach((item, index) => {
    const kind = kindOf(item);
    const last = runs.at(-1);
    if (kind === null) {
      return;
    }
    if (last && last.kind === kind && last.from + last.count === index) {
      runs[runs.length - 1] = { ...last, count: last.count + 1 };
    } else {
      runs.push({ from: index, count: 1, kind });
    }
  });
  return runs;
}
