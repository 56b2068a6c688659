/** Which rows of one list are which of another; a row has at most one counterpart. */
export interface RowAlignment {
  /** Rows that read alike, wherever they went: index before → index after. */
  readonly equal: ReadonlyMap<number, number>;
  /** Rows that were changed where they stood: index before → index after. */
  readonly changed: ReadonlyMap<number, number>;
}

/**
 * Finds the rows of a list again after somebody edited, inserted, moved and deleted some.
 *
 * Rows that kept their order are found first, then rows that were moved as they are. In each gap between
 * rows that kept their order, rows that resemble each other are one row, changed; so are the only two rows
 * of a gap, however little they resemble each other.
 */
export function alignRows(before: readonly string[], after: readonly string[]): RowAlignment {
  const inOrder = commonRows(before, after);
  const equal = new Map([...inOrder, ...movedRows(before, after, inOrder)]);
  return { equal, changed: changedRows(before, after, inOrder, equal) };
}

/** Above that many pairs of rows only equal rows are looked for, and in the order of the lists. */
const comparedPairs = 4_000_000;

/**
 * The longest common subsequence: index before → index after. Equal rows at both ends, which most rows
 * are, cost nothing; of a middle that is too large to compare nothing is found.
 */
export function commonRows(before: readonly string[], after: readonly string[]): Map<number, number> {
  const common = new Map<number, number>();
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) {
    common.set(start, start++);
  }
  let [endBefore, endAfter] = [before.length, after.length];
  while (endBefore > start && endAfter > start && before[endBefore - 1] === after[endAfter - 1]) {
    common.set(--endBefore, --endAfter);
  }
  const [oldRest, newRest] = [before.slice(start, endBefore), after.slice(start, endAfter)];
  if (oldRest.length * newRest.length > comparedPairs) {
    return common;
  }
  for (const [old, now] of bestPairs(oldRest.length, newRest.length, (i, j) => (oldRest[i] === newRest[j] ? 1 : 0))) {
    common.set(start + old, start + now);
  }
  return common;
}

/** Rows of the same words at another place, from top to bottom. Blank rows are nothing that is moved. */
function movedRows(
  before: readonly string[],
  after: readonly string[],
  inOrder: ReadonlyMap<number, number>,
): [number, number][] {
  const found = new Set(inOrder.values());
  const places = new Map<string, number[]>();
  after.forEach((text, index) => {
    if (!found.has(index) && text.trim() !== "") {
      places.set(text, [...(places.get(text) ?? []), index]);
    }
  });
  return before.flatMap((text, index): [number, number][] => {
    const place = inOrder.has(index) ? undefined : places.get(text)?.shift();
    return place === undefined ? [] : [[index, place]];
  });
}

function changedRows(
  before: readonly string[],
  after: readonly string[],
  inOrder: ReadonlyMap<number, number>,
  equal: ReadonlyMap<number, number>,
): Map<number, number> {
  const changed = new Map<number, number>();
  const found = new Set(equal.values());
  const anchors: (readonly [number, number])[] = [
    ...[...inOrder].sort(([a], [b]) => a - b),
    [before.length, after.length],
  ];
  let [was, now] = [0, 0];
  for (const [nextWas, nextNow] of anchors) {
    const missing = indices(was, nextWas).filter((index) => !equal.has(index));
    const strange = indices(now, nextNow).filter((index) => !found.has(index) && after[index]?.trim() !== "");
    for (const [old, place] of pairsInGap(missing, strange, before, after)) {
      changed.set(old, place);
    }
    [was, now] = [nextWas + 1, nextNow + 1];
  }
  return changed;
}

/** Above that many pairs of rows in one gap nothing is compared: the text is another one. */
const pairsInOneGap = 40_000;
/** The share of the shorter row's pairs of characters that must stand in the longer one too. */
const likeness = 0.4;

function pairsInGap(
  missing: readonly number[],
  strange: readonly number[],
  before: readonly string[],
  after: readonly string[],
): [number, number][] {
  const [old, place] = [missing[0], strange[0]];
  if (old === undefined || place === undefined || missing.length * strange.length > pairsInOneGap) {
    return [];
  }
  if (missing.length === 1 && strange.length === 1) {
    return [[old, place]];
  }
  const [olds, news] = [
    missing.map((index) => pairsOfCharacters(before[index] ?? "")),
    strange.map((index) => pairsOfCharacters(after[index] ?? "")),
  ];
  const alike = (i: number, j: number): number => {
    const share = sharedPairs(olds[i], news[j]);
    return share >= likeness ? share : 0;
  };
  return bestPairs(missing.length, strange.length, alike).map(([i, j]) => [missing[i] ?? old, strange[j] ?? place]);
}

function pairsOfCharacters(text: string): ReadonlySet<string> {
  const words = text.trim();
  return new Set(indices(0, Math.max(words.length - 1, 1)).map((index) => words.slice(index, index + 2)));
}

function sharedPairs(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  return [...small].filter((pair) => large.has(pair)).length / Math.max(small.size, 1);
}

/** The pairs, in order in both lists, whose likenesses have the largest sum; what is not alike at all is no pair. */
function bestPairs(rows: number, columns: number, alike: (row: number, column: number) => number): [number, number][] {
  const likenesses = indices(0, rows).map((row) => indices(0, columns).map((column) => alike(row, column)));
  // best[i][j]: the largest sum that rows from i and columns from j can have.
  const best = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1));
  const at = (row: number, column: number): number => best[row]?.[column] ?? 0;
  const paired = (row: number, column: number): number => {
    const one = likenesses[row]?.[column] ?? 0;
    return one === 0 ? 0 : one + at(row + 1, column + 1);
  };
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const sums = best[row];
      if (sums) {
        sums[column] = Math.max(paired(row, column), at(row + 1, column), at(row, column + 1));
      }
    }
  }
  const pairs: [number, number][] = [];
  for (let row = 0, column = 0; row < rows && column < columns;) {
    if (paired(row, column) > 0 && paired(row, column) === at(row, column)) {
      pairs.push([row++, column++]);
    } else if (at(row + 1, column) >= at(row, column + 1)) {
      row += 1;
    } else {
      column += 1;
    }
  }
  return pairs;
}

function indices(from: number, to: number): number[] {
  return Array.from({ length: Math.max(to - from, 0) }, (_, index) => from + index);
}
