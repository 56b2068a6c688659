/** The hidden rows of ranges, from 0 on the sheet. */
export type HiddenRows = ReadonlyMap<Excel.Range, readonly number[]>;

/**
 * Which rows of ranges are hidden, by hand or by a filter. One more request, only where some rows of a range are
 * hidden and some are not: that is seldom so, and an answer for each row of a long table is long.
 *
 * @param ranges read with `rowIndex`, `rowCount` and `rowHidden`
 */
export async function readHiddenRows(
  context: Excel.RequestContext,
  ranges: readonly Excel.Range[],
): Promise<HiddenRows> {
  const there = ranges.filter(({ isNullObject }) => !isNullObject);
  const partly = there
    // Excel answers null where some rows of a range are hidden and some are not, which its types leave out.
    .filter(({ rowHidden }) => (rowHidden as boolean | null) === null)
    .map((range) => ({ range, rows: range.getRowProperties({ rowHidden: true }) }));
  if (partly.length > 0) {
    await context.sync();
  }
  const all = there.filter(({ rowHidden }) => rowHidden).map((range) => ({ range, rows: rowsOf(range) }));
  return new Map([
    ...all.map(({ range, rows }) => [range, rows] as const),
    ...partly.map(
      ({ range, rows }) => [range, rowsOf(range).filter((_row, index) => rows.value[index]?.rowHidden)] as const,
    ),
  ]);
}

function rowsOf({ rowIndex, rowCount }: Excel.Range): number[] {
  return Array.from({ length: rowCount }, (_, index) => rowIndex + index);
}

/** What was read, as a part of a grid; nothing where no row is hidden. */
export function hiddenOf(hidden: HiddenRows, range: Excel.Range): { readonly hiddenRows?: readonly number[] } {
  const hiddenRows = hidden.get(range) ?? [];
  return hiddenRows.length === 0 ? {} : { hiddenRows };
}
