import { phrase } from "../../model/phrase";
import { percentText } from "../../number/display";
import { indicatorTitles, reasonAndMeasureTitle } from "../../vocabulary/indicatorTitles";
import type { Check } from "../check";
import { eachIndicator } from "../eachIndicator";

/** Unmet targets need a reason and a measure (财预〔2020〕10号). */
export const belowTargetWithoutReason = {
  id: "below-target-without-reason" as const,
  severity: "error",
  title: { zhCN: "未完成未说明", enUS: "Missed target without a reason" },
  message: {
    zhCN: "指标「{name}」未完成目标{rate}，缺少{missing}。请在表中补充{missing}。",
    enUS: "The indicator “{name}” missed its target{rate} and lacks {missing}. Add {missing} in the table.",
  },
  isExplainable: true,
  fix: (_, { indicators }) => {
    const lacksReason = indicators?.columns.reason === undefined;
    const lacksMeasure = indicators?.columns.measure === undefined;
    if (!lacksReason && !lacksMeasure) {
      return [];
    }
    const column = !lacksMeasure
      ? indicatorTitles.reason
      : lacksReason
        ? reasonAndMeasureTitle
        : indicatorTitles.measure;
    return [{ kind: "add-column", table: "indicators", column }];
  },
  find: eachIndicator("reason", ({ indicator, completionRate, met }, { settings }) => {
    if (met !== false) {
      return null;
    }
    const { reason, measure, explainedOnForm } = indicator;
    const lacksReason = reason === "" && explainedOnForm?.reason !== true;
    const lacksMeasure = measure === "" && explainedOnForm?.measure !== true;
    if (!lacksReason && !lacksMeasure) {
      return null;
    }
    const rate =
      completionRate.kind === "computed"
        ? phrase("with-completion-rate", { rate: percentText(completionRate.value, settings.rateDecimals) })
        : "";
    return { rate, missing: phrase(!lacksMeasure ? "reason" : lacksReason ? "reason-and-measure" : "measure") };
  }),
} satisfies Check;
