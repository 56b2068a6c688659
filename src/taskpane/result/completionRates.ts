import type { Assessment } from "#core/assess";
import type { CellAddress } from "#core/model/grid";
import { percentText } from "#core/number/display";

/** An indicator's completion rate against its target. */
export interface RateBar {
  readonly name: string;
  readonly cell: CellAddress;
  /** As the tables print it. */
  readonly text: string;
  /** Ratio to the target, which is 1. */
  readonly rate: number;
  readonly isMissed: boolean;
}

/** The indicators that have a rate, the furthest behind first; as they stand in the table where they are level. */
export function completionRates({ results, settings }: Assessment): readonly RateBar[] {
  return results.indicators
    .flatMap(({ indicator, completionRate, met }): RateBar[] =>
      completionRate.kind === "computed" && indicator.name !== ""
        ? [
            {
              name: indicator.name,
              cell: indicator.cells.name,
              text: percentText(completionRate.value, settings.rateDecimals),
              rate: completionRate.value.toNumber(),
              isMissed: met === false,
            },
          ]
        : [],
    )
    .sort((a, b) => a.rate - b.rate);
}
