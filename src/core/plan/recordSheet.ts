import type { CellAddress, CellValue, ValueGrid } from "../model/grid";
import type { ChartRow, RunRecord, WrittenCell, WrittenParagraph } from "../model/runRecord";
import type { InputCopy } from "../model/inputs";
import { rangeNames, sheetNames } from "../model/workbookNames";
import type { RangeKey } from "../model/snapshot";
import { copyColumn } from "./inputCopies";

/*
 * 自评记录, a row each:
 *
 *   自评记录   │ version │ time of the run │ `writing` until the run has come to its end
 *   row        │ table   │ row key │ what was written into the row: column title → value, as JSON
 *   paragraph  │ key     │ text    │ sources │ format
 *   list       │ the cells of a row of 校验清单
 *   chart      │ the three cells of a row that the chart on 校验清单 shows
 *   highlight  │ table
 *   breaks     │ rows of 自评报告, as JSON
 *   input      │ table   │ rows    │ columns │ runs of compared columns, as JSON
 *   place      │ table   │ sheet   │ row     │ column of the table that was copied, from 0
 *
 * The copies of the tables stand beside these rows, from column G on, one below the other in the order
 * of the rows `input`.
 *
 * Values are JSON so that a number and a text that look alike stay apart.
 */
const version = 2;

/** Version 1 had no copies of the tables and no formats. */
const readable: ReadonlySet<CellValue | undefined> = new Set([1, version]);

/** Stands in the first row while a run writes. */
const writing = "writing";

/** Where it stands: the last cell that a run writes is this one. */
export const writingMark = { sheet: sheetNames.record, row: 0, column: 3 } as const;

/** The record as rows of cells, all of one width. */
export function recordRows(record: RunRecord): CellValue[][] {
  return [
    [sheetNames.record, version, record.generatedAt, record.isComplete ? "" : writing, ""],
    ...record.highlighted.map((table) => ["highlight", table, "", "", ""]),
    ...writtenRows(record),
    ["breaks", JSON.stringify(record.pageBreaks), "", "", ""],
    ...record.inputs.map(({ table, values, compared }) => [
      "input",
      table,
      values.length,
      values[0]?.length ?? 0,
      JSON.stringify(compared),
    ]),
    ...record.inputs.flatMap(({ table, area }) => (area ? [["place", table, area.sheet, area.row, area.column]] : [])),
  ];
}

/** The rows of what a run wrote into cells. */
export function writtenRows({
  cells,
  paragraphs,
  checkList,
  chart,
}: Pick<RunRecord, "cells" | "paragraphs" | "checkList" | "chart">): CellValue[][] {
  return [
    ...tableRows(cells).map(({ table, rowKey, values }) => ["row", table, rowKey, JSON.stringify(values), ""]),
    ...paragraphs.map(({ key, text, sources, format }) => ["paragraph", key, text, sources, format]),
    ...(checkList ?? []).map(([first = "", second = "", third = "", fourth = ""]) => [
      "list",
      first,
      second,
      third,
      fourth,
    ]),
    ...chart.map((cells) => ["chart", ...cells, ""]),
  ];
}

/** Reads the record back; null where the sheet holds something else, which is then the user's. */
export function parseRecord(grid: ValueGrid): RunRecord | null {
  const [head, ...rows] = grid.values;
  if (grid.row !== 0 || grid.column !== 0 || head?.[0] !== sheetNames.record || !readable.has(head[1])) {
    return null;
  }
  const cells: WrittenCell[] = [];
  const paragraphs: WrittenParagraph[] = [];
  const list: string[][] = [];
  const chart: ChartRow[] = [];
  const highlighted: RangeKey[] = [];
  const inputs: InputCopy[] = [];
  const places = new Map<CellValue, CellAddress>();
  let pageBreaks: readonly number[] = [];
  for (const [kind, first = "", second = "", third = "", fourth = ""] of rows) {
    if (kind === "highlight" && isTable(first)) {
      highlighted.push(first);
    }
    if (kind === "paragraph") {
      paragraphs.push({ key: String(first), text: String(second), sources: String(third), format: String(fourth) });
    }
    if (kind === "list") {
      list.push([first, second, third, fourth].map(String));
    }
    if (kind === "chart") {
      chart.push([first, second, third]);
    }
    if (kind === "breaks") {
      pageBreaks = numbersOf(parsed(String(first)));
    }
    if (kind === "input" && isInput(first)) {
      const top = inputs.reduce((sum, { values }) => sum + values.length, 0);
      inputs.push({
        table: first,
        values: blockAt(grid, top, Number(second), Number(third)),
        compared: runsIn(parsed(String(fourth))),
      });
    }
    if (kind === "place") {
      places.set(first, { sheet: String(second), row: Number(third), column: Number(fourth) });
    }
    if (kind === "row" && isTable(first)) {
      for (const [column, value] of valuesOf(String(third))) {
        cells.push({ table: first, rowKey: String(second), column, value });
      }
    }
  }
  return {
    generatedAt: String(head[2] ?? ""),
    isComplete: head[3] !== writing,
    cells,
    paragraphs,
    checkList: list.length > 0 ? list : null,
    chart,
    inputs: inputs.map((copy) => ({ ...copy, ...placeIn(places, copy.table) })),
    pageBreaks,
    highlighted,
  };
}

function placeIn(places: ReadonlyMap<CellValue, CellAddress>, table: RangeKey): Pick<InputCopy, "area"> {
  const area = places.get(table);
  return area === undefined ? {} : { area };
}

/** The record of a run that stopped half-way, as far as the report shows that it came. */
export function asFarAsWritten(record: RunRecord | null, reportTexts: readonly string[]): RunRecord | null {
  if (!record || record.isComplete) {
    return record;
  }
  const standing = new Set(reportTexts);
  return { ...record, paragraphs: record.paragraphs.filter(({ text }) => standing.has(text)) };
}

/** The cells of a copy; what is not there any more is blank, and so differs. */
function blockAt(grid: ValueGrid, top: number, rowCount: number, columnCount: number): CellValue[][] {
  return Array.from({ length: rowCount || 0 }, (_row, r) =>
    Array.from({ length: columnCount || 0 }, (_cell, c) => grid.values[top + r]?.[copyColumn + c] ?? ""),
  );
}

function isInput(value: CellValue): value is RangeKey {
  return typeof value === "string" && Object.hasOwn(rangeNames, value);
}

function numbersOf(value: unknown): number[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === "number") : [];
}

function runsIn(value: unknown): { from: number; count: number }[] {
  if (!Array.isArray(value)) {
    return [];
  }
  return value.flatMap((run: unknown) =>
    typeof run === "object" && run !== null && "from" in run && "count" in run
      ? [{ from: Number(run.from), count: Number(run.count) }]
      : [],
  );
}

function isTable(value: CellValue): value is RangeKey {
  return value === "budget" || value === "indicators";
}

/** The cells of each row of a table together: a row of the record for each cell would make the file five times as large. */
function tableRows(
  cells: readonly WrittenCell[],
): { table: RangeKey; rowKey: string; values: Record<string, CellValue> }[] {
  const all: { table: RangeKey; rowKey: string; values: Record<string, CellValue> }[] = [];
  const latest = new Map<string, (typeof all)[number]>();
  for (const { table, rowKey, column, value } of cells) {
    const key = JSON.stringify([table, rowKey]);
    let row = latest.get(key);
    // After a run that stopped half-way a cell is known by two values.
    if (!row || Object.hasOwn(row.values, column)) {
      row = { table, rowKey, values: {} };
      all.push(row);
      latest.set(key, row);
    }
    row.values[column] = value;
  }
  return all;
}

/** What somebody damaged is forgotten: the cells are then the user's, and kept. */
function valuesOf(json: string): [column: string, value: CellValue][] {
  const values = parsed(json);
  if (typeof values !== "object" || values === null) {
    return [];
  }
  return Object.entries(values).flatMap(([column, value]: [string, unknown]) =>
    typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? [[column, value]] : [],
  );
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
