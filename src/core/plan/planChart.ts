import type { Results } from "../model/assessment";
import type { CellArea, CellValue, FormulaGrid } from "../model/grid";
import type { WriteOperation } from "../model/plan";
import type { ChartRow } from "../model/runRecord";
import type { Settings } from "../model/settings";
import { sheetNames } from "../model/workbookNames";
import { indicatorTitles } from "../vocabulary/indicatorTitles";
import { percentage, rateValue } from "./resultColumns";

const sheet = sheetNames.checkList;
const name = "指标完成率";
const title = "指标完成率（目标=100%）";
const header: ChartRow = ["指标", indicatorTitles.completionRate, "目标"];
/** Width of each column of the chart's cells, pt. */
const widths = [130, 54, 54] as const;

/** Beside the list's own header, from 0: the chart lies from column G on, its cells stand in Q to S, right of it. */
const headerRow = 7;
const chartColumn = 6;
const firstColumn = 16;
/** pt: narrower than the columns G to O at the width of any default font, so that it does not cover its cells. */
const chartWidth = 420;
/** Less, and every other name is left out. */
const heightOfRow = 20;
const heightAround = 80;

/** Indicators that a chart shows legibly. */
const rowLimit = 30;

export interface PlannedChart {
  readonly operations: readonly WriteOperation[];
  /** The cells that the chart shows, header included, for 自评记录; none where there is no chart of ours. */
  readonly written: readonly ChartRow[];
}

/**
 * Plans the chart of completion rates on 校验清单, and the cells that it shows.
 *
 * The chart comes with the worksheet. A user who moved or deleted it later does not want it back; its
 * cells are kept up to date for as long as anything stands in them.
 *
 * @param current what stands on the worksheet; null where it is blank or not there
 * @param before what the last run wrote
 */
export function planChart(
  results: Results,
  settings: Settings,
  current: FormulaGrid | null,
  exists: boolean,
  before: readonly ChartRow[],
): PlannedChart {
  const rows = chartRows(results);
  const shown = shownRows(current);
  const isWanted = exists
    ? before.length > 0 && shown.some((row) => row.some((value) => value !== ""))
    : rows.length > 0;
  if (!isWanted) {
    return { operations: [], written: [] };
  }
  const written = [header, ...rows];
  const owned = header.map((_, column) => new Set<CellValue>(before.map((row) => row[column] ?? "")).add(""));
  const values = Array.from({ length: Math.max(written.length, shown.length) }, (_row, index) =>
    header.map((_title, column) => {
      const old = shown[index]?.[column] ?? "";
      const wanted = written[index]?.[column] ?? "";
      return wanted === old || owned[column]?.has(old) !== true ? null : wanted;
    }),
  );
  const isChanged = values.some((row) => row.some((value) => value !== null));
  const source: CellArea = {
    sheet,
    row: headerRow,
    column: firstColumn,
    rowCount: written.length,
    columnCount: header.length,
  };
  return {
    operations: [
      ...(isChanged ? cells(source, values, settings) : []),
      ...(exists ? [] : [newChart(source)]),
      ...(exists && rows.length > 0 && written.length !== before.length
        ? [{ kind: "chart-data", sheet, name, source, before: { ...source, rowCount: before.length } } as const]
        : []),
    ],
    written,
  };
}

/** Indicators with a rate, in the table's order. */
function chartRows({ indicators }: Results): ChartRow[] {
  const rows = indicators.flatMap(({ indicator, completionRate }): ChartRow[] =>
    completionRate.kind === "computed" && indicator.name !== "" ? [[indicator.name, rateValue(completionRate), 1]] : [],
  );
  return rows.slice(0, rowLimit);
}

/** What stands in the chart's columns, from the header's row on; a formula is the user's, whatever it shows. */
function shownRows(grid: FormulaGrid | null): CellValue[][] {
  if (!grid) {
    return [];
  }
  const count = Math.max(grid.row + grid.formulas.length - headerRow, 0);
  return Array.from({ length: count }, (_, index) =>
    header.map(
      (_title, column) => grid.formulas[headerRow + index - grid.row]?.[firstColumn + column - grid.column] ?? "",
    ),
  );
}

function cells(
  source: CellArea,
  values: readonly (readonly (CellValue | null)[])[],
  settings: Settings,
): WriteOperation[] {
  return [
    ...widths.map((width, index): WriteOperation => ({
      kind: "column-width",
      sheet,
      column: firstColumn + index,
      width,
    })),
    { kind: "format", area: source, format: { fontName: "宋体", fontSize: 11, vertical: "Top" } },
    { kind: "format", area: { ...source, rowCount: 1 }, format: { bold: true, fill: "#DDEBF7" } },
    {
      kind: "number-format",
      area: { ...source, column: firstColumn + 1, columnCount: 1 },
      format: percentage(settings).code,
    },
    { kind: "number-format", area: { ...source, column: firstColumn + 2, columnCount: 1 }, format: "0%" },
    { kind: "values", at: source, values },
  ];
}

/** Below the rows that stay in view, so that it scrolls with the list. */
function newChart(source: CellArea): WriteOperation {
  return {
    kind: "chart",
    name,
    title,
    source,
    at: { sheet, row: headerRow + 1, column: chartColumn },
    width: chartWidth,
    height: heightAround + (source.rowCount - 1) * heightOfRow,
  };
}
