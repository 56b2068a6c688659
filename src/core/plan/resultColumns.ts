import type Big from "big.js";
import type { BudgetResult, Results } from "../model/assessment";
import type { CellAddress, CellValue } from "../model/grid";
import type { Computed } from "../model/computed";
import type { IndicatorTable } from "../model/indicator";
import type { Issue } from "../model/issue";
import type { Settings } from "../model/settings";
import { issueText } from "../messages/issueText";
import { severityNames } from "../messages/zhCN/terms";
import { zhCN } from "../messages/zhCN/zhCN";
import { totalRowKey } from "../model/ownership";
import { round } from "../number/round";
import { budgetTitles } from "../vocabulary/budgetTitles";
import { indicatorTitles } from "../vocabulary/indicatorTitles";
import type { ResultColumn } from "./planTable";
import type { ColumnPlace } from "./resultCells";

type Cells = ResultColumn["cells"];

/** What to write into one result column, but for where the column is. */
type Content = Omit<ResultColumn, "title" | "position">;

/** 执行率, 得分 and 校验提示 of the budget table. */
export function budgetColumns(
  { lines, total, formulaScore }: BudgetResult,
  places: readonly ColumnPlace[],
  issues: readonly Issue[],
  settings: Settings,
): ResultColumn[] {
  const rows = lines.map(({ line, executionRate }) => ({
    cell: line.cells.name,
    rowKey: line.rowKey,
    rate: rateValue(executionRate),
  }));
  const scores = total
    ? [{ cell: total.line.cells.name, rowKey: total.line.rowKey, value: scoreValue(formulaScore) }]
    : [];
  return placed(places, {
    [budgetTitles.executionRate]: {
      cells: byRow(rows.map((row) => ({ ...row, value: row.rate }))),
      format: percentage(settings),
      width: 60,
    },
    [budgetTitles.score]: { cells: byRow(scores), width: 50 },
    [budgetTitles.warning]: { cells: warnings(rows, issues), width: 260, text: "one-line" },
  });
}

/** 完成率, 得分 and 校验提示 of the indicator table, the total's row included. */
export function indicatorColumns(
  { totalRow }: IndicatorTable,
  results: Results,
  places: readonly ColumnPlace[],
  issues: readonly Issue[],
  settings: Settings,
): ResultColumn[] {
  const rows = results.indicators.map(({ indicator: { cells, rowKey }, completionRate, formulaScore }) => ({
    cell: cells.name,
    rowKey,
    rate: rateValue(completionRate),
    value: scoreValue(formulaScore),
  }));
  const total = totalRow
    ? [{ cell: totalRow.cells.name, rowKey: totalRowKey, value: scoreValue(results.totalRowScore) }]
    : [];
  return placed(places, {
    [indicatorTitles.completionRate]: {
      cells: byRow(rows.map((row) => ({ ...row, value: row.rate }))),
      format: percentage(settings),
      width: 60,
    },
    [indicatorTitles.score]: { cells: byRow([...rows, ...total]), width: 50 },
    [indicatorTitles.warning]: { cells: warnings([...rows, ...total], issues), width: 260, text: "one-line" },
  });
}

function placed(places: readonly ColumnPlace[], contents: Readonly<Record<string, Content>>): ResultColumn[] {
  return places.flatMap((place) => {
    const content = contents[place.title];
    return content ? [{ ...place, ...content }] : [];
  });
}

/** How a row's issues are marked in its cell of 校验提示, and what colours the row. */
export function warningMark(severity: Issue["severity"]): string {
  return `【${severityNames[severity]}】`;
}

function warnings(rows: readonly { cell: CellAddress; rowKey: string }[], issues: readonly Issue[]): Cells {
  const byPlace = new Map<string, Issue[]>();
  for (const issue of issues) {
    const places = (issue.places ?? (issue.cell ? [issue.cell] : [])).map(placeOf);
    for (const place of new Set(places)) {
      byPlace.set(place, [...(byPlace.get(place) ?? []), issue]);
    }
  }
  const textAt = (cell: CellAddress): string =>
    (byPlace.get(placeOf(cell)) ?? [])
      .map((issue) => `${warningMark(issue.severity)}${issueText(issue, zhCN)}`)
      .join("");
  return byRow(rows.map(({ cell, rowKey }) => ({ cell, rowKey, value: textAt(cell) })));
}

function placeOf({ sheet, row }: CellAddress): string {
  return JSON.stringify([sheet, row]);
}

function byRow(cells: readonly { cell: CellAddress; rowKey: string; value: CellValue }[]): Cells {
  return new Map(cells.map(({ cell, rowKey, value }) => [cell.row, { rowKey, value }]));
}

/** A rate is written unrounded, to the 15 digits that a cell keeps; its format shows two decimals. */
export function rateValue(rate: Computed<Big>): CellValue {
  return rate.kind === "computed" ? Number(rate.value.toPrecision(15)) : "";
}

function scoreValue(score: Computed<Big>): CellValue {
  return score.kind === "computed" ? round(score.value, 2).toNumber() : "";
}

/** The format of a rate, at the decimals that the settings ask for. */
export function percentage(settings: Settings): NonNullable<ResultColumn["format"]> {
  const decimals = settings.rateDecimals > 0 ? `.${"0".repeat(settings.rateDecimals)}` : "";
  return { code: `0${decimals}%`, isAlreadyFine: (format) => format.includes("%") };
}
