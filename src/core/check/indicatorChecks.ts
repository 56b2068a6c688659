import { phrase } from "../model/phrase";
import { percentText } from "../number/display";
import type { Check } from "./check";
import { indicatorCheck } from "./indicatorCheck";

const missingName = indicatorCheck("missing-name", "error", "指标没有名称", "name", ({ indicator }) =>
  indicator.name === "" ? {} : null,
);

/** One name twice within a class: a row copied and not changed, or counted twice. */
const repeatedName: Check = {
  id: "repeated-name",
  severity: "warning",
  title: "指标重复出现",
  find: ({ results }) => {
    const seen = new Set<string>();
    return results.indicators.flatMap(({ indicator: { name, dimensionName, category, cells } }) => {
      const key = JSON.stringify([dimensionName, category, name]);
      const isRepeated = name !== "" && seen.has(key);
      seen.add(key);
      return isRepeated ? [{ cell: cells.name, values: { name } }] : [];
    });
  },
};

/** A target that was written into the name, where nothing can be compared with it: 组织培训不少于200人次. */
const isInName = (name: string): boolean => /[≥≤><]\s*\d|(?:不低于|不少于|不超过|不高于|达到|至少)\s*\d/.test(name);

const missingTarget = indicatorCheck(
  "missing-target",
  "error",
  "没有年度指标值",
  "target",
  ({ indicator: { name, target } }) => (target.kind === "blank" && !isInName(name) ? {} : null),
);

const targetOnlyInName = indicatorCheck(
  "target-only-in-name",
  "error",
  "目标只写在名称里",
  "target",
  ({ indicator: { name, target } }) => (target.kind === "blank" && isInName(name) ? {} : null),
);

const missingActual = indicatorCheck(
  "missing-actual",
  "error",
  "没有实际完成值",
  "actual",
  ({ indicator: { actual } }) => (actual.kind === "blank" ? {} : null),
);

/** A number is asked for and words were given. */
const nonNumericActual = indicatorCheck(
  "non-numeric-actual",
  "error",
  "完成值不是数字",
  "actual",
  ({ indicator: { target, actual } }) =>
    target.value !== null && (actual.kind === "qualitative" || actual.kind === "date")
      ? { target: target.text, actual: actual.text }
      : null,
);

/** `≥266米` as an actual value is the target copied: it says what was promised, not what was done. */
const actualRepeatsTarget = indicatorCheck(
  "actual-repeats-target",
  "error",
  "完成值照抄目标",
  "actual",
  ({ indicator: { actual } }) => (actual.kind === "suspect" ? { actual: actual.text } : null),
);

const differentUnits = indicatorCheck(
  "different-units",
  "error",
  "目标与完成值单位不一致",
  "actual",
  ({ indicator: { target, actual }, completionRate }) =>
    completionRate.kind === "not-computable" && completionRate.reason === "different-units"
      ? {
          target: target.text + (target.unit && !target.text.includes(target.unit) ? target.unit : ""),
          actual: actual.text,
        }
      : null,
);

/** Unmet targets need a reason and a measure (财预〔2020〕10号). */
const belowTargetWithoutReason = indicatorCheck(
  "below-target-without-reason",
  "error",
  "未完成未说明",
  "reason",
  ({ indicator, completionRate, met }, { settings }) => {
    if (met !== false) {
      return null;
    }
    const [lacksReason, lacksMeasure] = [indicator.reason === "", indicator.measure === ""];
    if (!lacksReason && !lacksMeasure) {
      return null;
    }
    const rate =
      completionRate.kind === "computed"
        ? phrase("with-completion-rate", { rate: percentText(completionRate.value, settings.rateDecimals) })
        : "";
    return { rate, missing: phrase(!lacksMeasure ? "reason" : lacksReason ? "reason-and-measure" : "measure") };
  },
);

/** Far above the target means that the target was set too low, or the value mistyped. */
const overFulfilledWithoutReason = indicatorCheck(
  "over-fulfilled-without-reason",
  "warning",
  "超额完成未说明",
  "reason",
  ({ indicator, completionRate, overFulfilled }, { settings }) =>
    overFulfilled && completionRate.kind === "computed" && indicator.reason === ""
      ? {
          rate: percentText(completionRate.value, settings.rateDecimals),
          mark: percentText(settings.overFulfilledMark, 0),
        }
      : null,
);

/** A qualitative result is scored by a person, within its points; a formula cannot. */
const qualitativeWithoutScore = indicatorCheck(
  "qualitative-without-score",
  "warning",
  "定性指标没有得分",
  "score",
  ({ indicator, score }) =>
    indicator.nature === "qualitative" &&
    indicator.target.kind === "qualitative" &&
    indicator.points !== null &&
    score.kind === "not-computable"
      ? { target: indicator.target.text }
      : null,
);

/** Checks of the indicators (绩效指标). */
export const indicatorChecks: readonly Check[] = [
  missingName,
  repeatedName,
  missingTarget,
  targetOnlyInName,
  missingActual,
  nonNumericActual,
  actualRepeatsTarget,
  differentUnits,
  belowTargetWithoutReason,
  overFulfilledWithoutReason,
  qualitativeWithoutScore,
];
