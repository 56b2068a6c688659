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
 * @param columns from 0 on the sheet: the first to colour, which is that of the rows' names, since the
 * class cells left of it are merged over many rows; and that of 校验提示
 */
export function highlightRows(
  grid: Grid,
  margin: number,
  headerRow: number,
  columns: { readonly name: number; readonly warning: number },
): WriteOperation[] {
  const first = headerRow + 1;
  const end = Math.max(grid.column + grid.columnCount - margin, columns.warning + 1);
  const area = {
    sheet: grid.sheet,
    row: first,
    column: columns.name,
    rowCount: grid.row + grid.rowCount - first,
    columnCount: end - columns.name,
  };
  if (area.rowCount <= 0) {
    return [];
  }
  const cell = `$${columnName(columns.warning)}${first + 1}`;
  return warningFills.map(({ severity, fill }) => ({
    kind: "highlight-rows",
    area,
    formula: `=ISNUMBER(SEARCH("${warningMark(severity)}",${cell}))`,
    fill,
  }));
}
