import type { NamedRange, RangeKey, WorkbookSnapshot, Worksheet } from "#core/model/snapshot";
import { rangeNames, sheetNames, tableKeys } from "#core/model/workbookNames";
import { areaOf, gridOf, loadGrid, loadMerges, type Reading } from "./readGrid";
import { firstFound, readNames, type NamedKey } from "./readNames";
import { codeOf, detailOf } from "./toWorkbookFault";

/** The tables, in the order in which they are read. */
const rangeKeys: readonly RangeKey[] = ["budget", "indicators", "basicInformation", "template", "scoring"];

/** Columns that are read beside a table, to see whether result columns fit there. */
const margin = 4;

/**
 * Reads everything in one request; in parts where Excel says that the answer would be too large,
 * without the columns beside the tables where a table lies at the sheet's right edge, and without asking which cells
 * are merged where this Excel cannot say so (before ExcelApi 1.13, or too many of them).
 */
export async function readWorkbook(context: Excel.RequestContext): Promise<WorkbookSnapshot> {
  try {
    return await readAs(context, true);
  } catch (error) {
    if (mayBeOfMerges.has(codeOf(error) ?? "")) {
      return readAs(context, false);
    }
    throw error;
  }
}

/** With what Excel answers a question that it does not know, or knows and cannot answer. */
const mayBeOfMerges: ReadonlySet<string> = new Set([
  "ApiNotAvailable",
  "ApiNotFound",
  "GeneralException",
  "InvalidArgument",
  "NotImplemented",
]);

async function readAs(context: Excel.RequestContext, canTellMerges: boolean): Promise<WorkbookSnapshot> {
  const whole: Reading = { margin, canTellMerges, part: () => Promise.resolve() };
  try {
    return await read(context, whole);
  } catch (error) {
    if (isAnswerTooLarge(error)) {
      return read(context, { ...whole, part: () => context.sync() });
    }
    if (isPastEdge(error)) {
      return read(context, { ...whole, margin: 0 });
    }
    throw error;
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
async function read(context: Excel.RequestContext, reading: Reading): Promise<WorkbookSnapshot> {
  const { part, canTellMerges } = reading;
  const { names, worksheets, protection } = context.workbook;
  const reads = await readNames(
    rangeKeys.flatMap((key) => rangeNames[key].map((name) => ({ key, item: names.getItemOrNullObject(name) }))),
    reading,
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
  const onSheets = await readNames(sheetScopedNames(worksheets, found), reading);
  const isNamed = (key: RangeKey): boolean => found.has(key) || onSheets.some((read) => read.key === key);
  const sheets = tableKeys.every(isNamed)
    ? []
    : usersSheets(worksheets).map((sheet) => {
        const used = sheet.getUsedRangeOrNullObject(true);
        return { used, merges: loadMerges(used, canTellMerges) };
      });
  for (const { used } of sheets) {
    await loadGrid(used, part);
  }
  if (onSheets.length + sheets.length > 0) {
    await context.sync();
  }

  const ranges = Object.fromEntries(
    rangeKeys.map((key) => [key, firstFound([...reads, ...onSheets].filter((read) => read.key === key))]),
  );
  return {
    // Object.fromEntries widens the keys to string; they are exactly `rangeKeys`.
    ranges: ranges as Record<RangeKey, NamedRange>,
    worksheets: worksheets.items.map(worksheetOf),
    sheets: sheets.map(({ used, merges }) => gridOf(used, merges)).filter((grid) => grid !== null),
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

function worksheetOf({ name, visibility, protection }: Excel.Worksheet): Worksheet {
  const states = { Visible: "Visible", Hidden: "Hidden", VeryHidden: "VeryHidden" } as const;
  return { name, visibility: states[visibility], isProtected: protection.protected };
}
