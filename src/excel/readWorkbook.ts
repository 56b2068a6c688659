import type { NamedRange, RangeKey, WorkbookSnapshot, Worksheet } from "#core/model/snapshot";
import { rangeNames, sheetNames, tableKeys } from "#core/model/workbookNames";
import { areaOf } from "./readGrid";
import { hiddenOf, readHiddenRows } from "./readHiddenRows";
import { firstFound, mayGoOnBelow, readNames, type NamedKey, type ReadingManner } from "./readNames";
import { readUsersSheets, sheetGrid } from "./readUsersSheets";
import { codeOf, detailOf } from "./toWorkbookFault";

/** The tables, in the order in which they are read. */
const rangeKeys: readonly RangeKey[] = ["budget", "indicators", "basicInformation", "template", "scoring"];

/** Columns that are read beside a table, to see whether result columns fit there. */
const margin = 4;

/**
 * Reads everything in one request; again where Excel refuses it: in parts where the answer would be too
 * large, without the columns beside the tables where a table lies at the sheet's right edge, and without
 * the merged cells where there are too many (Excel tells up to 512 of a range) or none can be told.
 *
 * @param readsMerges whether this Excel can tell merged cells
 */
export async function readWorkbook(context: Excel.RequestContext, readsMerges: boolean): Promise<WorkbookSnapshot> {
  let manner: ReadingManner = { margin, readsMerges, inParts: false, part: () => Promise.resolve() };
  for (;;) {
    try {
      return await read(context, manner);
    } catch (error) {
      const changed = mended(manner, context, error);
      if (changed === null) {
        throw error;
      }
      manner = changed;
    }
  }
}

/** How to read where Excel refused to be read so; null where nothing is left to change. Each change is made once. */
function mended(manner: ReadingManner, context: Excel.RequestContext, error: unknown): ReadingManner | null {
  if (isAnswerTooLarge(error) && !manner.inParts) {
    return { ...manner, inParts: true, part: () => context.sync() };
  }
  if (isPastEdge(error) && manner.margin > 0) {
    return { ...manner, margin: 0 };
  }
  if (isAboutMerges(error) && manner.readsMerges) {
    return { ...manner, readsMerges: false };
  }
  return null;
}

/**
 * Nothing is known of the workbook before it: a missing name, or one
 * that is no range (a constant, #REF!, several areas), only makes its ranges null objects, and the
 * chain of calls on them harmless.
 *
 * Names of one sheet alone are not among the workbook's names (office-js issue 1011); where a table's
 * name is missing, a second request looks for it on the sheets, and reads the visible ones whole where
 * 预算表, 指标表 or 基本信息 must be found by its header, or where a name may lead to a header alone.
 */
async function read(context: Excel.RequestContext, manner: ReadingManner): Promise<WorkbookSnapshot> {
  const { part } = manner;
  const { names, worksheets, protection } = context.workbook;
  const reads = await readNames(
    rangeKeys.flatMap((key) => rangeNames[key].map((name) => ({ key, item: names.getItemOrNullObject(name) }))),
    manner,
  );
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
  const onSheets = await readNames(sheetScopedNames(worksheets, found), manner);
  const isNamed = (key: RangeKey): boolean => found.has(key) || onSheets.some((read) => read.key === key);
  const isWhole = tableKeys.every(isNamed) && !reads.some(mayGoOnBelow);
  const sheets = isWhole ? [] : await readUsersSheets(context, usersSheets(worksheets), manner);
  if (onSheets.length > 0 && isWhole) {
    await context.sync();
  }

  const named = [...reads, ...onSheets];
  const hidden = await readHiddenRows(context, [
    ...named.filter(({ key }) => key === "budget" || key === "indicators").map(({ used }) => used),
    ...sheets.map(({ range }) => range),
  ]);

  const ranges = Object.fromEntries(
    rangeKeys.map((key) => [
      key,
      firstFound(
        named.filter((read) => read.key === key),
        hidden,
      ),
    ]),
  );
  return {
    // Object.fromEntries widens the keys to string; they are exactly `rangeKeys`.
    ranges: ranges as Record<RangeKey, NamedRange>,
    worksheets: worksheets.items.map(worksheetOf),
    sheets: sheets.flatMap((sheet) => {
      const grid = sheetGrid(sheet);
      return grid === null ? [] : [{ ...grid, ...hiddenOf(hidden, sheet.range) }];
    }),
    isStructureProtected: protection.protected,
    report: report.isNullObject ? null : { ...areaOf(report), formulas: report.formulas },
    reportPageBreaks: reportSheet.isNullObject ? [] : breaks.items.map(({ rowIndex }) => rowIndex),
    checkList: checkList.isNullObject
      ? null
      : { ...areaOf(checkList), values: checkList.values, formulas: checkList.formulas },
    record: record.isNullObject ? null : { ...areaOf(record), values: record.values },
  };
}

function sheetScopedNames(worksheets: Excel.WorksheetCollection, found: ReadonlySet<RangeKey>): NamedKey[] {
  return rangeKeys
    .filter((key) => !found.has(key))
    .flatMap((key) =>
      worksheets.items.flatMap((worksheet) =>
        worksheet.names.items
          .filter(({ name }) => rangeNames[key].includes(name))
          .map((item) => ({ key, item, scope: worksheet.name })),
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

function isAnswerTooLarge(error: unknown): boolean {
  return codeOf(error) === "ResponsePayloadSizeLimitExceeded";
}

/** Columns were asked for that no sheet has. */
function isPastEdge(error: unknown): boolean {
  return codeOf(error) === "InvalidArgument" && detailOf(error).includes("getResizedRange");
}

/** Merged cells were asked for that are too many, or of an Excel that cannot tell them. */
function isAboutMerges(error: unknown): boolean {
  return detailOf(error).includes("getMergedAreasOrNullObject");
}

function worksheetOf({ name, visibility, protection }: Excel.Worksheet): Worksheet {
  const states = { Visible: "Visible", Hidden: "Hidden", VeryHidden: "VeryHidden" } as const;
  return { name, visibility: states[visibility], isProtected: protection.protected };
}
