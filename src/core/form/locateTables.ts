import type { FormFields } from "../model/form";
import type { CellAddress, CellArea, Grid, TextGrid } from "../model/grid";
import type { FoundRange, NamedRange, RangeKey } from "../model/snapshot";
import { rangeNames } from "../model/workbookNames";
import { findPairs } from "./findPairs";
import { subGrid, withRowsAbove } from "../parse/subGrid";
import { formsOnSheet, type FormOnSheet, type Rows, type TablePlace } from "./formsOnSheet";
import { nearestHeader } from "./nearestHeader";
import { readForm } from "./readForm";
import { surroundings, type Surroundings } from "./surroundings";
import { tableHeader, type TableKey } from "./tableKey";

export type Ranges = Readonly<Record<RangeKey, NamedRange>>;

/** One form of a workbook: where its tables are, and what lies around them. */
export interface LocatedForm {
  /** The workbook's ranges, with the tables of this form. */
  readonly ranges: Ranges;
  /** What lies around them. */
  readonly fields: FormFields;
  /** Its first cell; null where its sheets were not read. */
  readonly firstCell: CellAddress | null;
}

/**
 * Settles which cells belong to which form and table, however the names lie:
 * - a name that covers the body alone gets the header rows above it;
 * - where one range holds both tables, each ends where the other's header begins, and a table without
 *   a name of its own is read from the other's;
 * - a table without any name is looked for by its header on the sheets, in the form of the table that has one.
 *
 * @param sheets the used parts of the sheets; empty where every name was found
 * @returns the form to which the names lead, else the first that is filled in, before all others; never empty
 */
export function locateForms(ranges: Ranges, sheets: readonly Grid[]): readonly [LocatedForm, ...LocatedForm[]] {
  const pairs = { ...ranges, ...findPairs(ranges, sheets) };
  const found = formsOn(sheets.filter((grid) => !isPair(grid, pairs)));
  const named = widened(namedTables(ranges), found);
  if (named.budget === null && named.indicators === null) {
    const [form, ...more] = found.map((each) => located(pairs, each, each.parts));
    return form ? [withNearest(form, sheets), ...more] : [withNearest(located(pairs, {}, wholeSheets(sheets)), sheets)];
  }
  const own = found.find((form) => isNamedForm(form, named)) ?? found.find((form) => completes(form, named));
  const others = found.filter((form) => form !== own);
  const budget = named.budget ?? own?.budget ?? null;
  const indicators = named.indicators ?? own?.indicators ?? null;
  const tables = { ...(budget && { budget }), ...(indicators && { indicators }) };
  const first = locatedWithin(pairs, tables, own ? around(own.parts) : aroundNames([budget, indicators]));
  return [withNearest(first, sheets), ...others.map((form) => located(pairs, form, form.parts))];
}

/** Knows of each table that was not found what comes nearest to it, on what the tables that were found leave of the sheets. */
function withNearest({ ranges, ...form }: LocatedForm, sheets: readonly Grid[]): LocatedForm {
  const tables = [ranges.budget, ranges.indicators].filter((range) => range.status === "range");
  const known = (key: TableKey): NamedRange => {
    const rest = ranges[key].status === "missing" ? sheets.map((grid) => beside(grid, tables)) : [];
    const nearest = nearestHeader(key, rest);
    return nearest ? { status: "missing", nearest } : ranges[key];
  };
  return { ...form, ranges: { ...ranges, budget: known("budget"), indicators: known("indicators") } };
}

/** A sheet without the rows of tables. */
function beside(grid: Grid, tables: readonly FoundRange[]): Grid {
  const rows = tables
    .filter(({ area }) => area.sheet === grid.sheet)
    .map(({ area }) => [area.row - grid.row, area.row + area.rowCount - grid.row] as const);
  const isTaken = (row: number): boolean => rows.some(([first, end]) => row >= first && row < end);
  return { ...grid, text: grid.text.map((cells, row) => (isTaken(row) ? [] : cells)) };
}

/** Whether a form on the sheets is the table that has no name, beside the one that has. */
function completes(form: FoundForm, named: Readonly<Record<TableKey, NamedRange | null>>): boolean {
  return (["budget", "indicators"] as const).some(
    (key) => named[key] === null && form[key] !== undefined && form[otherKey[key]] === undefined,
  );
}

/** The ranges of the form that is worked on where nobody chose one. */
export function locateTables(ranges: Ranges, sheets: readonly Grid[]): Ranges {
  return locateForms(ranges, sheets)[0].ranges;
}

/** A form on one sheet, or tables on several that make one. */
interface FoundForm {
  readonly budget?: FoundRange;
  readonly indicators?: FoundRange;
  readonly parts: readonly Part[];
}

interface Part {
  readonly grid: TextGrid;
  readonly form: FormOnSheet;
}

function located(
  ranges: Ranges,
  tables: { budget?: NamedRange; indicators?: NamedRange },
  parts: readonly Part[],
): LocatedForm {
  return locatedWithin(ranges, tables, around(parts));
}

function locatedWithin(
  ranges: Ranges,
  tables: { budget?: NamedRange; indicators?: NamedRange },
  surrounding: readonly Surroundings[],
): LocatedForm {
  const missing: NamedRange = { status: "missing" };
  const [first] = surrounding;
  return {
    ranges: { ...ranges, budget: tables.budget ?? missing, indicators: tables.indicators ?? missing },
    fields: readForm(surrounding),
    firstCell: first
      ? { sheet: first.grid.sheet, row: first.grid.row + first.rows.first, column: first.grid.column }
      : null,
  };
}

function around(parts: readonly Part[]): Surroundings[] {
  return parts.map(({ grid, form }) => surroundings(grid, form, tablesOf(form)));
}

function tablesOf({ budget, indicators }: FormOnSheet): TablePlace[] {
  return [budget, indicators].filter((table) => table !== null);
}

/**
 * All forms on the sheets: those with both tables as they come, then tables that stand alone, the fullest of each
 * kind together: a budget on one sheet and its indicators on another make one form. Forms that nobody filled in, a
 * specimen beside the form, come last.
 */
function formsOn(sheets: readonly Grid[]): readonly FoundForm[] {
  const parts = sheets.flatMap((grid) => formsOnSheet(grid).map((form) => ({ grid, form })));
  const whole = parts.filter(({ form }) => form.budget && form.indicators).map((part) => formOf([part]));
  const alone = (key: TableKey) =>
    parts
      .filter(({ form }) => form[key] !== null && form[otherKey[key]] === null)
      .map((part) => ({ part, size: part.form[key]?.size ?? 0, filled: filledCells(part.grid, part.form[key]) }))
      .sort((a, b) => b.size - a.size || b.filled - a.filled)
      .map(({ part }) => part);
  const [budgets, indicators] = [alone("budget"), alone("indicators")];
  const together = Array.from({ length: Math.max(budgets.length, indicators.length) }, (_, index) =>
    formOf([budgets[index], indicators[index]].filter((part) => part !== undefined)),
  );
  const all = [...whole, ...together];
  return [...all.filter(isFilledIn), ...all.filter((form) => !isFilledIn(form))];
}

const otherKey = { budget: "indicators", indicators: "budget" } as const;

function formOf(parts: readonly { grid: Grid; form: FormOnSheet }[]): FoundForm {
  const rangeOf = (key: TableKey): FoundRange | undefined => {
    for (const { grid, form } of parts) {
      const place = form[key];
      if (place) {
        return foundRange(key, grid, form, place);
      }
    }
    return undefined;
  };
  const [budget, indicators] = [rangeOf("budget"), rangeOf("indicators")];
  return { ...(budget && { budget }), ...(indicators && { indicators }), parts };
}

/** Whether a person put figures below the headers. */
function isFilledIn({ budget, indicators }: FoundForm): boolean {
  return [budget, indicators].some(
    (range) => range?.grid.values.slice(1).some((row) => row.some((value) => /\d/.test(String(value)))) === true,
  );
}

function filledCells({ text }: Grid, place: Rows | null): number {
  return text
    .slice(place?.first, place?.end)
    .reduce((sum, row) => sum + row.filter((cell) => cell.trim() !== "").length, 0);
}

/** Columns beside a used part: nothing is there, so they are free, as far as the sheet goes. */
const freeColumns = 4;
const columnsOfSheet = 16_384;

function foundRange(key: TableKey, used: Grid, form: Rows, { first, end }: TablePlace): FoundRange {
  const right = used.column + used.columnCount;
  // Beside the last column there may be blank cells that are merged with it.
  const overhang = Math.max(
    0,
    ...(used.merges ?? [])
      .filter(({ row }) => row >= used.row + first && row < used.row + end)
      .map(({ column, columnCount }) => column + columnCount - right),
  );
  const margin = Math.min(overhang + freeColumns, columnsOfSheet - right);
  const grid = subGrid(used, first, end, margin);
  const { sheet, row, column, rowCount, columnCount } = grid;
  return {
    status: "range",
    name: rangeNames[key][0],
    area: { sheet, row, column, rowCount, columnCount: columnCount - margin },
    grid,
    margin,
    above: used.text.slice(form.first, first),
    foundByHeader: true,
  };
}

/** The tables to which names lead; a table without a name in a range that holds both is the other name's. */
function namedTables(ranges: Ranges): Readonly<Record<TableKey, NamedRange | null>> {
  const budget = withHeader(ranges.budget, "budget");
  const indicators = withHeader(ranges.indicators, "indicators");
  return {
    budget: ownPart(budget, "budget") ?? partOf(indicators, "budget"),
    indicators: ownPart(indicators, "indicators") ?? partOf(budget, "indicators"),
  };
}

/** Where a name covers the header of its table alone, or some cells of it, the table that was found there goes in its place. */
function widened(
  named: Readonly<Record<TableKey, NamedRange | null>>,
  found: readonly FoundForm[],
): Readonly<Record<TableKey, NamedRange | null>> {
  const tableOf = (key: TableKey): NamedRange | null => {
    const range = named[key];
    if (range?.status !== "range" || hasRows(range, key)) {
      return range;
    }
    const whole = found.map((form) => form[key]).find((table) => table && isInside(range.area, table.area));
    if (
      !whole ||
      (whole.grid.rowCount <= range.grid.rowCount && tableHeader(range.grid, range.grid.columnCount, key))
    ) {
      return range;
    }
    const { foundByHeader: _, ...table } = whole;
    return { ...table, name: range.name, ...(range.scope && { scope: range.scope }), widenedFrom: range.area };
  };
  return { budget: tableOf("budget"), indicators: tableOf("indicators") };
}

/** Whether a range holds the header of a table and something below it. */
function hasRows({ grid, margin }: FoundRange, key: TableKey): boolean {
  const header = tableHeader(grid, grid.columnCount - margin, key);
  return header !== null && header.row + 1 < grid.rowCount;
}

function isInside(inner: CellArea, outer: CellArea): boolean {
  return (
    inner.sheet === outer.sheet &&
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rowCount <= outer.row + outer.rowCount &&
    inner.column + inner.columnCount <= outer.column + outer.columnCount
  );
}

function withHeader(range: NamedRange, key: TableKey): NamedRange {
  if (range.status !== "range" || !range.above) {
    return range;
  }
  if (tableHeader(range.grid, range.grid.columnCount - range.margin, key)) {
    return range;
  }
  const extended = withRowsAbove(range.grid, range.above);
  // The name may cover columns that are blank so far, under a header above it.
  const named = Math.min(range.area.column + range.area.columnCount - extended.column, extended.columnCount);
  const header = tableHeader(extended, Math.max(extended.columnCount - range.margin, named), key);
  if (!header) {
    return range;
  }
  const headed = (extended.text[header.row] ?? []).slice(0, named).findLastIndex((text) => text.trim() !== "") + 1;
  return {
    ...range,
    margin: Math.min(range.margin, extended.columnCount - headed),
    grid: subGrid(extended, header.firstRow, extended.rowCount),
    above: range.above.slice(0, header.firstRow),
  };
}

/** The rows of a name's range that are the table's; null where there is no range. */
function ownPart(range: NamedRange, key: TableKey): NamedRange | null {
  if (range.status === "missing") {
    return null;
  }
  if (range.status !== "range") {
    return range;
  }
  return cut(range, key) ?? range;
}

/** The table in the range of the other table's name. */
function partOf(range: NamedRange, key: TableKey): NamedRange | null {
  return range.status === "range" ? cut(range, key) : null;
}

/** The rows of a name that are the first such table's; null where the table is not there. */
function cut(range: FoundRange, key: TableKey): FoundRange | null {
  const { grid, margin } = range;
  const width = grid.columnCount - margin;
  const own = tableHeader(grid, width, key);
  if (!own) {
    return null;
  }
  const forms = formsOnSheet({ ...grid, columnCount: width });
  const form = forms.find((each) => each[key] !== null);
  const place = form?.[key];
  const isAlone = forms.length === 1 && form?.[otherKey[key]] === null;
  if (!place || isAlone) {
    return range;
  }
  // What a name covers above its table belongs to it, and what it covers below as far as no other table follows.
  const other = form?.[otherKey[key]];
  const isBelow = other !== null && other !== undefined && other.end <= place.first;
  const first = isBelow || form !== forms[0] ? place.first : 0;
  const isLast = !(other && other.first >= place.end) && form === forms.at(-1);
  const end = isLast ? grid.rowCount : place.end;
  const { below = [] } = range;
  const part = subGrid(grid, first, end);
  return {
    ...range,
    grid: part,
    above: [...(range.above ?? []), ...grid.text.slice(0, first)],
    // Below a part stands another table.
    below: isLast ? below : [],
  };
}

/** Whether the names lead into a form that was found on the sheets. */
function isNamedForm(form: FoundForm, named: Readonly<Record<TableKey, NamedRange | null>>): boolean {
  return (["budget", "indicators"] as const).some((key) => {
    const range = named[key];
    const area = range && "area" in range ? range.area : null;
    return area !== null && form.parts.some(({ grid, form: rows }) => overlaps(area, grid, rows));
  });
}

function overlaps(area: CellArea, grid: TextGrid, { first, end }: Rows): boolean {
  return area.sheet === grid.sheet && area.row < grid.row + end && area.row + area.rowCount > grid.row + first;
}

/** What lies around named tables of which the sheets were not read whole. */
function aroundNames(tables: readonly (NamedRange | null)[]): Surroundings[] {
  const ranges = tables.filter((range) => range?.status === "range");
  const tops = new Map(ranges.flatMap(({ sheetTop }) => (sheetTop ? [[sheetTop.sheet, sheetTop]] : [])));
  return [...tops.values()].map((top) => {
    const form = formsOnSheet(top).find((rows) => ranges.some(({ area }) => overlaps(area, top, rows)));
    const own = ranges
      .filter(({ area }) => area.sheet === top.sheet)
      .map(({ grid }) => ({ first: grid.row - top.row, end: grid.row - top.row + grid.rowCount }));
    return form ? surroundings(top, form, tablesOf(form)) : surroundings(top, { first: 0, end: top.rowCount }, own);
  });
}

/** Sheets without any table: a form of a kind that is not known still says whose it is. */
function wholeSheets(sheets: readonly Grid[]): Part[] {
  return sheets.map((grid) => ({ grid, form: { first: 0, end: grid.rowCount, budget: null, indicators: null } }));
}

/** Whether a sheet holds 基本信息 or 报告模板, which are read by themselves and are no form. */
function isPair(grid: Grid, { basicInformation, template, scoring }: Ranges): boolean {
  return [basicInformation, template, scoring].some(
    (range) => "area" in range && range.area.sheet === grid.sheet && range.area.columnCount === grid.columnCount,
  );
}
