import { valueOrNull } from "../../model/computed";
import { phrase } from "../../model/phrase";
import type { Check } from "../check";
import { markText, percentBeside } from "../percentBeside";

/** Below the mark that asks for a reason, and yet worth a look: one line for all rows. */
export const overFulfilled = {
  id: "over-fulfilled" as const,
  severity: "note",
  title: { zhCN: "超额完成较多", enUS: "Over-fulfilled by much" },
  message: {
    zhCN: "{indicators}超额较多，达到或超过 {mark}。请核对目标是否偏低。",
    enUS: "{indicators}: the targets were exceeded by much, at or above {mark}. Check whether they are too low.",
  },
  isExplainable: true,
  find: ({ results, settings }) => {
    const { overFulfilledNoticeMark: mark, overFulfilledMark, rateDecimals } = settings;
    const found = results.indicators.flatMap(({ indicator, completionRate, overFulfilled: isBeyond }) => {
      const rate = valueOrNull(completionRate);
      return rate?.gte(mark) && !isBeyond && indicator.direction !== "lower-is-better" && indicator.reason === ""
        ? [{ indicator, rate }]
        : [];
    });
    const [first] = found;
    return first
      ? [
          {
            cell: first.indicator.cells.actual ?? first.indicator.cells.name,
            values: {
              indicators: found.map(({ indicator: { name }, rate }) =>
                phrase("missed-indicator-with-rate", {
                  name,
                  rate: percentBeside(rate, overFulfilledMark, rateDecimals),
                }),
              ),
              mark: markText(mark),
            },
          },
        ]
      : [];
  },
} satisfies Check;
