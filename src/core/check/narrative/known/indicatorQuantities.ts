import Big from "big.js";
import type { IndicatorResult } from "../../../model/assessment";
import { valueOrNull } from "../../../model/computed";
import type { Judged } from "../../check";
import { countOf, type KnownQuantity, percentOf, pointsOf, sumOf, valueIn } from "./quantity";

/** What the indicator table says, row by row, counted and summed up by class and by task. */
export function indicatorQuantities({
  tables,
  results: { indicators, totalScore, totalRowScore },
  settings,
}: Judged): KnownQuantity[] {
  const groups = [
    indicators,
    ...(["dimensionName", "category", "task"] as const).flatMap((of) =>
      groupsBy(indicators, ({ indicator }) => indicator[of]),
    ),
  ];
  return [
    ...indicators.flatMap(ofIndicator),
    ...groups.flatMap(ofGroup),
    ...pointsOf(totalScore),
    ...pointsOf(totalRowScore),
    ...(totalScore.kind === "computed" ? pointsOf(settings.totalPoints.minus(totalScore.value)) : []),
    ...pointsOf(settings.totalPoints),
    ...Object.values(settings.ratingBands).flatMap((least) => pointsOf(least)),
    ...percentOf(settings.overFulfilledMark),
    ...(tables.indicators?.classPoints ?? []).flatMap(({ points }) => pointsOf(points)),
    ...pointsOf(tables.indicators?.totalRow?.points),
    ...pointsOf(tables.indicators?.totalRow?.enteredScore?.value),
  ];
}

function ofIndicator({
  indicator: { target, actual, points, enteredRate },
  completionRate,
  score,
  formulaScore,
}: IndicatorResult): KnownQuantity[] {
  const [unitOfActual, unitOfTarget] = [actual.unit ?? target.unit, target.unit ?? actual.unit];
  return [
    ...valueIn(actual.value, unitOfActual),
    ...valueIn(target.value, unitOfTarget),
    ...(unitOfActual === unitOfTarget
      ? valueIn(actual.value && target.value && actual.value.minus(target.value), unitOfActual)
      : []),
    ...percentOf(completionRate),
    ...(completionRate.kind === "computed" ? percentOf(completionRate.value.minus(1)) : []),
    ...percentOf(enteredRate?.value ?? null),
    ...pointsOf(points),
    ...pointsOf(score),
    ...pointsOf(formulaScore),
    ...(score.kind === "computed" ? pointsOf(points?.minus(score.value)) : []),
  ];
}

function ofGroup(group: readonly IndicatorResult[]): KnownQuantity[] {
  const count = (belongs: (result: IndicatorResult) => boolean): number => group.filter(belongs).length;
  const met = count((result) => result.met === true);
  const [points, score] = [
    sumOf(group.map(({ indicator }) => indicator.points)),
    sumOf(group.map((result) => valueOrNull(result.score))),
  ];
  const counts = [
    ...[
      group.length,
      met,
      count((result) => result.met === false),
      count((result) => result.met === null),
      count(({ overFulfilled }) => overFulfilled),
    ],
    ...[
      count(({ indicator }) => indicator.nature === "quantitative"),
      count(({ indicator }) => indicator.nature === "qualitative"),
    ],
    count(({ completionRate }) => completionRate.kind === "computed" && completionRate.value.gt(1)),
  ];
  return [
    ...counts.flatMap(countOf),
    ...[points, score, points.minus(score)].flatMap(pointsOf),
    ...(group.length > 0
      ? [met, group.length - met].flatMap((part) => percentOf(new Big(part).div(group.length)))
      : []),
    ...(points.gt(0) ? percentOf(score.div(points)) : []),
  ];
}

function groupsBy<T>(items: readonly T[], nameOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(nameOf(item));
    if (group) {
      group.push(item);
    } else {
      groups.set(nameOf(item), [item]);
    }
  }
  return [...groups.values()];
}
