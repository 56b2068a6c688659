/** The names that somebody who wrote `name` most likely meant, nearest first, at most three. */
export function nearestNames(name: string, names: readonly string[]): string[] {
  const farthest = Math.max(1, Math.floor(name.length / 2));
  return [...new Set(names)]
    .map((candidate) => ({ candidate, distance: distanceBetween(name, candidate, farthest) }))
    .filter(({ distance }) => distance <= farthest)
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** Beyond this length only a name that holds the other is looked at: comparing letters costs the product of both lengths. */
const longestCompared = 60;

/** Edits from one to the other; a name that holds the other whole is as near as one edit. */
function distanceBetween(a: string, b: string, farthest: number): number {
  if (a.length > 1 && b.length > 1 && (a.includes(b) || b.includes(a))) {
    return 1;
  }
  const isTooFar = Math.abs(a.length - b.length) > farthest || Math.max(a.length, b.length) > longestCompared;
  return isTooFar ? Infinity : editDistance(a, b);
}

/** Levenshtein distance, row by row. */
function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    above = current;
  }
  return above[b.length] ?? 0;
}
