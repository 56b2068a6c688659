import type { CellArea, CellValue, Grid } from "#core/model/grid";
import type { CellFormat } from "#core/model/plan";
import type { NamedRange, RangeKey, TextFormats, WorkbookSnapshot, Worksheet } from "#core/model/snapshot";
import { rangeNames, sheetNames, tableKeys } from "#core/model/workbookNames";

/** Columns that are read beside a table, to see whether result columns fit there. */
const margin = 4;

/** The tables, in the order in which they are read. */
const rangeKeys: readonly RangeKey[] = ["budget", "indicators", "basicInformation", "template", "scoring"];

/** Sends what was loaded so far, where the answer to all of it would be too large; does nothing where not. */
type Part = () => Promise<void>;

/**
 * Reads everything in one request, and in parts where Excel says that the answer would be too large.
 */
export async function readWorkbook(context: Excel.RequestContext): Promise<WorkbookSnapshot> {
  try {
    return await read(context, () => Promise.resolve());
  } catch (error) {
    if (!isAnswerTooLarge(error)) throw error;
    return read(context, () => context.sync());
  }
}

/**
 * Nothing is known of the workbook before it: a missing name, or one
 * that is no range (a constant, #REF!, several areas), only makes its ranges null objects, and the
 * chain of calls on them harmless.
 *
 * Names of one sheet alone are not among the workbook's names (office-js issue 1011); where a table's
 * name is missing, a second request looks for it on the sheets, and reads the visible ones whole where
 * 预算表, 指标表 or 基本信息 must be found by its header.
 */
async function read(context: Excel.RequestContext, part: Part): Promise<WorkbookSnapshot> {
  const { names, worksheets, protection } = context.workbook;
  const reads = await readNames(rangeKeys.flatMap((key) => rangeNames[key].map((name) => ({ key, item: names.getItemOrNullObject(name) }))), part);
  worksheets.load("items/name,items/visibility,items/protection/protected,items/names/items/name");
  protection.load("protected");
  const reportSheet = worksheets.getItemOrNullObject(sheetNames.report);
  const report = usedPart(reportSheet, "formulas");
  await part();
  const breaks = reportSheet.horizontalPageBreaks.load("items/rowIndex");
  const checkList = usedPart(worksheets.getItemOrNullObject(sheetNames.checkList), "values,formulas");
  await part();
  const record = usedPart(worksheets.getItemOrNullObject(sheetNames.record), "values");
  await context.sync();

  const found = new Set(reads.filter(({ item }) => !item.isNullObject).map(({ key }) => key));
  const onSheets = await readNames(sheetScopedNames(worksheets, found), part);
  const isNamed = (key: RangeKey): boolean => found.has(key) || onSheets.some((read) => read.key === key);
  const sheets = tableKeys.every(isNamed) ? [] : usersSheets(worksheets).map((sheet) => sheet.getUsedRangeOrNullObject(true));
  for (const sheet of sheets) await loadGrid(sheet, part);
  if (onSheets.length + sheets.length > 0) await context.sync();

  const ranges = Object.fromEntries(rangeKeys.map((key) => [key, firstFound([...reads, ...onSheets].filter((read) => read.key === key))]));
  return {
    // Object.fromEntries widens the keys to string; they are exactly `rangeKeys`.
    ranges: ranges as Record<RangeKey, NamedRange>,
    worksheets: worksheets.items.map(worksheetOf),
    sheets: sheets.map(gridOf).filter((grid) => grid !== null),
    isStructureProtected: protection.protected,
    report: report.isNullObject ? null : { ...areaOf(report), formulas: report.formulas },
    reportPageBreaks: reportSheet.isNullObject ? [] : breaks.items.map(({ rowIndex }) => rowIndex),
    checkList: checkList.isNullObject ? null : { ...areaOf(checkList), values: checkList.values, formulas: checkList.formulas },
    record: record.isNullObject ? null : { ...areaOf(record), values: record.values },
  };
}

interface NameRead {
  readonly key: RangeKey;
  readonly item: Excel.NamedItem;
  /** The worksheet that the name belongs to; left out for the workbook's. */
  readonly scope?: string;
  readonly range: Excel.Range;
  /** The used part. */
  readonly used: Excel.Range;
  /** The used part and the margin beside it. */
  readonly block: Excel.Range;
  /** How the template's texts are formatted; null for other tables. */
  readonly formats: FormatRead | null;
  /** What the first rows of its sheet show, and for 评分设置 hold; null for tables around which nothing need be known. */
  readonly top: Excel.Range | null;
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

type NamedKey = Pick<NameRead, "key" | "item" | "scope">;

async function readNames(named: readonly NamedKey[], part: Part): Promise<NameRead[]> {
  const reads: NameRead[] = [];
  for (const each of named) reads.push(await readName(each, part));
  return reads;
}

async function readName({ key, item, scope }: NamedKey, part: Part): Promise<NameRead> {
  const range = item.getRangeOrNullObject();
  const used = range.getUsedRangeOrNullObject(true);
  item.load("name,type,formula");
  range.load("address,rowIndex,columnIndex,rowCount,columnCount");
  used.load("address,rowIndex,columnIndex,rowCount,columnCount,rowHidden");
  const top = key === "budget" || key === "indicators" || key === "scoring" ? range.worksheet.getRange(topRows).getUsedRangeOrNullObject(true) : null;
  top?.load(`rowIndex,columnIndex,text${key === "scoring" ? ",formulas" : ""}`);
  const block = await loadGrid(used.getResizedRange(0, margin), part);
  return { key, item, ...(scope !== undefined && { scope }), range, used, block, top, formats: key === "template" ? readFormats(block) : null };
}

interface FormatRead {
  readonly texts: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  /** The last cell of the sheet, which nobody formats. */
  readonly plain: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

const lastCell = "XFD1048576";

function readFormats(block: Excel.Range): FormatRead {
  const wanted = { format: { font: { name: true, size: true, bold: true, color: true }, horizontalAlignment: true } };
  return { texts: block.getColumn(1).getCellProperties(wanted), plain: block.worksheet.getRange(lastCell).getCellProperties(wanted) };
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

function sheetScopedNames(worksheets: Excel.WorksheetCollection, found: ReadonlySet<RangeKey>): NamedKey[] {
  return rangeKeys
    .filter((key) => !found.has(key))
    .flatMap((key) =>
      worksheets.items.flatMap((worksheet) =>
        worksheet.names.items.filter(({ name }) => rangeNames[key].includes(name)).map((item) => ({ key, item, scope: worksheet.name })),
      ),
    );
}

/** The sheets on which a user's tables may be: not hidden, and none that the product writes. */
function usersSheets({ items }: Excel.WorksheetCollection): Excel.Worksheet[] {
  const own: readonly string[] = Object.values(sheetNames);
  return items.filter(({ name, visibility }) => visibility === "Visible" && !own.includes(name));
}

function usedPart(sheet: Excel.Worksheet, contents: string): Excel.Range {
  return sheet.getUsedRangeOrNullObject(true).load(`address,rowIndex,columnIndex,rowCount,columnCount,${contents}`);
}

export async function loadGrid(range: Excel.Range, part: Part): Promise<Excel.Range> {
  for (const contents of ["address,rowIndex,columnIndex,rowCount,columnCount", "values", "text", "formulas", "numberFormat"]) {
    range.load(contents);
    await part();
  }
  return range;
}

function isAnswerTooLarge(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === "ResponsePayloadSizeLimitExceeded";
}

function firstFound(reads: readonly NameRead[]): NamedRange {
  const found = reads.find(({ item }) => !item.isNullObject);
  if (!found) return { status: "missing" };
  const { key, item, scope, range, used, block, top, formats } = found;
  const { name } = item;
  const formula = String(item.formula);
  if (range.isNullObject) return { status: statusOfNoRange(item.type, formula), name, formula };
  if (used.isNullObject) return { status: "empty", name, area: areaOf(range) };
  const grid = gridOf(block);
  if (grid === null) return { status: "empty", name, area: areaOf(range) };
  const around = { above: textAbove(grid, top), below: rowsBelowOf(grid, top, key === "scoring" ? "formulas" : "text") };
  return { status: "range", name, ...(scope !== undefined && { scope }), area: areaOf(range), grid, margin, ...around, hasHiddenRows: hasHiddenRows(used), ...(formats && { textFormats: textFormats(formats) }) };
}

/** Excel answers null where some rows of a range are hidden and some are not, which its types leave out. */
function hasHiddenRows({ rowHidden }: Excel.Range): boolean {
  return (rowHidden as boolean | null) !== false;
}

/** The text of the rows right above a grid, in its columns; none where the grid begins below those that were read. */
function textAbove({ row, column, columnCount }: Grid, top: Excel.Range | null): string[][] {
  if (!top || top.isNullObject) return [];
  const { rowIndex, columnIndex, text } = top;
  if (row > rowIndex + text.length) return [];
  const first = Math.max(0, row - rowsAbove);
  return Array.from({ length: row - first }, (_, r) =>
    Array.from({ length: columnCount }, (_, c) => text[first + r - rowIndex]?.[column + c - columnIndex] ?? ""),
  );
}

/**
 * The rows right below a grid, in its columns, as far as the sheet's first rows hold them.
 * They are not asked for by themselves: Excel fails the whole request for a row below the last.
 */
function rowsBelowOf({ row, column, rowCount, columnCount }: Grid, top: Excel.Range | null, contents: "text" | "formulas"): string[][] {
  if (!top || top.isNullObject) return [];
  const { rowIndex, columnIndex } = top;
  // The typings have `any[][]`.
  const cells: readonly (readonly CellValue[])[] = top[contents];
  const first = row + rowCount;
  const known = Math.max(0, Math.min(rowsBelow, lastTopRow - first));
  return Array.from({ length: known }, (_row, r) => Array.from({ length: columnCount }, (_cell, c) => String(cells[first + r - rowIndex]?.[column + c - columnIndex] ?? "")));
}

/** Why a name leads to no range: its type and formula tell. */
function statusOfNoRange(type: string, formula: string): "broken" | "several-areas" | "not-a-range" {
  if (formula.includes("#REF!")) return "broken";
  return type === "Range" || /![^,]+,[^,]+!/.test(formula) ? "several-areas" : "not-a-range";
}

export function areaOf({ address, rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellArea {
  return { sheet: sheetInAddress(address), row: rowIndex, column: columnIndex, rowCount, columnCount };
}

export function gridOf(range: Excel.Range): Grid | null {
  if (range.isNullObject) return null;
  return { ...areaOf(range), values: range.values, text: range.text, formulas: range.formulas, numberFormats: range.numberFormat };
}

/** `'预算 表'!A1:F9` → `预算 表` */
function sheetInAddress(address: string): string {
  const sheet = address.slice(0, address.lastIndexOf("!"));
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

function worksheetOf({ name, visibility, protection }: Excel.Worksheet): Worksheet {
  const states = { Visible: "Visible", Hidden: "Hidden", VeryHidden: "VeryHidden" } as const;
  return { name, visibility: states[visibility], isProtected: protection.protected };
}
