import type { CellAddress, CellArea } from "./grid";

/** `0` → `A`, `26` → `AA`. */
export function columnName(column: number): string {
  const before = Math.floor(column / 26) - 1;
  return (before >= 0 ? columnName(before) : "") + String.fromCharCode(65 + (column % 26));
}

/** A sheet's name as a formula needs it: quoted where Excel would quote it. Chinese letters need no quotes. */
export function quotedSheetName(sheet: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !isCell(sheet) && !isRowOrColumn(sheet);
  return isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** Both limits are Excel's own since 2007. */
const maximumRows = 1_048_576;
const maximumColumns = 16_384;

/** A cell that there is: `B5`, and not `XFE1`. */
function isCell(text: string): boolean {
  const [, letters = "", row = ""] = /^([A-Z]{1,3})(\d{1,7})$/.exec(text.toUpperCase()) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return isWithin(column, maximumColumns) && isWithin(Number(row), maximumRows);
}

/** `R`, `C`, `RC`, or what begins like `R5` or `C2`: where rows and columns go by numbers, Excel takes it for a place. */
function isRowOrColumn(text: string): boolean {
  const [, row] = /^R(\d+)/i.exec(text) ?? [];
  const [, column] = /^R?C(\d+)/i.exec(text) ?? [];
  return /^(R|C|RC)$/i.test(text) || isWithin(Number(row), maximumRows) || isWithin(Number(column), maximumColumns);
}

function isWithin(place: number, maximum: number): boolean {
  return place >= 1 && place <= maximum;
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
