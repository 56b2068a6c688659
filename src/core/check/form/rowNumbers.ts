/**
 * Rows as Excel numbers them: `3、5–7`.
 *
 * @param rows from 0, ascending
 */
export function rowNumbers(rows: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.last === row - 1) {
      run.last = row;
    } else {
      runs.push({ first: row, last: row });
    }
  }
  return runs.map(({ first, last }) => (first === last ? `${first + 1}` : `${first + 1}–${last + 1}`)).join("、");
}
