import type { CellAddress } from "./grid";
import { severities, type Issue } from "./issue";
import { dataOf } from "./phrase";

/**
 * Issues by severity, then by sheet as the workbook has them, then by cell, by id and by what they tell: two runs on one
 * workbook list the same. Issues about the workbook as a whole stand before those about a cell.
 */
export function sortIssues(issues: readonly Issue[], sheets: readonly string[]): Issue[] {
  const place = (cell: CellAddress | null): [number, number, number] =>
    cell ? [sheets.indexOf(cell.sheet), cell.row, cell.column] : [-1, 0, 0];
  return [...issues].sort((a, b) => {
    const [sheetA, rowA, columnA] = place(a.cell);
    const [sheetB, rowB, columnB] = place(b.cell);
    return (
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      sheetA - sheetB ||
      rowA - rowB ||
      columnA - columnB ||
      compareText(a.check.id, b.check.id) ||
      compareText(dataIn(a), dataIn(b)) ||
      compareText(JSON.stringify(a.values), JSON.stringify(b.values))
    );
  });
}

function dataIn({ values }: Issue): string {
  return JSON.stringify(Object.values(values).flatMap(dataOf));
}

/** By code unit, so that the order does not depend on the machine's language. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
