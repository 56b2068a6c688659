/** A row of a printed worksheet. */
export interface PrintedRow {
  /** pt */
  readonly height: number;
  /** Whether it is a heading, which does not stand alone at a page's end. */
  readonly isHeading: boolean;
}

/**
 * Where pages begin, so that no heading is parted from what follows it. Every page is begun by a break of
 * ours: if Excel broke the pages by its own measures in between, a break of ours might come too soon after.
 *
 * @param height of a page's lines, pt
 * @returns rows before which a page begins, from 0, without the first
 */
export function pageBreaks(rows: readonly PrintedRow[], height: number): number[] {
  const breaks: number[] = [];
  let first = 0;
  let used = 0;
  for (let row = 0; row < rows.length; row += 1) {
    const own = rows[row]?.height ?? 0;
    if (used > 0 && used + own > height) {
      const start = startWithHeadings(rows, row, first);
      breaks.push(start);
      first = start;
      used = rows.slice(start, row).reduce((sum, each) => sum + each.height, 0);
    }
    used += own;
  }
  return breaks;
}

/** The row itself, or the first of the headings right above it; a page of nothing but headings is no page. */
function startWithHeadings(rows: readonly PrintedRow[], row: number, first: number): number {
  let start = row;
  while (start > first + 1 && rows[start - 1]?.isHeading) {
    start -= 1;
  }
  return rows[start - 1]?.isHeading ? row : start;
}
