import type { Cell, CellFormula } from "./cell";
import { columnIndex } from "#host/vocabulary/cellAddress";
import { CellError, type CellValue } from "#host/vocabulary/cellValue";
import { isoToSerial } from "#host/vocabulary/dateSerial";
import { richText } from "./sharedStrings";
import { decodeCellText, decodeEntities } from "./xmlText";

/** A row of the sheet. */
export interface Row {
  /** The attributes of `<row>`, as written. */
  attributes: string;
  readonly cells: Map<number, Cell>;
  /** The whole row as it stands in the file; "" for one that is not there. */
  readonly markup: string;
}

/** The first cell of a group that shares its formula. */
export interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface SheetRows {
  readonly rows: Map<number, Row>;
  readonly shared: Map<string, SharedFormula>;
}

export interface ReadingContext {
  readonly sharedStrings: readonly string[];
  readonly date1904: boolean;
}

/**
 * Reads the inside of `<sheetData>` in one pass. Rows and cells may leave out where they are; then
 * they follow the one before.
 */
export function readRows(sheetData: string, prefix: string, context: ReadingContext): SheetRows {
  const sheet: SheetRows = { rows: new Map(), shared: new Map() };
  const rowTag = new RegExp(`<${prefix}row(?=[\\s>/])([^>]*?)(/?)>`, "g");
  const rowEnd = `</${prefix}row>`;
  let previous = -1;
  for (let match = rowTag.exec(sheetData); match; match = rowTag.exec(sheetData)) {
    const [tag, attributes = "", empty] = match;
    const contentStart = match.index + tag.length;
    const contentEnd = empty ? contentStart : sheetData.indexOf(rowEnd, contentStart);
    const end = empty ? contentStart : contentEnd + rowEnd.length;
    if (contentEnd < 0) {
      throw new Error("a row of the sheet is not closed");
    }
    const index = Number(attribute(attributes, "r") ?? previous + 2) - 1;
    const row: Row = { attributes, cells: new Map(), markup: sheetData.slice(match.index, end) };
    readCells(sheetData.slice(contentStart, contentEnd), prefix, index, row, sheet, context);
    sheet.rows.set(index, row);
    previous = index;
    rowTag.lastIndex = end;
  }
  return sheet;
}

function readCells(
  markup: string,
  prefix: string,
  rowIndex: number,
  row: Row,
  sheet: SheetRows,
  context: ReadingContext,
): void {
  for (const { column, attributes, content } of cellsIn(markup, prefix)) {
    const formula = content.includes("f") ? readFormula(content, prefix, rowIndex, column, sheet) : undefined;
    row.cells.set(column, {
      style: Number(attribute(attributes, "s") ?? 0),
      value: readValue(content, prefix, attribute(attributes, "t") ?? "n", formula !== undefined, context),
      formula,
    });
  }
}

/** A cell as it stands in the file. */
export interface CellMarkup {
  readonly column: number;
  readonly attributes: string;
  /** What stands between its tags. */
  readonly content: string;
}

/** The cells of a row, from the left. */
export function* cellsIn(markup: string, prefix: string): Generator<CellMarkup> {
  const cellTag = new RegExp(`<${prefix}c(?=[\\s>/])([^>]*?)(/?)>`, "g");
  const cellEnd = `</${prefix}c>`;
  let previous = -1;
  for (let match = cellTag.exec(markup); match; match = cellTag.exec(markup)) {
    const [tag, attributes = "", empty] = match;
    const contentStart = match.index + tag.length;
    const contentEnd = empty ? contentStart : markup.indexOf(cellEnd, contentStart);
    if (contentEnd < 0) {
      throw new Error("a cell of the sheet is not closed");
    }
    const name = attribute(attributes, "r");
    const column = name ? columnIndex(name.replace(/\d+$/, "")) : previous + 1;
    yield { column, attributes, content: markup.slice(contentStart, contentEnd) };
    previous = column;
    cellTag.lastIndex = empty ? contentStart : contentEnd + cellEnd.length;
  }
}

function readFormula(
  content: string,
  prefix: string,
  row: number,
  column: number,
  sheet: SheetRows,
): CellFormula | undefined {
  const match = new RegExp(`<${prefix}f(?=[\\s>/])((?:[^>"]|"[^"]*")*?)(?:/>|>([\\s\\S]*?)</${prefix}f>)`).exec(
    content,
  );
  if (!match) {
    return undefined;
  }
  const [, attributes = "", body = ""] = match;
  const text = decodeEntities(body);
  const kind = attribute(attributes, "t");
  if (kind === "shared") {
    const group = attribute(attributes, "si") ?? "";
    if (text !== "") {
      sheet.shared.set(group, { row, column, text });
    }
    return { kind: "shared", group };
  }
  return kind === "array" ? { kind: "array", text, area: attribute(attributes, "ref") ?? "" } : { kind: "own", text };
}

function readValue(
  content: string,
  prefix: string,
  type: string,
  hasFormula: boolean,
  context: ReadingContext,
): CellValue | undefined {
  if (type === "inlineStr") {
    return richText(content);
  }
  const match = new RegExp(`<${prefix}v(?:\\s[^>]*)?>([\\s\\S]*?)</${prefix}v>`).exec(content);
  if (!match && hasFormula) {
    // A result of "" is saved as an empty <v>; without any the formula was never calculated.
    return content.includes(`<${prefix}v/>`) ? "" : undefined;
  }
  if (!match) {
    return null;
  }
  const body = match[1] ?? "";
  switch (type) {
    case "s":
      return context.sharedStrings[Number(body)] ?? "";
    case "str":
      return decodeCellText(body);
    case "b":
      return body.trim() === "1" || body.trim() === "true";
    case "e":
      return new CellError(decodeEntities(body));
    case "d":
      return isoToSerial(body.trim(), context.date1904);
    default:
      return body.trim() === "" ? (hasFormula ? undefined : null) : Number(body);
  }
}

export function attribute(attributes: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return match ? (match[1] ?? match[2]) : undefined;
}
