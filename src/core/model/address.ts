import type { CellAddress, CellArea } from "./grid";

/** `0` → `A`, `26` → `AA`. */
export function columnName(column: number): string {
  const before = Math.floor(column / 26) - 1;
  return (before >= 0 ? columnName(before) : "") + String.fromCharCode(65 + (column % 26));
}

/** A sheet's name as a formula needs it: quoted where Excel would quote it. Chinese letters need no quotes. */
export function quotedSheetName(sheet: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[A-Za-z]{1,3}\d+$/.test(sheet);
  return isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** A cell as people write it: `工作表!C5`. */
export function addressText(cell: CellAddress): string {
  return `${quotedSheetName(cell.sheet)}!${columnName(cell.column)}${cell.row + 1}`;
}

/** An area within its sheet: `A5:H32`. */
export function areaText(area: Omit<CellArea, "sheet">): string {
  const first = `${columnName(area.column)}${area.row + 1}`;
  const last = `${columnName(area.column + area.columnCount - 1)}${area.row + area.rowCount}`;
  return first === last ? first : `${first}:${last}`;
}

/** An area as a name refers to it: `=工作表!$A$5:$H$32`. */
export function absoluteReference(area: CellArea): string {
  const absolute = areaText(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `=${quotedSheetName(area.sheet)}!${absolute}`;
}
