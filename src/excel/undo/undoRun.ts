import { quotedSheetName } from "#core/model/address";
import type { CellArea } from "#core/model/grid";
import type { Kept, UndoOutcome } from "#core/model/undoOutcome";
import { sheetNames } from "#core/model/workbookNames";
import { namesOf } from "../namesOf";
import { capture } from "./capture";
import { putBlockBack, putBreaksBack, putCellsBack, putNameBack, putPageBack } from "./putBack";
import { rangeOf, type Contents, type Page, type States } from "./states";
import { sheetText, type UndoEntry, type UndoLog } from "./undoLog";
import type { Touched } from "./touched";

/** Links first, since Excel dresses and undresses their cells; formats before contents, which Excel reads by them. */
const order: readonly Touched["kind"][] = [
  "highlights",
  "link",
  "format",
  "borders",
  "number-format",
  "contents",
  "width",
  "height",
  "name",
  "breaks",
  "page",
];

/** Puts back what a run touched, except what has been changed since: one request reads, one writes. */
export async function undoRun(
  context: Excel.RequestContext,
  { entries, added, charts }: UndoLog,
): Promise<UndoOutcome> {
  const { workbook } = context;
  const { worksheets } = workbook;
  const now = entries.map((entry) =>
    isOfRecord(entry.touched) ? () => entry.after : capture(workbook, entry.touched),
  );
  const texts = added.map(({ sheet }) => sheetText(workbook, sheet));
  await context.sync();

  const read = entries.map((entry, index) => ({ ...entry, now: now[index]?.() ?? [] }));
  const changed = added
    .filter(({ text }, index) => texts[index]?.() !== null && text !== texts[index]?.())
    .map(({ sheet }) => sheet);
  const inOrder = order
    .flatMap((kind) => read.filter(({ touched }) => touched.kind === kind))
    .filter((entry) => !isNewNameOf(entry, changed));
  const told = inOrder.map((entry) => putBack(workbook, entry));
  for (const { sheet, name, before } of charts) {
    worksheets
      .getItemOrNullObject(sheet)
      .charts.getItemOrNullObject(name)
      .setData(rangeOf(workbook, before), "Columns");
  }
  // The formulas of a sheet that stays refer to the record.
  const gone = added
    .map(({ sheet }) => sheet)
    .filter((sheet) => !changed.includes(sheet) && !(sheet === sheetNames.record && changed.length > 0));
  for (const name of gone) {
    const sheet = worksheets.getItemOrNullObject(name);
    // Excel does not delete a sheet that is very hidden.
    sheet.visibility = "Visible";
    sheet.delete();
  }
  await context.sync();
  return {
    restored: told.reduce((sum, { restored }) => sum + restored, 0),
    kept: distinct([...told.flatMap(({ kept }) => kept), ...changed.map((sheet): Kept => ({ what: "sheet", sheet }))]),
  };
}

/** Nobody can change 自评记录: it is put back without being read. */
function isOfRecord(touched: Touched): touched is TouchedArea {
  return "area" in touched && touched.area.sheet === sheetNames.record;
}

/** A name that was made for an added sheet stays with it where the user has written there: without it nothing finds the table. */
function isNewNameOf({ touched, before, after }: UndoEntry, sheets: readonly string[]): boolean {
  if (touched.kind !== "name" || before.length > 0) {
    return false;
  }
  const formula = after[0]?.[0];
  return (
    typeof formula === "string" &&
    sheets.some((sheet) => [sheet, quotedSheetName(sheet)].some((name) => formula.startsWith(`=${name}!`)))
  );
}

interface Told {
  readonly restored: number;
  readonly kept: readonly Kept[];
}

function putBack(
  workbook: Excel.Workbook,
  { touched, before, after, now }: UndoEntry & { readonly now: States<unknown> },
): Told {
  if (isOfRecord(touched) && touched.kind === "contents") {
    // All of it at once: every cell there is ours.
    putBlockBack(rangeOf(workbook, touched.area), before as States<Contents>);
    return { restored: 0, kept: [] };
  }
  if ("area" in touched) {
    return putAreaBack(workbook, touched, { before, after, now });
  }
  const [was, wrote, is] = [before, after, now].map((states) => states[0]?.[0]);
  if (isSame(was, wrote) || isSame(is, was)) {
    return { restored: 0, kept: [] };
  }
  if (!isSame(is, wrote)) {
    return {
      restored: 0,
      kept: [touched.kind === "name" ? { what: "name", name: touched.name } : { what: "page", sheet: touched.sheet }],
    };
  }
  // A state comes from the reading of the same kind.
  if (touched.kind === "name") {
    putNameBack(namesOf(workbook, touched.scope), touched.name, (was as string | undefined) ?? null);
  } else if (touched.kind === "breaks") {
    putBreaksBack(workbook.worksheets.getItem(touched.sheet), was as readonly number[]);
  } else {
    putPageBack(workbook.worksheets.getItem(touched.sheet).pageLayout, was as Page);
  }
  return { restored: 0, kept: [] };
}

type TouchedArea = Extract<Touched, { readonly area: unknown }>;

const keptAs: Readonly<Record<TouchedArea["kind"], "contents" | "format" | "size">> = {
  contents: "contents",
  "number-format": "format",
  format: "format",
  borders: "format",
  link: "format",
  highlights: "format",
  width: "size",
  height: "size",
};

function putAreaBack(
  workbook: Excel.Workbook,
  { kind, area }: TouchedArea,
  { before, after, now }: Omit<UndoEntry, "touched"> & { readonly now: States<unknown> },
): Told {
  let restored = 0;
  const kept: Kept[] = [];
  // Columns first: neighbours in a column are written together.
  const columns = Math.max(...before.map((row) => row.length), 0);
  for (let c = 0; c < columns; c += 1) {
    let r = 0;
    while (r < before.length) {
      const [was, wrote, is] = [before, after, now].map((states) => states[r]?.[c]);
      const count = runLength([before, after, now], r, c);
      const block = blockOf(area, before, r, c, count);
      r += count;
      if (isSame(was, wrote) || isSame(is, was)) {
        continue;
      }
      // The user's own conditional formats beside ours are no reason to leave ours.
      if (kind !== "highlights" && !isSame(is, wrote)) {
        kept.push({ what: keptAs[kind], area: block });
        continue;
      }
      putCellsBack(workbook, kind, { area: block, state: was }, wrote);
      if (kind === "contents") {
        restored += block.rowCount * block.columnCount;
      }
    }
  }
  return { restored, kept };
}

/** How many cells of a column, from a row on, are alike in every reading. */
function runLength(readings: readonly States<unknown>[], row: number, column: number): number {
  let count = 1;
  const alike = (states: States<unknown>): boolean => isSame(states[row]?.[column], states[row + count]?.[column]);
  while (row + count < (readings[0]?.length ?? 0) && readings.every(alike)) {
    count += 1;
  }
  return count;
}

/** The cells behind a place of a reading: the whole area where it was read as a whole. */
function blockOf(
  area: CellArea,
  { length, 0: first }: States<unknown>,
  row: number,
  column: number,
  count: number,
): CellArea {
  if (length === 1 && first?.length === 1) {
    return area;
  }
  return { sheet: area.sheet, row: area.row + row, column: area.column + column, rowCount: count, columnCount: 1 };
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function distinct(kept: readonly Kept[]): Kept[] {
  return [...new Map(kept.map((each) => [JSON.stringify(each), each])).values()];
}
