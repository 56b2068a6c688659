import type { IndicatorResult } from "../model/assessment";
import type { IndicatorColumn } from "../model/indicator";
import type { Wordings } from "../model/phrase";
import type { Check, Judged } from "./check";

/** Looks at one indicator at a time, and points at one of its cells. */
export function eachIndicator(
  column: IndicatorColumn,
  values: (result: IndicatorResult, judged: Judged) => Wordings | null,
): Check["find"] {
  return (judged) =>
    judged.results.indicators.flatMap((result) => {
      const { cells, name } = result.indicator;
      const found = values(result, judged);
      return found ? [{ cell: cells[column] ?? cells.name, values: { name, ...found } }] : [];
    });
}
