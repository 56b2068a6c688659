/** Rows and columns of a sheet; both limits are Excel's own since 2007. */
export const maximumRows = 1_048_576;
export const maximumColumns = 16_384;

/** A rectangle of cells, zero-based, ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function columnIndex(name: string): number {
  let column = 0;
  for (const letter of name.toUpperCase()) {
    column = column * 26 + letter.charCodeAt(0) - 64;
  }
  return column - 1;
}

export function cellName(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

export function rowCount(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnCount(area: Area): number {
  return area.right - area.left + 1;
}

export function isEntireColumns(area: Area): boolean {
  return area.top === 0 && area.bottom === maximumRows - 1;
}

export function isEntireRows(area: Area): boolean {
  return area.left === 0 && area.right === maximumColumns - 1;
}

export function intersection(a: Area, b: Area): Area | undefined {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top > area.bottom || area.left > area.right ? undefined : area;
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right
  );
}

/** As Excel writes it: `A1`, `A1:B2`, `C:D`, `3:7`. */
export function areaName(area: Area): string {
  if (isEntireColumns(area)) {
    return `${columnName(area.left)}:${columnName(area.right)}`;
  }
  if (isEntireRows(area)) {
    return `${area.top + 1}:${area.bottom + 1}`;
  }
  return cornerName(area);
}

/** By its corners, whole columns too: `A1:D1048576`, as a `sqref` wants it. */
export function cornerName(area: Area): string {
  const first = cellName(area.top, area.left);
  const last = cellName(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** With `$` before every row and column, as defined names hold it. */
export function absoluteAreaName(area: Area): string {
  return areaName(area).replace(/[A-Z]+|\d+/g, "$$$&");
}

/** `undefined` for anything that is not one rectangle in A1 notation. */
export function parseArea(text: string): Area | undefined {
  const plain = text.replace(/\$/g, "").toUpperCase();
  const cells = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/.exec(plain);
  if (cells) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return ordered(Number(top) - 1, columnIndex(left), Number(bottom) - 1, columnIndex(right));
  }
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(plain);
  if (columns) {
    const [, left = "", right = ""] = columns;
    return ordered(0, columnIndex(left), maximumRows - 1, columnIndex(right));
  }
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(plain);
  if (rows) {
    const [, top = "", bottom = ""] = rows;
    return ordered(Number(top) - 1, 0, Number(bottom) - 1, maximumColumns - 1);
  }
  return undefined;
}

function ordered(row1: number, column1: number, row2: number, column2: number): Area | undefined {
  const area = {
    top: Math.min(row1, row2),
    left: Math.min(column1, column2),
    bottom: Math.max(row1, row2),
    right: Math.max(column1, column2),
  };
  return area.top < 0 || area.bottom >= maximumRows || area.right >= maximumColumns ? undefined : area;
}

/** Quotes a sheet name where a formula needs it: `'Sheet 1'!A1`; Chinese names go without. */
export function quotedSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !parseArea(name) && !isRowOrColumn(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** `R`, `C`, `RC`, or what begins like `R5` or `C2`: in R1C1 notation it would be a place. */
function isRowOrColumn(name: string): boolean {
  const within = (place: string | undefined, maximum: number): boolean =>
    place !== undefined && Number(place) >= 1 && Number(place) <= maximum;
  return (
    /^(R|C|RC)$/i.test(name) ||
    within(/^R(\d+)/i.exec(name)?.[1], maximumRows) ||
    within(/^R?C(\d+)/i.exec(name)?.[1], maximumColumns)
  );
}

/** Splits `'It''s'!A1` at its sheet; without one `sheet` is undefined. */
export function splitSheet(reference: string): { readonly sheet: string | undefined; readonly address: string } {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/s.exec(reference);
  if (quoted) {
    return { sheet: (quoted[1] ?? "").replace(/''/g, "'"), address: quoted[2] ?? "" };
  }
  const plain = /^([^!'(),:]+)!(.*)$/s.exec(reference);
  return plain ? { sheet: plain[1], address: plain[2] ?? "" } : { sheet: undefined, address: reference };
}
