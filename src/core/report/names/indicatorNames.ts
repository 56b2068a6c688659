import type { indicatorNamesZhCN } from "../../messages/template/indicatorNamesZhCN";
import type { IndicatorResult } from "../../model/assessment";
import { valueOrNull } from "../../model/computed";
import type { Indicator } from "../../model/indicator";
import { recordOf, type Catalogue, type TemplateRecord, type TemplateValue } from "../values/record";
import { piecesOf } from "../values/piecesOf";
import { textValue, type Show } from "../values/show";
import { Fragment, Missing } from "../values/values";

/** An indicator and what the template sees of it. */
export interface IndicatorEntry {
  readonly result: IndicatorResult;
  readonly record: TemplateRecord;
}

export function indicatorEntry(show: Show, result: IndicatorResult): IndicatorEntry {
  const { name, cells } = result.indicator;
  return { result, record: recordOf("指标", indicatorNames(show), result, show.text(name, cells.name)) };
}

/** 指标["…"].…: one row of the indicator table. */
const indicatorNames = (show: Show): Catalogue<keyof typeof indicatorNamesZhCN, IndicatorResult> => ({
  名称: ({ indicator }) => show.text(indicator.name, indicator.cells.name),
  一级: ({ indicator }) => show.text(indicator.dimensionName, indicator.cells.dimension),
  二级: ({ indicator }) => show.text(indicator.category, indicator.cells.category),
  任务: ({ indicator }) => show.text(indicator.task, indicator.cells.task),
  目标值: ({ indicator }) => show.quantity(indicator.target, indicator.cells.target),
  目标表述: ({ indicator }) => show.targetInWords(indicator.target, indicator.cells.target),
  完成值: ({ indicator }) => show.quantity(indicator.actual, indicator.cells.actual),
  完成率: (result) => completionRate(show, result),
  偏差率: ({ completionRate: rate }) => show.deviation(rate),
  完成表述: (result) => resultInWords(show, result),
  未完成表述: (result) => shortfallInWords(show, result),
  完成情况: ({ met }) => textValue(met === null ? "待定" : met ? "完成" : "未完成", null),
  分值: ({ indicator }) => show.points(indicator.points, indicator.cells.points),
  得分: ({ indicator, score }) => show.score(score, indicator.cells.score),
  扣分: ({ indicator: { points }, score }) => {
    const given = valueOrNull(score);
    return show.points(points && given && points.minus(given), undefined);
  },
  偏差原因: ({ indicator }) => show.text(indicator.reason, indicator.cells.reason),
  改进措施: ({ indicator }) => show.text(indicator.measure, indicator.cells.measure),
  性质: ({ indicator }) => textValue(indicator.nature === "quantitative" ? "定量" : "定性", null),
  方向: ({ indicator }) => textValue(directionNames[indicator.direction], null),
  单位: ({ indicator: { actual, target, cells } }) =>
    show.text(actual.unit ?? target.unit ?? "", cells.unit ?? cells.actual),
});

const directionNames: Readonly<Record<Indicator["direction"], string>> = {
  "higher-is-better": "正向",
  "lower-is-better": "反向",
  equal: "等于",
};

function completionRate(show: Show, { indicator, completionRate: rate }: IndicatorResult): TemplateValue | null {
  return show.rate(rate, indicator.cells.completionRate ?? indicator.cells.actual);
}

/*
 * What is said of one indicator, so that a reader sees what was promised beside what was done. It is cut
 * into clauses like words of the template: what has no value is left out by the same rules.
 */

function words(template: TemplateStringsArray, ...values: readonly TemplateValue[]): Fragment {
  return new Fragment(
    template.flatMap((text, index) => [
      { kind: "text", text },
      ...(index < values.length ? piecesOf(values[index]) : []),
    ]),
  );
}

/** The parts of such a sentence; what the table lacks is missing, so that its clause is dropped and told of. */
function partsOf(show: Show, result: IndicatorResult) {
  const { indicator, score } = result;
  const { name, target, actual, cells } = indicator;
  return {
    name: show.text(name, cells.name) ?? new Missing("指标.名称"),
    target: show.quantity(target, cells.target),
    targetInWords: show.targetInWords(target, cells.target) ?? new Missing("指标.目标表述"),
    actual: show.quantity(actual, cells.actual) ?? new Missing("指标.完成值"),
    rate: completionRate(show, result),
    points: show.points(indicator.points, cells.points),
    score: show.score(score, cells.score),
  };
}

function resultInWords(show: Show, result: IndicatorResult): Fragment {
  const { name, target, targetInWords, actual, rate } = partsOf(show, result);
  if (result.indicator.nature === "qualitative") {
    return target
      ? words`${name}的年度目标为“${target}”，自评结果为“${actual}”`
      : words`${name}的自评结果为“${actual}”`;
  }
  // A deadline has no rate, and no data would give it one.
  return rate
    ? words`${name}${actual}（年度指标值${targetInWords}，完成率${rate}）`
    : words`${name}${actual}（年度指标值${targetInWords}）`;
}

function shortfallInWords(show: Show, result: IndicatorResult): Fragment {
  const { name, target, targetInWords, actual, rate, points, score } = partsOf(show, result);
  if (result.indicator.nature === "qualitative") {
    const lead = target
      ? words`${name}未完全达到年度目标。年度目标为“${target}”，`
      : words`${name}未完全达到年度目标。`;
    const end =
      points && score ? words`自评结果为“${actual}”，得分${score}分（分值${points}分）` : words`自评结果为“${actual}”`;
    return new Fragment([...lead.parts, ...end.parts]);
  }
  const end = words`${name}未达到年度指标值。年度指标值为${targetInWords}，实际完成值为${actual}`;
  return rate ? new Fragment([...end.parts, ...words`，完成率为${rate}`.parts]) : end;
}
