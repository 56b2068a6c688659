import Big from "big.js";
import type { BudgetLineResult, BudgetResult, IndicatorResult, Results, Tables } from "../model/assessment";
import type { BudgetTable } from "../model/budget";
import { computed, notComputable, valueOrNull, type Computed } from "../model/computed";
import type { Indicator, IndicatorTable, Quantity } from "../model/indicator";
import { isTargetDash } from "../model/isTargetDash";
import type { Settings } from "../model/settings";
import { budgetExecutionRate } from "./budgetExecutionRate";
import { budgetScore } from "./budgetScore";
import { cappedTotal } from "./cappedTotal";
import { comparableValues, type ComparableValues } from "./comparableValues";
import { completionRate } from "./completionRate";
import { indicatorScore } from "./indicatorScore";
import { metByClass } from "./metByClass";
import { ratios } from "./ratios";
import { rating } from "./rating";
import { deadlineMet, targetMet } from "./targetMet";

/** Everything that can be computed from the tables. */
export function calculateResults(tables: Tables, settings: Settings): Results {
  const year = tables.basicInformation.year?.value ?? null;
  const indicators = metByClass(
    (tables.indicators?.indicators ?? []).map((indicator) => indicatorResult(indicator, year, settings)),
    tables.indicators?.classPoints ?? [],
    ({ indicator }) => isJudgedByScore(indicator),
  );
  const budget = tables.budget && budgetResult(tables.budget, tables.indicators, settings);
  const sum = totalScore(tables, budget, indicators, settings);
  const total = cappedTotal(sum, budget?.total?.executionRate ?? notComputable("missing-amount"), settings.totalCaps);
  return {
    budget,
    indicators,
    totalScore: total,
    totalRowScore: totalRowScore(tables.indicators, indicators, total, settings),
    ratios: ratios(tables),
    ratingOfPrinted: ratingOfPrinted(tables, total, settings),
    rating:
      total.kind === "computed" && !isAboveFull(total.value, budget, tables.indicators, settings)
        ? rating(total.value, settings.ratingBands)
        : null,
  };
}

/** Scores above the full mark (满分), or points that add up to more: what they would be rated by is a mistake. */
function isAboveFull(
  total: Big,
  budget: BudgetResult | null,
  indicators: IndicatorTable | null,
  { totalPoints }: Settings,
): boolean {
  return (
    total.gt(totalPoints) ||
    pointsOf(indicators)
      .plus(budget?.points ?? 0)
      .gt(totalPoints)
  );
}

function ratingOfPrinted(
  { form, indicators }: Tables,
  total: Computed<Big>,
  { ratingBands }: Settings,
): Results["ratingOfPrinted"] {
  const printed = (indicators?.totalRow?.enteredScore ?? form.totalScore)?.value ?? valueOrNull(total);
  return printed && rating(printed, ratingBands);
}

function budgetResult(table: BudgetTable, indicators: IndicatorTable | null, settings: Settings): BudgetResult {
  const lines: BudgetLineResult[] = table.lines.map((line) => ({ line, executionRate: budgetExecutionRate(line) }));
  const total = lines.find(({ line }) => line.role === "total") ?? null;
  const points = total?.line.points ?? pointsLeft(indicators, settings);
  const formulaScore = budgetScore(points, total?.executionRate ?? notComputable("missing-amount"));
  const entered = total?.line.enteredScore;
  return { table, lines, total, points, formulaScore, score: entered ? computed(entered.value) : formulaScore };
}

/** Points of the budget in a form that does not print them: none, where the indicators alone make up the total. */
function pointsLeft(indicators: IndicatorTable | null, settings: Settings): Big {
  return pointsOf(indicators).eq(settings.totalPoints) ? new Big(0) : settings.budgetPoints;
}

function pointsOf(table: IndicatorTable | null): Big {
  return (table?.indicators ?? []).reduce((sum, { points }) => sum.plus(points ?? 0), new Big(0));
}

function indicatorResult(indicator: Indicator, year: number | null, settings: Settings): IndicatorResult {
  const { target, actual, direction, points, enteredScore } = indicator;
  const values = comparableValues(target, actual);
  const rate = values.kind === "computed" ? completionRate(direction, values.value) : values;
  const met = values.kind === "computed" ? targetMet(indicator, values.value) : metWithoutNumbers(indicator, year);
  const isOver =
    direction !== "lower-is-better" && rate.kind === "computed" && rate.value.gte(settings.overFulfilledMark);
  const formulaScore =
    indicator.nature === "quantitative"
      ? deducted(indicatorScore(points, met, scoreShare(direction, values, rate, settings)), isOver, settings)
      : notComputable("qualitative");
  return {
    indicator,
    completionRate: rate,
    met,
    overFulfilled: isOver,
    formulaScore,
    score: enteredScore ? computed(enteredScore.value) : formulaScore,
  };
}

/** The share of its points that an indicator earns: its completion rate, or target over actual where the profile scores limits so. */
function scoreShare(
  direction: Indicator["direction"],
  values: Computed<ComparableValues>,
  rate: Computed<Big>,
  { lowerIsBetterFormula }: Settings,
): Computed<Big> {
  const isRatio = direction === "lower-is-better" && lowerIsBetterFormula === "ratio";
  return isRatio && values.kind === "computed" && values.value.actual.gt(0)
    ? computed(values.value.target.div(values.value.actual))
    : rate;
}

function deducted(score: Computed<Big>, isOver: boolean, { overFulfilledDeduction }: Settings): Computed<Big> {
  if (!isOver || score.kind === "not-computable") {
    return score;
  }
  const rest = score.value.minus(overFulfilledDeduction);
  return computed(rest.lt(0) ? new Big(0) : rest);
}

/**
 * Without numbers, a deadline tells whether the target was met; a qualitative result is met where it
 * was given all its points and missed where it was given fewer. Where nothing was asked for or nothing was
 * reported it is open, whatever score was typed.
 */
function metWithoutNumbers(indicator: Indicator, year: number | null): boolean | null {
  const { target, actual, points, enteredScore } = indicator;
  const byDate = deadlineMet(target, actual, year);
  if (byDate !== null) {
    return byDate;
  }
  if (!isJudgedByScore(indicator)) {
    return null;
  }
  if (enteredScore === null && points === null) {
    return metInWords(indicator);
  }
  return points && enteredScore ? enteredScore.value.gte(points) : null;
}

/** Where a form has neither points nor scores, words tell: what was asked for, or 达成, 部分达成, 未达成 as the forms have it. */
function metInWords({ target, actual }: Indicator): boolean | null {
  const [asked, reached] = [target.text, actual.text].map((text) => text.replace(/[\s。．.]/g, ""));
  if (asked === reached || /^(?:已|全部|已全部)?(?:达成|完成)(?:年度|预期)?(?:指标|目标)?$/.test(reached ?? "")) {
    return true;
  }
  return /^(?:部分|未)(?:达成|完成)/.test(reached ?? "") ? false : null;
}

/** Whether there is something that was asked for, or a dash by design, and something that was reached. */
function isJudgedByScore(indicator: Indicator): boolean {
  const { nature, target, actual } = indicator;
  return nature === "qualitative" && (isTargetDash(indicator) || (isThere(target) && isThere(actual)));
}

/** A value that repeats the target (≥266米) is none: it says what was promised. */
function isThere({ kind }: Quantity): boolean {
  return kind !== "blank" && kind !== "error" && kind !== "suspect";
}

/** The sum of all scores. While one of them is missing there is none: a partial sum would pass for the total. */
function totalScore(
  tables: Tables,
  budget: BudgetResult | null,
  indicators: readonly IndicatorResult[],
  settings: Settings,
): Computed<Big> {
  const ofIndicators = scoreOfIndicators(indicators);
  const budgetPoints = budget?.points ?? pointsLeft(tables.indicators, settings);
  return budgetPoints.gt(0) ? sumOf([ofIndicators, budget?.score ?? notComputable("missing-amount")]) : ofIndicators;
}

function scoreOfIndicators(indicators: readonly IndicatorResult[]): Computed<Big> {
  const scored = indicators.filter(({ indicator, score }) => indicator.points !== null || score.kind === "computed");
  return scored.length === 0 ? notComputable("no-score") : sumOf(scored.map(({ score }) => score));
}

function sumOf(scores: readonly Computed<Big>[]): Computed<Big> {
  return scores.reduce<Computed<Big>>(
    (sum, score) =>
      sum.kind === "computed" && score.kind === "computed"
        ? computed(sum.value.plus(score.value))
        : notComputable("no-score"),
    computed(new Big(0)),
  );
}

/**
 * What the row 总分 of the indicator table sums up: everything, or, where its points are those of the
 * indicators alone (90), the indicators alone.
 */
function totalRowScore(
  table: IndicatorTable | null,
  indicators: readonly IndicatorResult[],
  total: Computed<Big>,
  settings: Settings,
): Computed<Big> {
  const ofIndicators = pointsOf(table);
  const isWithoutBudget = table?.totalRow?.points?.eq(ofIndicators) === true && !ofIndicators.eq(settings.totalPoints);
  return isWithoutBudget ? scoreOfIndicators(indicators) : total;
}
