import type { AddedChart, SeriesReferences } from "#host/document/addedChart";
import { type OpenedChart, openedCharts, redirectSeries, seriesByColumns } from "#host/document/chart";
import { columnCount, rowCount } from "#host/vocabulary/cellAddress";
import type { Sheet } from "#host/document/sheet";
import { invalidArgument, itemAlreadyExists, notSupported } from "#host/vocabulary/apiError";
import type { LiveWorkbook } from "./liveWorkbook";
import { checkUnprotected } from "./protection";
import { mapCells, type SheetRange } from "./sheetRange";

export type SheetChart = { readonly added: AddedChart } | { readonly opened: OpenedChart };

const directions: Readonly<Record<string, AddedChart["direction"]>> = { BarClustered: "bar", ColumnClustered: "col" };

export function chartsOf({ document }: LiveWorkbook, sheet: Sheet): SheetChart[] {
  return [...openedCharts(document, sheet).map((opened) => ({ opened })), ...sheet.charts.map((added) => ({ added }))];
}

export function chartName(chart: SheetChart): string {
  return "added" in chart ? chart.added.name : chart.opened.name;
}

export function chartId(chart: SheetChart): string {
  return "added" in chart ? chart.added.id : chart.opened.id;
}

/** A chart that was added here, which alone can be shaped. */
export function addedChart(chart: SheetChart, what: string): AddedChart {
  if (!("added" in chart)) {
    throw notSupported(`${what} a chart that the file came with`);
  }
  return chart.added;
}

/** Adds a chart of Excel's own size, 360 by 216 points, at the sheet's first cell. */
export function addChart(
  workbook: LiveWorkbook,
  sheet: Sheet,
  type: string,
  source: SheetRange,
  seriesBy: string,
): SheetChart {
  checkUnprotected({ sheet });
  const direction = directions[type];
  if (!direction) {
    throw notSupported(`charts of type ${type}`);
  }
  if (sheet.part.root.child("drawing")) {
    throw notSupported("adding a chart to a worksheet that came with drawings");
  }
  const series = seriesOf(source, seriesBy);
  const names = new Set(chartsOf(workbook, sheet).map(chartName));
  let number = 1;
  while (names.has(`Chart ${number}`)) {
    number += 1;
  }
  const added: AddedChart = {
    id: `{${sheet.id.slice(1, -1)}-${number}}`,
    name: `Chart ${number}`,
    direction,
    title: undefined,
    series,
    from: { row: 0, column: 0 },
    to: undefined,
    width: 360,
    height: 216,
    categoriesReversed: false,
    minimum: undefined,
    valueFormat: undefined,
    plotVisibleOnly: true,
  };
  sheet.charts.push(added);
  sheet.changed();
  return { added };
}

/** Excel guesses whether the first row and column are headings; here they must hold texts, or the range is refused. */
function seriesOf(source: SheetRange, seriesBy: string): SeriesReferences[] {
  if (seriesBy !== "Columns") {
    throw notSupported(`charts with series by ${seriesBy}`);
  }
  const { area, sheet, workbook } = source;
  const isText = (row: number, column: number) => typeof workbook.value(sheet, row, column) === "string";
  const headings = mapCells({ ...source, area: { ...area, bottom: area.top, left: area.left + 1 } }, isText);
  const categories = mapCells({ ...source, area: { ...area, top: area.top + 1, right: area.left } }, isText);
  if (
    columnCount(area) < 2 ||
    rowCount(area) < 2 ||
    !headings.flat().includes(true) ||
    !categories.flat().includes(true)
  ) {
    throw notSupported("charts of ranges without texts in the first row and column");
  }
  return seriesByColumns(sheet, area);
}

export function setChartData(
  { document }: LiveWorkbook,
  sheet: Sheet,
  chart: SheetChart,
  source: SheetRange,
  seriesBy: string,
): void {
  checkUnprotected({ sheet });
  const series = seriesOf(source, seriesBy);
  if ("added" in chart) {
    chart.added.series = series;
  } else if (!redirectSeries(document, chart.opened, series)) {
    throw notSupported("giving other cells to a chart of that kind that the file came with");
  }
}

export function renameChart(workbook: LiveWorkbook, sheet: Sheet, chart: SheetChart, name: string): void {
  const added = addedChart(chart, "renaming");
  if (name === "") {
    throw invalidArgument();
  }
  if (chartsOf(workbook, sheet).some((each) => chartId(each) !== added.id && chartName(each) === name)) {
    throw itemAlreadyExists();
  }
  added.name = name;
}

export function removeChart(sheet: Sheet, chart: SheetChart): void {
  checkUnprotected({ sheet });
  sheet.charts.splice(sheet.charts.indexOf(addedChart(chart, "deleting")), 1);
}
