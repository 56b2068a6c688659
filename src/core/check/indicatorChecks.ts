import type { IndicatorResult } from "../model/assessment";
import type { IndicatorColumn } from "../model/indicator";
import type { IssueId, Severity } from "../model/issue";
import { percentText } from "../number/display";
import type { Check, Judged } from "./check";

/** A check that looks at one indicator at a time and points at one of its cells. */
function indicatorCheck(
  id: IssueId,
  severity: Severity,
  column: IndicatorColumn,
  values: (result: IndicatorResult, judged: Judged) => Readonly<Record<string, string>> | null,
): Check {
  return {
    id,
    severity,
    find: (judged) =>
      judged.results.indicators.flatMap((result) => {
        const { cells, name } = result.indicator;
        const found = values(result, judged);
        return found ? [{ cell: cells[column] ?? cells.name, values: { name, ...found } }] : [];
      }),
  };
}

const missingName = indicatorCheck("missing-name", "error", "name", ({ indicator }) => (indicator.name === "" ? {} : null));

/** One name twice within a class: a row copied and not changed, or counted twice. */
const repeatedName: Check = {
  id: "repeated-name",
  severity: "warning",
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

const missingTarget = indicatorCheck("missing-target", "error", "target", ({ indicator: { target } }) => (target.kind === "blank" ? {} : null));

const missingActual = indicatorCheck("missing-actual", "error", "actual", ({ indicator: { actual } }) => (actual.kind === "blank" ? {} : null));

/** A number is asked for and words were given. */
const nonNumericActual = indicatorCheck("non-numeric-actual", "error", "actual", ({ indicator: { target, actual } }) =>
  target.value !== null && (actual.kind === "qualitative" || actual.kind === "date") ? { target: target.text, actual: actual.text } : null,
);

/** `≥266米` as an actual value is the target copied: it says what was promised, not what was done. */
const actualRepeatsTarget = indicatorCheck("actual-repeats-target", "error", "actual", ({ indicator: { actual } }) =>
  actual.kind === "suspect" ? { actual: actual.text } : null,
);

const differentUnits = indicatorCheck("different-units", "error", "actual", ({ indicator: { target, actual }, completionRate }) =>
  completionRate.kind === "not-computable" && completionRate.reason === "different-units"
    ? { target: target.text + (target.unit && !target.text.includes(target.unit) ? target.unit : ""), actual: actual.text }
    : null,
);

/** Unmet targets need a reason and a measure (财预〔2020〕10号). */
const belowTargetWithoutReason = indicatorCheck("below-target-without-reason", "error", "reason", ({ indicator, completionRate, met }, { settings }) => {
  if (met !== false) return null;
  const missing = [...(indicator.reason === "" ? ["偏差原因"] : []), ...(indicator.measure === "" ? ["改进措施"] : [])];
  if (missing.length === 0) return null;
  const rate = completionRate.kind === "computed" ? `（完成率${percentText(completionRate.value, settings.rateDecimals)}）` : "";
  return { rate, missing: missing.join("和") };
});

/** Far above the target means that the target was set too low, or the value mistyped. */
const overFulfilledWithoutReason = indicatorCheck(
  "over-fulfilled-without-reason",
  "warning",
  "reason",
  ({ indicator, completionRate, overFulfilled }, { settings }) =>
    overFulfilled && completionRate.kind === "computed" && indicator.reason === ""
      ? { rate: percentText(completionRate.value, settings.rateDecimals), mark: percentText(settings.overFulfilledMark, 0) }
      : null,
);

/** A qualitative result is scored by a person, within its points; a formula cannot. */
const qualitativeWithoutScore = indicatorCheck("qualitative-without-score", "warning", "score", ({ indicator, score }) =>
  indicator.nature === "qualitative" && indicator.target.kind === "qualitative" && indicator.points !== null && score.kind === "not-computable"
    ? { target: indicator.target.text }
    : null,
);

/** Checks of the indicators (绩效指标). */
export const indicatorChecks: readonly Check[] = [
  missingName,
  repeatedName,
  missingTarget,
  missingActual,
  nonNumericActual,
  actualRepeatsTarget,
  differentUnits,
  belowTargetWithoutReason,
  overFulfilledWithoutReason,
  qualitativeWithoutScore,
];
