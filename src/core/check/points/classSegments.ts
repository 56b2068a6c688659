import type Big from "big.js";
import type { IndicatorResult } from "../../model/assessment";
import type { CellAddress } from "../../model/grid";
import type { ClassPoints } from "../../model/indicator";
import type { Judged } from "../check";

/** A class cell that prints points, 产出指标(50分), and the rows that it stands for. */
export interface ClassSegment {
  readonly name: string;
  readonly points: Big;
  readonly cell: CellAddress;
  readonly rows: readonly IndicatorResult[];
}

/**
 * The classes that print points. One that stands twice, as in forms of several blocks, is two, each with the rows
 * down to the next; one whose cell is repeated in every row in place of being merged is counted once.
 */
export function classSegments({ tables, results }: Judged): ClassSegment[] {
  const segments: (ClassSegment & { readonly key: string })[] = [];
  for (const printed of tables.indicators?.classPoints ?? []) {
    const { dimensionName, category, points, cell } = printed;
    const key = keyOf(printed);
    const rows = rowsOf(printed, tables.indicators?.classPoints ?? [], results.indicators);
    const above = segments.findLast((segment) => segment.key === key);
    const lastRow = above?.rows.at(-1)?.indicator.cells.name.row;
    const isRepeated =
      above !== undefined &&
      lastRow !== undefined &&
      rows.length === 1 &&
      above.points.eq(points) &&
      cell.row - lastRow <= mostRowsBetween;
    if (isRepeated) {
      segments[segments.lastIndexOf(above)] = { ...above, rows: [...above.rows, ...rows] };
    } else {
      segments.push({ key, name: category ?? dimensionName, points, cell, rows });
    }
  }
  return segments;
}

/** A row of the form that nobody filled in may stand between; what is further apart is another block. */
const mostRowsBetween = 2;

const keyOf = ({ dimensionName, category }: ClassPoints): string => JSON.stringify([dimensionName, category]);

function rowsOf(
  printed: ClassPoints,
  classes: readonly ClassPoints[],
  results: readonly IndicatorResult[],
): IndicatorResult[] {
  const { dimensionName, category, cell } = printed;
  const same = classes.filter((other) => keyOf(other) === keyOf(printed));
  const end = same.map((other) => other.cell.row).find((row) => row > cell.row) ?? Number.POSITIVE_INFINITY;
  return results.filter(({ indicator }) => {
    const { row } = indicator.cells.name;
    const isOfClass =
      indicator.dimensionName === dimensionName && (category === null || indicator.category === category);
    return isOfClass && (same.length === 1 || (row >= cell.row && row < end));
  });
}
