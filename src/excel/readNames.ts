import type { CellValue, Grid } from "#core/model/grid";
import type { CellFormat } from "#core/model/plan";
import type { NamedRange, RangeKey, TextFormats } from "#core/model/snapshot";
import { areaOf, gridOf, loadGrid, type Part } from "./readGrid";
import { hiddenOf, type HiddenRows } from "./readHiddenRows";
import { loadMerges, mergesOf, type MergesRead } from "./readMerges";

/** A name that is being read. */
export interface NameRead {
  readonly key: RangeKey;
  readonly item: Excel.NamedItem;
  /** The worksheet that the name belongs to; left out for the workbook's. */
  readonly scope?: string;
  readonly range: Excel.Range;
  /** The used part. */
  readonly used: Excel.Range;
  /** The used part and the margin beside it. */
  readonly block: Excel.Range;
  /** How many columns that is. */
  readonly margin: number;
  /** How the template's texts are formatted; null for other tables. */
  readonly formats: FormatRead | null;
  /** What the first rows of its sheet show, and for 评分设置 hold; null for tables around which nothing need be known. */
  readonly top: Excel.Range | null;
  /** The merged cells of the block and of the first rows. */
  readonly merges: { readonly block: MergesRead; readonly top: MergesRead };
}

/** How a workbook is read. */
export interface ReadingManner {
  /** How many columns to read beside each table. */
  readonly margin: number;
  /** Whether merged cells are asked for. */
  readonly readsMerges: boolean;
  /** Whether `part` sends; one request where not. */
  readonly inParts: boolean;
  readonly part: Part;
}

/**
 * The rows in which the header of a name that covers the body alone, and the note on the unit, are
 * looked for. They are read as text only and from the sheet's first row on: rows above a range cannot
 * be asked for before it is known where the range lies, since Excel fails the whole request for a row
 * above the first.
 */
const lastTopRow = 200;
const topRows = `1:${lastTopRow}`;

/** How many rows above a table are kept, and how many below it: some may be the table's and lie outside its name. */
const rowsAbove = 6;
const rowsBelow = 20;

export type NamedKey = Pick<NameRead, "key" | "item" | "scope">;

/** Queues the reading of what names lead to. */
export async function readNames(named: readonly NamedKey[], manner: ReadingManner): Promise<NameRead[]> {
  const reads: NameRead[] = [];
  for (const each of named) {
    reads.push(await readName(each, manner));
  }
  return reads;
}

async function readName({ key, item, scope }: NamedKey, manner: ReadingManner): Promise<NameRead> {
  const { margin, readsMerges, part } = manner;
  const range = item.getRangeOrNullObject();
  const used = range.getUsedRangeOrNullObject(true);
  item.load("name,type,formula");
  range.load("address,rowIndex,columnIndex,rowCount,columnCount");
  used.load("address,rowIndex,columnIndex,rowCount,columnCount,rowHidden");
  const isTable = key === "budget" || key === "indicators";
  const top = isTable || key === "scoring" ? range.worksheet.getRange(topRows).getUsedRangeOrNullObject(true) : null;
  top?.load(`address,rowIndex,columnIndex,rowCount,columnCount,text${key === "scoring" ? ",formulas" : ""}`);
  const block = await loadGrid(used.getResizedRange(0, margin), part);
  return {
    key,
    item,
    ...(scope !== undefined && { scope }),
    range,
    used,
    block,
    margin,
    top,
    formats: key === "template" ? readFormats(block) : null,
    merges: {
      block: readsMerges && isTable ? loadMerges(block) : null,
      top: readsMerges && isTable && top ? loadMerges(top) : null,
    },
  };
}

interface FormatRead {
  readonly texts: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  /** The last cell of the sheet, which nobody formats. */
  readonly plain: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

const lastCell = "XFD1048576";

function readFormats(block: Excel.Range): FormatRead {
  const wanted = { format: { font: { name: true, size: true, bold: true, color: true }, horizontalAlignment: true } };
  return {
    texts: block.getColumn(1).getCellProperties(wanted),
    plain: block.worksheet.getRange(lastCell).getCellProperties(wanted),
  };
}

function textFormats({ texts, plain }: FormatRead): TextFormats {
  return { rows: texts.value.map(([cell]) => formatOf(cell)), plain: formatOf(plain.value[0]?.[0]) };
}

function formatOf(cell: Excel.CellProperties | undefined): CellFormat {
  const { font, horizontalAlignment } = cell?.format ?? {};
  return {
    ...(font?.name !== undefined && { fontName: font.name }),
    ...(font?.size !== undefined && { fontSize: font.size }),
    ...(font?.bold !== undefined && { bold: font.bold }),
    ...(font?.color !== undefined && { fontColor: font.color }),
    ...(isKnownAlignment(horizontalAlignment) && { horizontal: horizontalAlignment }),
  };
}

function isKnownAlignment(alignment: string | undefined): alignment is NonNullable<CellFormat["horizontal"]> {
  return alignment !== undefined && ["Left", "Center", "Right", "Justify", "General"].includes(alignment);
}

/** What the first of the names that are there leads to. */
export function firstFound(reads: readonly NameRead[], hidden: HiddenRows): NamedRange {
  const found = reads.find(({ item }) => !item.isNullObject);
  if (!found) {
    return { status: "missing" };
  }
  const { key, item, scope, range, used, block, margin, top, formats, merges } = found;
  const { name } = item;
  const formula = String(item.formula);
  if (range.isNullObject) {
    return { status: statusOfNoRange(item.type, formula), name, formula };
  }
  if (used.isNullObject) {
    return { status: "empty", name, area: areaOf(range) };
  }
  const cells = gridOf(block, merges.block);
  if (cells === null) {
    return { status: "empty", name, area: areaOf(range) };
  }
  const grid: Grid = { ...cells, ...hiddenOf(hidden, used) };
  const around = {
    above: textAbove(grid, top),
    below: rowsBelowOf(grid, top, key === "scoring" || key === "basicInformation" ? "formulas" : "text"),
  };
  return {
    status: "range",
    name,
    ...(scope !== undefined && { scope }),
    area: areaOf(range),
    grid,
    margin,
    ...around,
    ...(key !== "scoring" && isTold(top) && { sheetTop: { ...areaOf(top), text: top.text, ...mergesOf(merges.top) } }),
    ...(formats && { textFormats: textFormats(formats) }),
  };
}

/** Whether the first rows were read: not where they are filled from the sheet's first column to its last, of which Excel tells no cells. */
function isTold(top: Excel.Range | null): top is Excel.Range {
  return top !== null && !top.isNullObject && (top.text as string[][] | null) !== null;
}

/** Rows that a header takes at most. */
const headerRows = 3;

/** Whether a name covers a few rows and something stands right below them: it may lead to the header of its table alone. */
export function mayGoOnBelow({ key, item, used, top }: NameRead): boolean {
  if (
    (key !== "budget" && key !== "indicators") ||
    item.isNullObject ||
    used.isNullObject ||
    !top ||
    top.isNullObject
  ) {
    return false;
  }
  const below = top.text[used.rowIndex + used.rowCount - top.rowIndex] ?? [];
  return used.rowCount <= headerRows && below.some((text) => text.trim() !== "");
}

/** The text of the rows right above a grid, in its columns; none where the grid begins below those that were read. */
function textAbove({ row, column, columnCount }: Grid, top: Excel.Range | null): string[][] {
  if (!isTold(top)) {
    return [];
  }
  const { rowIndex, columnIndex, text } = top;
  if (row > rowIndex + text.length) {
    return [];
  }
  const first = Math.max(0, row - rowsAbove);
  return Array.from({ length: row - first }, (_, r) =>
    Array.from({ length: columnCount }, (_, c) => text[first + r - rowIndex]?.[column + c - columnIndex] ?? ""),
  );
}

/**
 * The rows right below a grid, in its columns, as far as the sheet's first rows hold them.
 * They are not asked for by themselves: Excel fails the whole request for a row below the last.
 */
function rowsBelowOf(
  { row, column, rowCount, columnCount }: Grid,
  top: Excel.Range | null,
  contents: "text" | "formulas",
): string[][] {
  if (!isTold(top)) {
    return [];
  }
  const { rowIndex, columnIndex } = top;
  // The typings have `any[][]`.
  const cells: readonly (readonly CellValue[])[] = top[contents];
  const first = row + rowCount;
  const known = Math.max(0, Math.min(rowsBelow, lastTopRow - first));
  return Array.from({ length: known }, (_row, r) =>
    Array.from({ length: columnCount }, (_cell, c) =>
      String(cells[first + r - rowIndex]?.[column + c - columnIndex] ?? ""),
    ),
  );
}

/** Why a name leads to no range: its type and formula tell. */
function statusOfNoRange(type: string, formula: string): "broken" | "several-areas" | "not-a-range" {
  if (formula.includes("#REF!")) {
    return "broken";
  }
  return type === "Range" || /![^,]+,[^,]+!/.test(formula) ? "several-areas" : "not-a-range";
}
