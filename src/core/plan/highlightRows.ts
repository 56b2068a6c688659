import { columnName } from "../model/address";
import type { Grid } from "../model/grid";
import type { WriteOperation } from "../model/plan";
import { warningMark } from "./resultColumns";

/** What rows with an error and rows with a warning are filled with; notes stay white. */
export const warningFills = [
  { severity: "error", fill: "#FDE7E9" },
  { severity: "warning", fill: "#FFF4CE" },
] as const;

/**
 * Colours the rows of a table by what stands in their cell of 校验提示. Conditional formats lie above the
 * user's own fills and take nothing away from them.
 *
 * @param margin how many of the grid's last columns lie beside the table
 * @param warningColumn from 0 on the sheet
 */
export function highlightRows(grid: Grid, margin: number, headerRow: number, warningColumn: number): WriteOperation[] {
  const first = headerRow + 1;
  const columnCount = Math.max(grid.columnCount - margin, warningColumn - grid.column + 1);
  const area = { sheet: grid.sheet, row: first, column: grid.column, rowCount: grid.row + grid.rowCount - first, columnCount };
  if (area.rowCount <= 0) return [];
  const cell = `$${columnName(warningColumn)}${first + 1}`;
  return warningFills.map(({ severity, fill }) => ({
    kind: "highlight-rows",
    area,
    formula: `=ISNUMBER(SEARCH("${warningMark(severity)}",${cell}))`,
    fill,
  }));
}
