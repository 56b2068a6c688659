import type Big from "big.js";
import type { BudgetResult, Results } from "../model/assessment";
import type { CellAddress, CellValue } from "../model/grid";
import type { Computed } from "../model/computed";
import type { IndicatorTable } from "../model/indicator";
import type { Issue } from "../model/issue";
import type { Settings } from "../model/settings";
import { issueText } from "../messages/issueText";
import { severityNames } from "../messages/terms";
import { totalRowKey } from "../model/ownership";
import { round } from "../number/round";
import type { ResultColumn } from "./planTable";

type Cells = ResultColumn["cells"];

/** 执行率, 得分 and 校验提示 of the budget table. A form without points gets no column of scores. */
export function budgetColumns(result: BudgetResult, issues: readonly Issue[], settings: Settings): ResultColumn[] {
  const { lines, table, total } = result;
  const rows = lines.map(({ line }) => ({ cell: line.cells.name, rowKey: line.rowKey }));
  const rates = lines.map(({ line, executionRate }) => ({ cell: line.cells.name, rowKey: line.rowKey, value: rateValue(executionRate) }));
  const scores = total ? [{ cell: total.line.cells.name, rowKey: total.line.rowKey, value: scoreValue(result.formulaScore) }] : [];
  return [
    { title: "执行率", position: table.columns.executionRate, cells: byRow(rates), format: percentage(settings), width: 60 },
    ...(table.columns.points === undefined ? [] : [{ title: "得分", position: table.columns.score, cells: byRow(scores), width: 50 }]),
    { title: "校验提示", position: table.columns.warning, cells: warnings(rows, issues), width: 260, wrap: true },
  ];
}

/** 完成率, 得分 and 校验提示 of the indicator table, the total's row included. */
export function indicatorColumns(table: IndicatorTable, results: Results, issues: readonly Issue[], settings: Settings): ResultColumn[] {
  const { indicators } = results;
  const { totalRow, columns } = table;
  const rows = indicators.map(({ indicator }) => ({ cell: indicator.cells.name, rowKey: indicator.rowKey }));
  const rates = indicators.map(({ indicator, completionRate }) => ({
    cell: indicator.cells.name,
    rowKey: indicator.rowKey,
    value: rateValue(completionRate),
  }));
  const scores = indicators.map(({ indicator, formulaScore }) => ({
    cell: indicator.cells.name,
    rowKey: indicator.rowKey,
    value: scoreValue(formulaScore),
  }));
  const total = totalRow ? [{ cell: totalRow.cells.name, rowKey: totalRowKey }] : [];
  const totalScores = total.map((row) => ({ ...row, value: scoreValue(results.totalScore) }));
  const hasPoints = indicators.some(({ indicator }) => indicator.points !== null);
  return [
    { title: "完成率", position: columns.completionRate, cells: byRow(rates), format: percentage(settings), width: 60 },
    ...(hasPoints ? [{ title: "得分", position: columns.score, cells: byRow([...scores, ...totalScores]), width: 50 }] : []),
    { title: "校验提示", position: columns.warning, cells: warnings([...rows, ...total], issues), width: 260, wrap: true },
  ];
}

/** How a row's issues are marked in its cell of 校验提示, and what colours the row. */
export function warningMark(severity: Issue["severity"]): string {
  return `【${severityNames[severity]}】`;
}

function warnings(rows: readonly { cell: CellAddress; rowKey: string }[], issues: readonly Issue[]): Cells {
  const byPlace = new Map<string, Issue[]>();
  for (const issue of issues) {
    if (!issue.cell) continue;
    const place = placeOf(issue.cell);
    byPlace.set(place, [...(byPlace.get(place) ?? []), issue]);
  }
  const textAt = (cell: CellAddress): string =>
    (byPlace.get(placeOf(cell)) ?? []).map((issue) => `${warningMark(issue.severity)}${issueText(issue)}`).join("\n");
  return byRow(rows.map(({ cell, rowKey }) => ({ cell, rowKey, value: textAt(cell) })));
}

function placeOf({ sheet, row }: CellAddress): string {
  return JSON.stringify([sheet, row]);
}

function byRow(cells: readonly { cell: CellAddress; rowKey: string; value: CellValue }[]): Cells {
  return new Map(cells.map(({ cell, rowKey, value }) => [cell.row, { rowKey, value }]));
}

/** A rate is written unrounded, to the 15 digits that a cell keeps; its format shows two decimals. */
function rateValue(rate: Computed<Big>): CellValue {
  return rate.kind === "computed" ? Number(rate.value.toPrecision(15)) : "";
}

function scoreValue(score: Computed<Big>): CellValue {
  return score.kind === "computed" ? round(score.value, 2).toNumber() : "";
}

function percentage(settings: Settings): NonNullable<ResultColumn["format"]> {
  const decimals = settings.rateDecimals > 0 ? `.${"0".repeat(settings.rateDecimals)}` : "";
  return { code: `0${decimals}%`, isAlreadyFine: (format) => format.includes("%") };
}
