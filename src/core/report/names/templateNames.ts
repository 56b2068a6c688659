import Big from "big.js";
import { basicItemsZhCN, type reportNamesZhCN } from "../../messages/template/reportNamesZhCN";
import { ratingNames } from "../../messages/zhCN/terms";
import type { Results } from "../../model/assessment";
import { computed, valueOrNull } from "../../model/computed";
import { budgetLineRecord, budgetRecord } from "./budgetNames";
import { sum } from "./groupNames";
import { indicatorEntry, type IndicatorEntry } from "./indicatorNames";
import { issueLists } from "./issueNames";
import { listNames } from "./listNames";
import { ratioList } from "./ratioList";
import { recordsByName, TemplateRecord, type Catalogue, type TemplateValue } from "../values/record";
import type { ReportSource } from "../renderReport.types";
import { ordinalName } from "./ordinalName";
import { textValue, type Show } from "../values/show";

/**
 * Every name that a template can use. A name that is in no catalogue is a mistake of the template's; a
 * name that is in one but has no value in these tables drops its clause.
 */
export function templateNames(source: ReportSource, show: Show): TemplateRecord {
  const { tables, results } = source;
  const entries = results.indicators.map((result) => indicatorEntry(show, result));
  const items = new Map(tables.basicInformation.items.map(({ name, text, cell }) => [name, show.text(text, cell)]));
  const context = { show, classPoints: tables.indicators?.classPoints ?? [] };
  const catalogue = {
    ...reportNames(show, entries, items),
    ...listNames(context, entries, isConclusive(source)),
  };
  const get: ReadonlyMap<string, (source: ReportSource) => TemplateValue | null> = new Map(Object.entries(catalogue));
  const names = new Set([...get.keys(), ordinalName, ...items.keys(), ...usualItems]);
  return new TemplateRecord("", [...names], (name) => {
    const own = get.get(name);
    return own ? own(source) : (items.get(name) ?? null);
  });
}

const usualItems: readonly string[] = Object.keys(basicItemsZhCN);

/** {{ 单位名称 }}: names that stand by themselves, but for those of lists and of what only a loop knows. */
function reportNames(
  show: Show,
  entries: readonly IndicatorEntry[],
  items: ReadonlyMap<string, TemplateValue | null>,
): Catalogue<Exclude<keyof typeof reportNamesZhCN, typeof ordinalName>, ReportSource> {
  const yearAfter =
    (years: number) =>
    ({ tables: { basicInformation } }: ReportSource): TemplateValue | null =>
      basicInformation.year && show.count(basicInformation.year.value + years);
  return {
    单位名称: ({ tables: { basicInformation } }) =>
      basicInformation.department && show.text(basicInformation.department.text, basicInformation.department.cell),
    年度: ({ tables: { basicInformation } }) =>
      basicInformation.year && show.points(new Big(basicInformation.year.value), basicInformation.year.cell),
    上一年度: yearAfter(-1),
    下一年度: yearAfter(1),
    // An item that the workbook lacks is only a mistake where its content is printed.
    基本信息: () =>
      new TemplateRecord(
        "基本信息",
        [...items.keys(), ...usualItems],
        (name) => items.get(name) ?? null,
        null,
        null,
        true,
      ),
    金额单位: () => textValue(show.moneyUnit, null),

    预算: ({ results: { budget } }) => budgetRecord(show, budget),
    预算明细: (source) => recordsByName("预算明细", lineRecords(show, source)),
    资金来源: (source) => lineRecords(show, source, "source").map(([, record]) => record),
    支出性质: (source) => lineRecords(show, source, "nature").map(([, record]) => record),
    比率: ({ results: { ratios } }) => ratioList(show, ratios),
    指标: () =>
      recordsByName(
        "指标",
        entries.map(({ result, record }) => [result.indicator.name, record]),
      ),

    总分: ({ tables, results }) =>
      isAboveFull(results) ? null : show.score(results.totalScore, tables.indicators?.totalRow?.cells.score),
    满分: ({ settings }) => show.points(settings.totalPoints, undefined),
    等级: (source) =>
      source.results.rating === null || !isConclusive(source)
        ? null
        : textValue(ratingNames[source.results.rating], null),
    指标得分: () => show.points(sum(entries.map(({ result }) => valueOrNull(result.score))), undefined),
    指标分值: () => show.points(sum(entries.map(({ result }) => result.indicator.points)), undefined),
    指标完成率: () => shareMet(show, entries),
    执行率标准: ({ settings }) => show.rate(computed(settings.executionMark), undefined),
    超额完成标准: ({ settings }) => show.rate(computed(settings.overFulfilledMark), undefined),
    执行率偏低: (source) => (isExecutionLow(source) ? textValue("偏低", null) : null),
    可下结论: (source) => (isConclusive(source) ? textValue("可下结论", null) : null),
    未发现问题: (source) => (hasNothingToTell(source) ? textValue("未发现问题", null) : null),
    ...issueLists(show),
  };
}

function lineRecords(
  show: Show,
  { results: { budget } }: ReportSource,
  role?: "source" | "nature",
): (readonly [string, TemplateRecord])[] {
  return (budget?.lines ?? [])
    .filter(({ line }) => role === undefined || line.role === role)
    .map((result) => [result.line.name, budgetLineRecord(show, result, budget?.total ?? null)]);
}

function isExecutionLow({ results: { budget }, settings }: ReportSource): boolean {
  return budget?.total ? (valueOrNull(budget.total.executionRate)?.lt(settings.executionMark) ?? false) : false;
}

/** Scores or points beyond the full mark, of which no total is told: it would be a mistake, printed as a result. */
function isAboveFull({ totalScore, rating }: Results): boolean {
  return totalScore.kind === "computed" && rating === null;
}

/**
 * Whether a conclusion can be drawn: nothing in the tables is wrong, every indicator was judged and no score is
 * beyond the full mark. A rating, or 均达到, beside an error would claim what nobody knows yet.
 */
function isConclusive({ results, issues }: ReportSource): boolean {
  return (
    issues.every(({ severity }) => severity !== "error") &&
    results.indicators.every(({ met }) => met !== null) &&
    !isAboveFull(results)
  );
}

/** Whether the tables were judged and nothing is left to explain; tables that say nothing do not pass for good ones. */
function hasNothingToTell(source: ReportSource): boolean {
  const { results, issues } = source;
  const isJudged = results.indicators.length > 0 || results.budget?.total?.executionRate.kind === "computed";
  return (
    isJudged &&
    isConclusive(source) &&
    results.indicators.every(({ met }) => met === true) &&
    !isExecutionLow(source) &&
    issues.every(({ severity }) => severity === "note")
  );
}

/** None while it is open whether some were met: they would count as missed. */
function shareMet(show: Show, entries: readonly IndicatorEntry[]): TemplateValue | null {
  const met = entries.map(({ result }) => result.met);
  if (met.length === 0 || met.includes(null)) {
    return null;
  }
  return show.rate(computed(new Big(met.filter((each) => each === true).length).div(met.length)), undefined);
}
