import type { CellValue, Grid } from "#core/model/grid";
import type { NamedRange, RangeKey, WorkbookSnapshot } from "#core/model/snapshot";
import { rangeNames } from "#core/model/workbookNames";

/** A cell as a test writes it: its value, or its value with what it shows, its format, its formula. */
export type TestCell =
  | CellValue
  | { readonly value: CellValue; readonly text?: string; readonly format?: string; readonly formula?: string };

/** A block of cells, its top left cell at `at` (row and column from 0). Short rows are filled with blanks. */
export function grid(
  rows: readonly (readonly TestCell[])[],
  at: { sheet?: string; row?: number; column?: number } = {},
): Grid {
  const columnCount = Math.max(0, ...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: columnCount }, (_, column) => full(row[column] ?? "")));
  return {
    sheet: at.sheet ?? "自评表",
    row: at.row ?? 0,
    column: at.column ?? 0,
    rowCount: rows.length,
    columnCount,
    values: cells.map((row) => row.map(({ value }) => value)),
    text: cells.map((row) => row.map(({ text }) => text)),
    formulas: cells.map((row) => row.map(({ formula }) => formula)),
    numberFormats: cells.map((row) => row.map(({ format }) => format)),
  };
}

function full(cell: TestCell): { value: CellValue; text: string; format: string; formula: CellValue } {
  const { value, text, format, formula } =
    typeof cell === "object" ? cell : { value: cell, text: undefined, format: undefined, formula: undefined };
  return { value, text: text ?? String(value), format: format ?? "General", formula: formula ?? value };
}

/** The columns beside a table that a read brings along. */
const margin = 4;

/** A name that refers to a block of cells, with free columns beside it. */
export function namedRange(key: RangeKey, block: Grid): Extract<NamedRange, { status: "range" }> {
  const { sheet, row, column, rowCount, columnCount } = block;
  const widen = <T>(rows: readonly (readonly T[])[], blank: T): T[][] =>
    rows.map((cells) => [...cells, ...new Array<T>(margin).fill(blank)]);
  return {
    status: "range",
    name: rangeNames[key][0],
    area: { sheet, row, column, rowCount, columnCount },
    grid: {
      ...block,
      columnCount: columnCount + margin,
      values: widen<CellValue>(block.values, ""),
      text: widen(block.text, ""),
      formulas: widen<CellValue>(block.formulas, ""),
      numberFormats: widen(block.numberFormats, "General"),
    },
    margin,
  };
}

/** A workbook with the tables that a test is about, and no others. */
export function snapshot(
  tables: Partial<Record<RangeKey, Grid>>,
  rest: Partial<Omit<WorkbookSnapshot, "ranges">> = {},
): WorkbookSnapshot {
  const of = (key: RangeKey): NamedRange => {
    const block = tables[key];
    return block ? namedRange(key, block) : { status: "missing" };
  };
  const sheets = [...new Set(Object.values(tables).map(({ sheet }) => sheet))];
  return {
    ranges: {
      budget: of("budget"),
      indicators: of("indicators"),
      basicInformation: of("basicInformation"),
      template: of("template"),
      scoring: of("scoring"),
    },
    worksheets: sheets.map((name) => ({ name, visibility: "Visible", isProtected: false })),
    isStructureProtected: false,
    report: null,
    checkList: null,
    record: null,
    ...rest,
  };
}
