import Big from "big.js";
import type { IndicatorResult } from "../../model/assessment";
import { type ClassSegment, classSegments } from "../../model/classSegments";
import { valueOrNull } from "../../model/computed";
import type { Judged } from "../check";

/** A class whose rows have scores and no points: what they may have at most stands in the class cell alone. */
interface ScoredClass extends ClassSegment<IndicatorResult> {
  /** Of those rows that have a score. */
  readonly score: Big;
  readonly isWhole: boolean;
}

/** The classes of a form without 分值 that prints points for classes. */
export function scoredClasses({ tables, results }: Judged): ScoredClass[] {
  return classSegments(tables.indicators?.classPoints ?? [], results.indicators)
    .filter(({ rows }) => rows.every(({ indicator }) => indicator.points === null))
    .flatMap((segment) => {
      const scores = segment.rows.flatMap(({ score }) => valueOrNull(score) ?? []);
      return scores.length === 0
        ? []
        : [
            {
              ...segment,
              score: scores.reduce((sum, score) => sum.plus(score), new Big(0)),
              isWhole: scores.length === segment.rows.length,
            },
          ];
    });
}
