import { severityNames } from "../messages/zhCN/terms";
import type { CellArea, FormulaGrid, ValueGrid } from "../model/grid";
import type { CellFormat, WriteOperation } from "../model/plan";
import { sheetNames } from "../model/workbookNames";
import { checkListRows, type CheckList, type ListRow } from "./checkListRows";
import { warningFills } from "./highlightRows";
import { runsOf } from "./runs";

const sheet = sheetNames.checkList;
/** Width of each column, pt: 级别, 单元格, 发现的问题, 处理建议. */
const widths = [64, 130, 330, 300] as const;
const linkColumn = 1;

/** Links that a run sets at most: each is an operation of its own, and a request has a size. Below them the cell is named only. */
const linkLimit = 500;

export interface PlannedCheckList {
  readonly operations: readonly WriteOperation[];
  /** The rows of the list, for 自评记录. */
  readonly written: readonly (readonly string[])[];
}

/**
 * Plans the worksheet 校验清单: a summary, then every issue with a link to its cell.
 *
 * Rows in which the user has put something of theirs keep it, and the list goes on below them; what
 * stands beside the list is not looked at.
 *
 * @param current what stands on the worksheet; null where it is blank or not there
 * @param before the rows that the last run wrote
 */
export function planCheckList(
  list: CheckList,
  current: (ValueGrid & FormulaGrid) | null,
  exists: boolean,
  before: readonly (readonly string[])[],
): PlannedCheckList {
  const rows = checkListRows(list);
  const written = rows.map(({ cells }) => cells);
  const shown = shownRows(current);
  const places = freeRows(shown, before, rows.length);
  const free = new Set(places);
  const byPlace = new Map(places.map((place, index) => [place, rows[index]]));
  const height = Math.max(shown.length, (places.at(-1) ?? 0) + 1);

  const ours = columnTexts(before);
  const values = Array.from({ length: height }, (_, row) => {
    const isFree = free.has(row) || isOurs(shown[row], ours);
    const cells = byPlace.get(row)?.cells ?? [];
    const old = shown[row]?.texts ?? [];
    return widths.map((_width, column) =>
      isFree && (cells[column] ?? "") !== (old[column] ?? "") ? (cells[column] ?? "") : null,
    );
  });
  if (values.every((row) => row.every((value) => value === null))) {
    return { operations: [], written };
  }
  const relinked = values.flatMap((row, index) => (row[linkColumn] === null ? [] : [index]));
  return {
    operations: [
      ...(exists ? [] : newSheet(rows)),
      ...unlinks(relinked.filter((row) => (shown[row]?.texts[linkColumn] ?? "") !== "")),
      ...formats(rows, places),
      { kind: "values", at: { sheet, row: 0, column: 0 }, values },
      ...links(relinked, byPlace),
    ],
    written,
  };
}

interface ShownRow {
  readonly texts: readonly string[];
  readonly hasFormula: boolean;
}

/** What the list's columns show, from the sheet's first row. */
function shownRows(grid: (ValueGrid & FormulaGrid) | null): ShownRow[] {
  if (!grid) {
    return [];
  }
  const inColumns = <T>(row: readonly T[]): (T | undefined)[] => widths.map((_, column) => row[column - grid.column]);
  const rows = grid.values.map((row, index) => ({
    texts: inColumns(row).map((value) => String(value ?? "")),
    hasFormula: inColumns(grid.formulas[index] ?? []).some(
      (formula) => typeof formula === "string" && formula.startsWith("="),
    ),
  }));
  return [...Array.from({ length: grid.row }, () => ({ texts: [], hasFormula: false })), ...rows];
}

/** What the last run wrote, by column: a list that the user sorted is still ours. */
function columnTexts(before: readonly (readonly string[])[]): readonly ReadonlySet<string>[] {
  return widths.map((_, column) => new Set(before.map((row) => row[column] ?? "").concat("")));
}

function isOurs(row: ShownRow | undefined, ours: readonly ReadonlySet<string>[]): boolean {
  return (
    !row || (!row.hasFormula && row.texts.every((text, column) => text === "" || ours[column]?.has(text) === true))
  );
}

/** The first rows of the sheet in which nothing of the user's stands, as many as are needed. */
function freeRows(shown: readonly ShownRow[], before: readonly (readonly string[])[], count: number): number[] {
  const ours = columnTexts(before);
  const rows: number[] = [];
  for (let row = 0; rows.length < count; row += 1) {
    if (isOurs(shown[row], ours)) {
      rows.push(row);
    }
  }
  return rows;
}

/** Takes the links of an earlier run away. */
function unlinks(rows: readonly number[]): WriteOperation[] {
  const isUnlinked: true[] = [];
  for (const row of rows) {
    isUnlinked[row] = true;
  }
  return runsOf(Array.from(isUnlinked), (unlinked) => unlinked ?? null).map(({ from, count }) => ({
    kind: "unlink",
    area: { sheet, row: from, column: linkColumn, rowCount: count, columnCount: 1 },
  }));
}

function links(rows: readonly number[], byPlace: ReadonlyMap<number, ListRow | undefined>): WriteOperation[] {
  const found = rows.flatMap((row): WriteOperation[] => {
    const { target, cells } = byPlace.get(row) ?? {};
    return target
      ? [{ kind: "link", at: { sheet, row, column: linkColumn }, target, text: cells?.[linkColumn] ?? "" }]
      : [];
  });
  return found.slice(0, linkLimit);
}

function newSheet(rows: readonly ListRow[]): WriteOperation[] {
  const everything: CellArea = { sheet, row: 0, column: 0, rowCount: 1_048_576, columnCount: widths.length };
  return [
    { kind: "add-sheet", sheet, visibility: "Visible" },
    ...widths.map((width, column): WriteOperation => ({ kind: "column-width", sheet, column, width })),
    ...warningFills.map(({ severity, fill }): WriteOperation => ({
      kind: "highlight-rows",
      area: everything,
      formula: `=$A1="${severityNames[severity]}"`,
      fill,
    })),
    { kind: "freeze-rows", sheet, rowCount: rows.findIndex(({ style }) => style === "header") + 1 },
    {
      kind: "page-layout",
      sheet,
      orientation: "Landscape",
      // The list and two columns for remarks; the chart right of them would make the print too small to read.
      printArea: { ...everything, columnCount: widths.length + 2 },
      gridlines: true,
      margins: { top: 54, bottom: 54, left: 50, right: 50 },
      footer: { center: "第 &P 页，共 &N 页" },
    },
  ];
}

const plain: CellFormat = { fontName: "宋体", fontSize: 11, horizontal: "Left", vertical: "Top" };

const looks: Readonly<Record<ListRow["style"], CellFormat>> = {
  title: { ...plain, fontSize: 16, bold: true },
  summary: plain,
  header: { ...plain, bold: true, fill: "#DDEBF7" },
  issue: { ...plain, wrap: true },
};

/** Format and height of the rows, neighbours of one kind together. */
function formats(rows: readonly ListRow[], places: readonly number[]): WriteOperation[] {
  const placed: (ListRow | undefined)[] = [];
  places.forEach((place, index) => (placed[place] = rows[index]));
  const all = Array.from(placed);
  return [
    ...runsOf(all, (row) => row?.style ?? null).map(({ from, count, kind }): WriteOperation => ({
      kind: "format",
      area: { sheet, row: from, column: 0, rowCount: count, columnCount: widths.length },
      format: looks[kind],
    })),
    ...runsOf(all, (row) => (row ? heightOf(row) : null)).map(({ from, count, kind }): WriteOperation => ({
      kind: "row-height",
      sheet,
      row: from,
      rowCount: count,
      height: kind,
    })),
  ];
}

/** Height of a row that shows its longest cell whole, pt; a character is as wide as the font is high, at most. */
function heightOf({ style, cells }: ListRow): number {
  const { fontSize = 11 } = looks[style];
  const lines =
    style === "issue"
      ? Math.max(...cells.map((text, column) => Math.ceil((text.length * fontSize) / ((widths[column] ?? 100) - 8))))
      : 1;
  return Math.min(Math.max(lines, 1) * fontSize * 1.4 + 4, 409);
}
