import { WorkbookOpenError } from "#host/openError";
import type { Cell, CellFormula } from "./cell";
import { columnIndex } from "#host/vocabulary/cellAddress";
import { CellError, type CellValue } from "#host/vocabulary/cellValue";
import { isoToSerial } from "#host/vocabulary/dateSerial";
import { findElement } from "./scanTags";
import { richText } from "./sharedStrings";
import { decodeCellText, decodeEntities } from "./xmlText";

/** A row of the sheet. */
export interface Row {
  /** The attributes of `<row>`, as written. */
  attributes: string;
  readonly cells: Map<number, Cell>;
  /** What stands between its tags in the file; "" for one that is not there. */
  readonly content: string;
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

export class CellCount {
  private count = 0;

  /** As many as Excel puts into one range of a request; this many fit into a browser's tab. */
  constructor(private readonly limit = 5_000_000) {}

  /** Throws `WorkbookOpenError` when there are too many. */
  add(cells: number): void {
    this.count += cells;
    if (this.count > this.limit) {
      throw new WorkbookOpenError("too-many-cells");
    }
  }
}

export interface ReadingContext {
  /** Of the whole workbook. */
  readonly cells: CellCount;
  readonly sharedStrings: readonly string[];
  readonly date1904: boolean;
}

/**
 * Reads the inside of `<sheetData>` in one pass. Rows and cells may leave out where they are; then
 * they follow the one before.
 */
export function readRows(sheetData: string, prefix: string, context: ReadingContext): SheetRows {
  const sheet: SheetRows = { rows: new Map(), shared: new Map() };
  let previous = -1;
  for (let found = findElement(sheetData, `${prefix}row`); found;) {
    const { attributes, content, end } = found;
    const index = Number(attribute(attributes, "r") ?? previous + 2) - 1;
    const row: Row = { attributes, cells: new Map(), content };
    readCells(content, prefix, index, row, sheet, context);
    context.cells.add(row.cells.size);
    sheet.rows.set(index, row);
    previous = index;
    found = findElement(sheetData, `${prefix}row`, end);
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
  let previous = -1;
  for (let found = findElement(markup, `${prefix}c`); found;) {
    const { attributes, content, end } = found;
    const name = attribute(attributes, "r");
    const column = name ? columnIndex(name.replace(/\d+$/, "")) : previous + 1;
    yield { column, attributes, content };
    previous = column;
    found = findElement(markup, `${prefix}c`, end);
  }
}

function readFormula(
  content: string,
  prefix: string,
  row: number,
  column: number,
  sheet: SheetRows,
): CellFormula | undefined {
  const found = findElement(content, `${prefix}f`);
  if (!found) {
    return undefined;
  }
  const { attributes, content: body } = found;
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
  const found = findElement(content, `${prefix}v`);
  if (!found && hasFormula) {
    // A result of "" is saved as an empty <v>; without any the formula was never calculated.
    return undefined;
  }
  if (!found || (found.isEmpty && !hasFormula)) {
    return null;
  }
  if (found.isEmpty) {
    return "";
  }
  const body = found.content;
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
      return body.trim() === "" ? (hasFormula ? undefined : null) : readNumber(body);
  }
}

/** Some programs write `NaN` and `inf`, which Excel has no number for: to it they would be #NUM!. */
function readNumber(text: string): CellValue {
  const number = Number(text);
  return Number.isFinite(number) ? number : new CellError("#NUM!");
}

const attributePatterns = new Map<string, RegExp>();

export function attribute(attributes: string, name: string): string | undefined {
  let pattern = attributePatterns.get(name);
  if (!pattern) {
    pattern = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    attributePatterns.set(name, pattern);
  }
  const match = pattern.exec(attributes);
  return match ? (match[1] ?? match[2]) : undefined;
}
