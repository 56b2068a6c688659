import Big from "big.js";
import type { Indicator } from "../../model/indicator";
import { phrase } from "../../model/phrase";
import { indicatorTitles, reasonAndMeasureTitle } from "../../vocabulary/indicatorTitles";
import type { Check } from "../check";
import { eachIndicator } from "../eachIndicator";
import { percentBeside } from "../percentBeside";

/** Unmet targets need a reason and a measure (财预〔2020〕10号). */
export const belowTargetWithoutReason = {
  id: "below-target-without-reason" as const,
  severity: "error",
  title: { zhCN: "未完成未说明", enUS: "Missed target without a reason" },
  message: {
    zhCN: "指标「{name}」未完成目标{rate}，缺少{missing}。请补充{missing}。",
    enUS: "The indicator “{name}” missed its target{rate} and lacks {missing}. Add {missing}.",
  },
  isExplainable: true,
  fix: (_, { indicators }) => {
    if (indicators?.columns.reason !== undefined) {
      return [];
    }
    const column = indicators?.columns.measure === undefined ? reasonAndMeasureTitle : indicatorTitles.reason;
    return [{ kind: "add-column", table: "indicators", column }];
  },
  find: eachIndicator("reason", ({ indicator, completionRate, met }, { settings }) => {
    if (met !== false) {
      return null;
    }
    const { reason, measure, explainedOnForm } = indicator;
    const lacksReason = reason === "" && explainedOnForm?.reason !== true;
    const lacksMeasure = measure === "" && explainedOnForm?.measure !== true && asksForMeasure(indicator);
    if (!lacksReason && !lacksMeasure) {
      return null;
    }
    const rate =
      completionRate.kind === "computed"
        ? phrase("with-completion-rate", {
            rate: percentBeside(completionRate.value, new Big(1), settings.rateDecimals),
          })
        : "";
    return { rate, missing: phrase(!lacksMeasure ? "reason" : lacksReason ? "reason-and-measure" : "measure") };
  }),
} satisfies Check;

/** A form that has a place for reasons and none for measures (未完成原因分析) asks for no measures. */
function asksForMeasure({ reason, cells }: Indicator): boolean {
  return cells.measure !== undefined || (cells.reason === undefined && reason === "");
}
