import type Big from "big.js";
import type { BudgetLineResult, BudgetResult, IndicatorResult, Results, Tables } from "../../model/assessment";
import type { Computed } from "../../model/computed";
import type { AppendixCell, AppendixTable } from "../../model/reportDocument";
import type { Settings } from "../../model/settings";
import { appendixZhCN as words } from "../../messages/appendixZhCN";
import { fillIn } from "../../messages/fillIn";
import { ratingNames } from "../../messages/zhCN/terms";
import { zhCN } from "../../messages/zhCN/zhCN";
import { usualMoneyUnit } from "../../vocabulary/moneyUnits";
import { fittedColumns, type ElasticColumn } from "./fittedColumns";
import { Show } from "../values/show";
import type { ShownValue } from "../values/values";

type Row = readonly AppendixCell[];

/** A table before its columns have the width that their content asks for. */
interface UnfittedTable {
  readonly caption: string;
  readonly columns: readonly ElasticColumn[];
  readonly rows: readonly Row[];
}

/**
 * The tables of the appendix, numbers as the report shows them; a value that is not there is a dash. The
 * last row of the last table is the total score and its rating.
 */
export function appendixTables(tables: Tables, results: Results, settings: Settings): AppendixTable[] {
  const show = new Show(settings, tables.budget?.moneyUnit ?? usualMoneyUnit);
  const all = [
    ...(results.budget ? [budgetTable(results.budget, show)] : []),
    ...(results.indicators.length > 0 ? [indicatorTable(results.indicators, show)] : []),
  ];
  return all.map((table, index) => {
    const rows = index === all.length - 1 ? [...table.rows, totalRow(table, results, show)] : table.rows;
    return { caption: table.caption, columns: fittedColumns(table.columns, rows), rows };
  });
}

function budgetTable({ lines, total, points, score }: BudgetResult, show: Show): UnfittedTable {
  const inUnit = (column: string): string => fillIn(words.inUnit, { column, unit: show.moneyUnit }, zhCN);
  const columns: ElasticColumn[] = [
    { title: words.name, width: 48, least: 26, align: "left" },
    { title: inUnit(words.originalBudget), width: 24, align: "right" },
    { title: inUnit(words.revisedBudget), width: 24, align: "right" },
    { title: inUnit(words.actualExpenditure), width: 24, align: "right" },
    { title: words.executionRate, width: 20, align: "right" },
    { title: words.score, width: 16, align: "right" },
  ];
  const rows = lines.map((result) =>
    budgetRow(result, result === total && points.gt(0) ? show.score(score, undefined) : null, show, result === total),
  );
  return { caption: words.budget, columns, rows };
}

/** Only the row 年度资金总额 has a score; in the other rows it is left blank. */
function budgetRow(
  { line, executionRate }: BudgetLineResult,
  score: ShownValue | null,
  show: Show,
  isTotal: boolean,
): Row {
  const amount = (value: Big | null): string => shown(show.amount(value, undefined));
  return [
    cell(line.name),
    cell(amount(line.originalBudget)),
    cell(amount(line.revisedBudget)),
    cell(amount(line.actualExpenditure)),
    cell(rate(executionRate, show)),
    cell(isTotal ? shown(score) : ""),
  ];
}

function indicatorTable(results: readonly IndicatorResult[], show: Show): UnfittedTable {
  const columns: ElasticColumn[] = [
    { title: words.dimension, width: 10, align: "center" },
    { title: words.category, width: 14, align: "center" },
    { title: words.indicator, width: 25, least: 24, align: "left" },
    { title: words.target, width: 17, align: "center" },
    { title: words.actual, width: 17, align: "center" },
    { title: words.completionRate, width: 15, align: "right" },
    { title: words.points, width: 10, align: "right" },
    { title: words.score, width: 10, align: "right" },
    { title: words.reason, width: 38, least: 20, align: "left" },
  ];
  const rows = results.map((result, index) => indicatorRow(results, index, result, show));
  return { caption: words.indicators, columns, rows };
}

function indicatorRow(
  results: readonly IndicatorResult[],
  index: number,
  { indicator, completionRate, score }: IndicatorResult,
  show: Show,
): Row {
  const { name, target, actual, points, reason, measure } = indicator;
  return [
    ...groupCell(results, index, dimensionOf, dimensionOf),
    ...groupCell(results, index, ({ category }) => category, categoryOf),
    cell(name),
    cell(shown(show.quantity(target, undefined))),
    cell(shown(show.quantity(actual, undefined))),
    cell(rate(completionRate, show)),
    cell(shown(show.points(points, undefined))),
    cell(shown(show.score(score, undefined))),
    cell([reason, measure].flatMap((text) => show.text(text, undefined)?.valueOf() ?? []).join("\n")),
  ];
}

type Group = (indicator: IndicatorResult["indicator"]) => string;

const dimensionOf: Group = ({ dimensionName }) => dimensionName;
const categoryOf: Group = ({ dimensionName, category }) => `${dimensionName}\n${category}`;

/** One cell for neighbouring indicators of one class, in the first one's row. */
function groupCell(results: readonly IndicatorResult[], index: number, text: Group, group: Group): AppendixCell[] {
  const of = (at: number): string | null => (results[at] ? group(results[at].indicator) : null);
  const result = results[index];
  const own = of(index);
  if (!result || of(index - 1) === own) {
    return [];
  }
  let next = index + 1;
  while (of(next) === own) {
    next += 1;
  }
  return [{ text: text(result.indicator), columnSpan: 1, rowSpan: next - index }];
}

/** 总分 under the names, the score under the scores, the rating beside or below it. */
function totalRow({ columns }: UnfittedTable, { totalScore, rating }: Results, show: Show): Row {
  const at = columns.findIndex(({ title }) => title === words.score);
  const after = columns.length - at - 1;
  const verdict = rating === null ? "" : fillIn(words.rating, { rating: ratingNames[rating] }, zhCN);
  const score = shown(show.score(totalScore, undefined));
  return after > 0
    ? [{ ...cell(words.total), columnSpan: at }, cell(score), { ...cell(verdict), columnSpan: after }]
    : [cell(words.total), { ...cell(verdict), columnSpan: at - 1 }, cell(score)];
}

function cell(text: string): AppendixCell {
  return { text, columnSpan: 1, rowSpan: 1 };
}

const nothing = "—";

function shown(value: ShownValue | null): string {
  return value?.valueOf() ?? nothing;
}

function rate(value: Computed<Big>, show: Show): string {
  return shown(show.rate(value, undefined));
}
