import type Big from "big.js";
import type { Assessment } from "#core/assess";
import type { IndicatorResult } from "#core/model/assessment";
import type { Rating } from "#core/model/rating";
import type { Computed } from "#core/model/computed";
import { percentText, plainText } from "#core/number/display";

/** The figures of a result as the pane prints them; null where there is none to print. */
export interface ResultFigures {
  readonly department: string | null;
  readonly year: number | null;
  readonly totalScore: string | null;
  readonly rating: Rating | null;
  readonly executionRate: string | null;
  readonly indicators: {
    readonly met: number;
    readonly missed: number;
    /** Neither met nor missed can be told from the table. */
    readonly undecided: number;
  };
}

export function resultFigures({ tables, results, settings }: Assessment): ResultFigures {
  const { department, year } = tables.basicInformation;
  const count = (met: IndicatorResult["met"]) => results.indicators.filter((indicator) => indicator.met === met).length;
  return {
    department: department?.text ?? null,
    year: year?.value ?? null,
    totalScore: printed(results.totalScore, plainText),
    rating: results.rating,
    executionRate: printed(results.budget?.total?.executionRate, (rate) => percentText(rate, settings.rateDecimals)),
    indicators: { met: count(true), missed: count(false), undecided: count(null) },
  };
}

function printed(figure: Computed<Big> | undefined, print: (value: Big) => string): string | null {
  return figure?.kind === "computed" ? print(figure.value) : null;
}
