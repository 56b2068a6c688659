import Big from "big.js";
import { ratioNames } from "../model/ratioName";
import type { BudgetLineResult, BudgetResult, IndicatorResult, Rating } from "../model/assessment";
import { computed, valueOrNull } from "../model/computed";
import type { CellAddress } from "../model/grid";
import { listNames } from "./listNames";
import { recordOf, recordsByName, TemplateRecord, type Catalogue, type TemplateValue } from "./record";
import type { ReportSource } from "./renderReport.types";
import { Show, textValue } from "./show";

/**
 * Every name that a template can use. A name that is in no catalogue is a mistake of the template's; a
 * name that is in one but has no value in these tables drops its clause.
 */
export function templateNames(source: ReportSource): TemplateRecord {
  const { tables, results } = source;
  const show = new Show(source.settings, tables.budget?.moneyUnit ?? "万元");
  const [ofLine, ofIndicator] = [lineNames(show), indicatorNames(show)];
  const records: Records = {
    lines: (results.budget?.lines ?? []).map((result) => ({
      result,
      record: recordOf("预算明细", ofLine, result, show.text(result.line.name, result.line.cells.name)),
    })),
    indicators: results.indicators.map((result) => ({
      result,
      record: recordOf("指标", ofIndicator, result, show.text(result.indicator.name, result.indicator.cells.name)),
    })),
  };
  const items = new Map(tables.basicInformation.items.map(({ name, text, cell }) => [name, show.text(text, cell)]));
  const catalogue = reportNames(show, records, basicInformation(items));
  const own = Object.keys(catalogue);
  const names = [...own, ...[...items.keys(), ...usualItems].filter((name) => !Object.hasOwn(catalogue, name))];
  return new TemplateRecord("", names, (name) =>
    own.includes(name) ? (catalogue[name]?.(source) ?? null) : (items.get(name) ?? null),
  );
}

/** Items of 基本信息 that templates may ask for by name even where the workbook lacks them. */
const usualItems = [
  ...["部门职能", "绩效目标", "重点工作", "主要工作成效", "存在问题", "改进措施"],
  ...["报告日期", "填报人", "负责人", "联系人", "联系电话"],
];

interface Records {
  readonly lines: readonly { readonly result: BudgetLineResult; readonly record: TemplateRecord }[];
  readonly indicators: readonly { readonly result: IndicatorResult; readonly record: TemplateRecord }[];
}

/** {{ 单位名称 }}: names that stand by themselves. */
const reportNames = (show: Show, { lines, indicators }: Records, basic: TemplateRecord): Catalogue<ReportSource> => {
  const linesOf = (role: string): TemplateRecord[] =>
    lines.filter(({ result }) => result.line.role === role).map(({ record }) => record);
  return {
    /** 单位名称 of 基本信息 */
    单位名称: ({ tables: { basicInformation } }) =>
      basicInformation.department && show.text(basicInformation.department.text, basicInformation.department.cell),
    /** 年度, four digits */
    年度: ({ tables: { basicInformation } }) =>
      basicInformation.year && show.points(new Big(basicInformation.year.value), basicInformation.year.cell),
    /** 基本信息["任意项目"]; every item also stands by itself: {{ 部门职能 }} */
    基本信息: () => basic,
    /** 万元, as the tables state it */
    金额单位: () => textValue(show.moneyUnit, null),

    /** 预算.全年执行数: the row 年度资金总额 */
    预算: ({ results: { budget } }) => {
      const catalogue = budgetNames(show);
      return new TemplateRecord("预算", Object.keys(catalogue), (name) => budget && (catalogue[name]?.(budget) ?? null));
    },
    /** 预算明细["基本支出"].全年执行数 */
    预算明细: () => recordsByName("预算明细", lines.map(({ result, record }) => [result.line.name, record])),
    /** The rows of money by where it comes from */
    资金来源: () => linesOf("source"),
    /** The rows of money by what it is spent on: 基本支出, 项目支出 */
    支出性质: () => linesOf("nature"),

    /** 比率["预算调整率"]: those of a department's expenditure whose inputs the workbook holds */
    比率: ({ results: { ratios } }) =>
      new TemplateRecord("比率", ratioNames, (name) => {
        const ratio = ratios.find((each) => each.name === name);
        return ratio ? show.rate(ratio.value, ratio.cells[0]) : null;
      }),

    /** 指标["专利授权量"].完成值 */
    指标: () => recordsByName("指标", indicators.map(({ result, record }) => [result.indicator.name, record])),
    /** 全部指标, 完成指标, 未完成指标, 产出指标 … and their numbers */
    ...listNames(indicators),

    /** The execution rate below which a reason is asked for */
    执行率标准: ({ settings }) => show.rate(computed(settings.executionMark), undefined),
    /** Sum of all scores */
    总分: ({ tables, results }) => show.score(results.totalScore, tables.indicators?.totalRow?.cells.score),
    /** 优 · 良 · 中 · 差 */
    等级: ({ results: { rating } }) => (rating === null ? null : textValue(ratingWords[rating], null)),
    /** Sum of the indicators' scores, without the budget's; none while one of them is missing */
    指标得分: () => show.points(sum(indicators.map(({ result }) => valueOrNull(result.score))), undefined),
    /** Sum of the indicators' points */
    指标分值: () => show.points(sum(indicators.map(({ result }) => result.indicator.points)), undefined),
  };
};

/** 预算.…: the budget as a whole */
const budgetNames = (show: Show): Catalogue<BudgetResult> => ({
  ...Object.fromEntries(
    Object.entries(lineNames(show)).map(([name, value]) => [name, ({ total }: BudgetResult) => total && value(total)]),
  ),
  /** Points of the budget's execution: from the table, else from the scoring profile */
  分值: ({ points, total }) => show.points(points, total?.line.points ? total.line.cells.points : undefined),
  /** Score of the budget's execution */
  得分: ({ score, total }) => show.score(score, total?.line.cells.score),
});

/** 预算明细["…"].…, and what a loop over 资金来源 or 支出性质 gives: one row of the budget table */
const lineNames = (show: Show): Catalogue<BudgetLineResult> => ({
  名称: ({ line }) => show.text(line.name, line.cells.name),
  年初预算数: ({ line }) => show.amount(line.originalBudget, line.cells.originalBudget),
  全年预算数: ({ line }) => show.amount(line.revisedBudget, line.cells.revisedBudget),
  全年执行数: ({ line }) => show.amount(line.actualExpenditure, line.cells.actualExpenditure),
  执行率: ({ line, executionRate }) =>
    show.rate(executionRate, line.cells.executionRate ?? line.cells.actualExpenditure),
  /** What was not spent: 全年预算数 − 全年执行数 */
  结转结余: ({ line: { revisedBudget, actualExpenditure } }) =>
    show.amount(revisedBudget && actualExpenditure && revisedBudget.minus(actualExpenditure), undefined),
  /** How much the budget was adjusted: 全年预算数 − 年初预算数 */
  预算调整数: ({ line: { originalBudget, revisedBudget } }) =>
    show.amount(originalBudget && revisedBudget && revisedBudget.minus(originalBudget), undefined),
  分值: ({ line }) => show.points(line.points, line.cells.points),
  得分: ({ line }) => show.points(line.enteredScore?.value ?? null, line.cells.score),
  偏差原因: ({ line }) => show.text(line.reason, line.cells.reason),
});

/** 指标["…"].…, and what a loop over a list of indicators gives: one row of the indicator table */
const indicatorNames = (show: Show): Catalogue<IndicatorResult> => ({
  名称: ({ indicator }) => show.text(indicator.name, indicator.cells.name),
  一级: ({ indicator }) => show.text(indicator.dimensionName, indicator.cells.dimension),
  二级: ({ indicator }) => show.text(indicator.category, indicator.cells.category),
  /** 年度指标值 as written: ≥25000件 */
  目标值: ({ indicator }) => show.quantity(indicator.target, indicator.cells.target),
  /** 年度指标值 in words: 不低于25000件 */
  目标表述: ({ indicator }) => show.targetInWords(indicator.target, indicator.cells.target),
  /** 实际完成值 as the cell shows it, with its unit: 24242件 */
  完成值: ({ indicator }) => show.quantity(indicator.actual, indicator.cells.actual),
  完成率: ({ indicator, completionRate }) =>
    show.rate(completionRate, indicator.cells.completionRate ?? indicator.cells.actual),
  分值: ({ indicator }) => show.points(indicator.points, indicator.cells.points),
  得分: ({ indicator, score }) => show.score(score, indicator.cells.score),
  /** 完成 · 未完成 · 待定 */
  完成情况: ({ met }) => textValue(met === null ? "待定" : met ? "完成" : "未完成", null),
  /** 定量 · 定性 */
  性质: ({ indicator }) => textValue(indicator.nature === "quantitative" ? "定量" : "定性", null),
  偏差原因: ({ indicator }) => show.text(indicator.reason, indicator.cells.reason),
  改进措施: ({ indicator }) => show.text(indicator.measure, indicator.cells.measure),
  单位: ({ indicator: { actual, target, cells } }) => show.text(actual.unit ?? target.unit ?? "", unitCell(cells)),
  任务: ({ indicator }) => show.text(indicator.task, indicator.cells.task),
});

const unitCell = (cells: IndicatorResult["indicator"]["cells"]): CellAddress | undefined => cells.unit ?? cells.actual;

/** 基本信息["…"]: an item that the workbook lacks is only a mistake where its content is printed. */
function basicInformation(items: ReadonlyMap<string, TemplateValue | null>): TemplateRecord {
  return new TemplateRecord("基本信息", [...items.keys(), ...usualItems], (name) => items.get(name) ?? null, null, [], true);
}

function sum(values: readonly (Big | null)[]): Big | null {
  return values.reduce<Big | null>((total, value) => total && value && total.plus(value), new Big(0));
}

const ratingWords: Readonly<Record<Rating, string>> = { excellent: "优", good: "良", fair: "中", poor: "差" };

