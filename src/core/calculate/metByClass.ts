import Big from "big.js";
import type { IndicatorResult } from "../model/assessment";
import { valueOrNull } from "../model/computed";
import { classSegments } from "../model/classSegments";
import type { ClassPoints } from "../model/indicator";

/**
 * In forms without 分值 a qualitative row has a score and no points to hold it to. Where the scores of its class
 * are all that the class has, its own is full, and its target was met.
 *
 * @param isJudgedByScore whether a row's score can tell: there is a target, and a result
 */
export function metByClass(
  results: readonly IndicatorResult[],
  classes: readonly ClassPoints[],
  isJudgedByScore: (result: IndicatorResult) => boolean,
): IndicatorResult[] {
  const full = new Set(
    classSegments(classes, results)
      .filter(({ rows, points }) => {
        const scores = rows.map(({ score }) => valueOrNull(score));
        return (
          rows.length > 0 &&
          rows.every(({ indicator }) => indicator.points === null) &&
          scores.reduce<Big | null>((sum, score) => sum && score && sum.plus(score), new Big(0))?.eq(points)
        );
      })
      .flatMap(({ rows }) => rows),
  );
  return results.map((result) =>
    result.met === null && full.has(result) && isJudgedByScore(result) ? { ...result, met: true } : result,
  );
}
