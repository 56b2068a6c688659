import type { Check } from "../check";
import { markText, percentBeside } from "../percentBeside";
import { addReasonColumn } from "./addReasonColumn";
import { reasonPlace } from "./reasonPlace";

/** Execution below the mark must be explained; one reason for the whole, at the total's row, is enough. */
export const lowExecution = {
  id: "low-execution" as const,
  severity: "error",
  title: { zhCN: "执行率偏低未说明", enUS: "Low execution without a reason" },
  message: {
    zhCN: "预算执行率 {rate}，低于 {mark}，未说明原因。请{where}说明执行偏低的原因。",
    enUS: "The budget execution rate is {rate}, below {mark}, and no reason is given. Give it {where}.",
  },
  isExplainable: true,
  fix: addReasonColumn,
  find: ({ results, settings }) => {
    const total = results.budget?.total;
    if (
      total?.executionRate.kind !== "computed" ||
      total.executionRate.value.gte(settings.executionMark) ||
      total.line.reason !== ""
    ) {
      return [];
    }
    return [
      {
        cell: total.line.cells.actualExpenditure ?? total.line.cells.name,
        values: {
          rate: percentBeside(total.executionRate.value, settings.executionMark, settings.rateDecimals),
          mark: markText(settings.executionMark),
          where: reasonPlace(total.line),
        },
      },
    ];
  },
} satisfies Check;
