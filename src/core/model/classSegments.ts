import type Big from "big.js";
import type { CellAddress } from "./grid";
import type { ClassPoints, Indicator } from "./indicator";

/** A row of the indicators, or what was computed for it. */
interface OfIndicator {
  readonly indicator: Indicator;
}

/** A class cell that prints points, 产出指标(50分), and the rows that it stands for. */
export interface ClassSegment<Row extends OfIndicator> {
  readonly name: string;
  readonly points: Big;
  readonly cell: CellAddress;
  readonly rows: readonly Row[];
}

/**
 * The classes that print points. One that stands twice, as in forms of several blocks, is two, each with the rows
 * down to the next; one whose cell is repeated in every row in place of being merged is counted once.
 */
export function classSegments<Row extends OfIndicator>(
  classes: readonly ClassPoints[],
  rows: readonly Row[],
): ClassSegment<Row>[] {
  const segments: (ClassSegment<Row> & { readonly key: string })[] = [];
  for (const printed of classes) {
    const { dimensionName, category, points, cell } = printed;
    const key = keyOf(printed);
    const own = rowsOf(printed, classes, rows);
    const above = segments.findLast((segment) => segment.key === key);
    const lastRow = above?.rows.at(-1)?.indicator.cells.name.row;
    const isRepeated =
      above !== undefined &&
      lastRow !== undefined &&
      own.length === 1 &&
      above.points.eq(points) &&
      cell.row - lastRow <= mostRowsBetween;
    if (isRepeated) {
      segments[segments.lastIndexOf(above)] = { ...above, rows: [...above.rows, ...own] };
    } else {
      segments.push({ key, name: category ?? dimensionName, points, cell, rows: own });
    }
  }
  return segments;
}

/** A row of the form that nobody filled in may stand between; what is further apart is another block. */
const mostRowsBetween = 2;

const keyOf = ({ dimensionName, category }: ClassPoints): string => JSON.stringify([dimensionName, category]);

function rowsOf<Row extends OfIndicator>(
  printed: ClassPoints,
  classes: readonly ClassPoints[],
  rows: readonly Row[],
): Row[] {
  const { dimensionName, category, cell } = printed;
  const same = classes.filter((other) => keyOf(other) === keyOf(printed));
  const end = same.map((other) => other.cell.row).find((row) => row > cell.row) ?? Number.POSITIVE_INFINITY;
  return rows.filter(({ indicator }) => {
    const { row } = indicator.cells.name;
    const isOfClass =
      indicator.dimensionName === dimensionName && (category === null || indicator.category === category);
    return isOfClass && (same.length === 1 || (row >= cell.row && row < end));
  });
}
