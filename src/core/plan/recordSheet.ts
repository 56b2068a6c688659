import type { CellValue, Grid } from "../model/grid";
import type { RunRecord, WrittenCell, WrittenParagraph } from "../model/runRecord";
import { sheetNames } from "../model/workbookNames";
import type { RangeKey } from "../model/snapshot";

/*
 * 自评记录, a row each:
 *
 *   自评记录   │ version │ time of the run
 *   cell       │ table   │ row key │ column │ value as JSON
 *   paragraph  │ key     │ text    │ sources
 *   list       │ the cells of a row of 校验清单
 *   highlight  │ table
 *
 * Values are JSON so that a number and a text that look alike stay apart.
 */
const version = 1;

/** The record as rows of cells, all of one width. */
export function recordRows(record: RunRecord): CellValue[][] {
  return [
    [sheetNames.record, version, record.generatedAt, "", ""],
    ...record.highlighted.map((table) => ["highlight", table, "", "", ""]),
    ...record.cells.map(({ table, rowKey, column, value }) => ["cell", table, rowKey, column, JSON.stringify(value)]),
    ...record.paragraphs.map(({ key, text, sources }) => ["paragraph", key, text, sources, ""]),
    ...(record.checkList ?? []).map(([first = "", second = "", third = "", fourth = ""]) => ["list", first, second, third, fourth]),
  ];
}

/** Reads the record back; null where the sheet holds something else, which is then the user's. */
export function parseRecord(grid: Grid): RunRecord | null {
  const [head, ...rows] = grid.values;
  if (grid.row !== 0 || grid.column !== 0 || head?.[0] !== sheetNames.record || head[1] !== version) return null;
  const cells: WrittenCell[] = [];
  const paragraphs: WrittenParagraph[] = [];
  const list: string[][] = [];
  const highlighted: RangeKey[] = [];
  for (const [kind, first = "", second = "", third = "", fourth = ""] of rows) {
    if (kind === "highlight" && isTable(first)) highlighted.push(first);
    if (kind === "paragraph") paragraphs.push({ key: String(first), text: String(second), sources: String(third) });
    if (kind === "list") list.push([first, second, third, fourth].map(String));
    if (kind === "cell" && isTable(first)) {
      const value = valueOf(String(fourth));
      if (value !== null) cells.push({ table: first, rowKey: String(second), column: String(third), value });
    }
  }
  return { generatedAt: String(head[2] ?? ""), cells, paragraphs, checkList: list.length > 0 ? list : null, highlighted };
}

function isTable(value: CellValue): value is RangeKey {
  return value === "budget" || value === "indicators";
}

/** A value that somebody damaged is forgotten: the cell is then the user's, and kept. */
function valueOf(json: string): CellValue | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
  } catch {
    return null;
  }
}
