import { nothingAround } from "#core/form/withForm";
import Big from "big.js";
import { calculateResults } from "#core/calculate/calculateResults";
import { nationalProfile } from "#core/calculate/nationalProfile";
import type { Tables } from "#core/model/assessment";
import type { BudgetLine, BudgetRole } from "#core/model/budget";
import type { CellAddress } from "#core/model/grid";
import type { ClassPoints, Dimension, Indicator } from "#core/model/indicator";
import type { Issue } from "#core/model/issue";
import type { Settings } from "#core/model/settings";
import { parseQuantity } from "#core/parse/parseQuantity";
import type { ReportSource } from "#core/report/renderReport.types";
import type { MoneyUnit } from "#core/vocabulary/moneyUnits";
import { budgetLine, budgetTable, indicator, indicatorTable } from "./modelTables";

/** A row of the budget table: role, label, 年初预算数, 全年预算数, 全年执行数. */
export type BudgetRow = readonly [BudgetRole, string, string | null, string | null, string | null];

export interface IndicatorRow {
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly dimension?: Dimension;
  /** 一级指标 */
  readonly dimensionName?: string;
  /** 二级指标 */
  readonly category?: string;
  readonly unit?: string;
  readonly points?: string;
  readonly score?: string;
  readonly reason?: string;
  readonly measure?: string;
  readonly task?: string;
}

/** What a test says of its workbook; everything else is as in `reportSource`. */
export interface ReportParts {
  /** Rows of 正文, or style and text. */
  readonly template: readonly (string | readonly [style: string, text: string])[];
  readonly budget?: readonly BudgetRow[] | null;
  readonly moneyUnit?: MoneyUnit;
  readonly indicators?: readonly IndicatorRow[];
  readonly basic?: Readonly<Record<string, string>>;
  readonly settings?: Partial<Settings>;
  readonly issues?: readonly Issue[];
  readonly classPoints?: readonly ClassPoints[];
}

export const cell = (sheet: string, row: number, column: number): CellAddress => ({ sheet, row, column });

export const usualBudget: readonly BudgetRow[] = [
  ["total", "年度资金总额", "1000", "1200", "1165.2"],
  ["source", "一般公共预算财政拨款", "900", "1100", "1080"],
  ["source", "其他资金", "100", "100", "85.2"],
  ["nature", "基本支出", "400", "400", "400"],
  ["nature", "项目支出", "600", "800", "765.2"],
];

export const usualIndicators: readonly IndicatorRow[] = [
  { name: "专利授权量", target: "≥24000件", actual: "24242件", points: "50" },
  {
    name: "商标申请量",
    target: "≥25000件",
    actual: "23347件",
    points: "40",
    reason: "注册需求减弱。",
    measure: "合理设定目标",
  },
];

export function reportSource({
  template,
  budget = usualBudget,
  moneyUnit = "万元",
  indicators = usualIndicators,
  basic = { 单位名称: "某市知识产权局", 年度: "2022" },
  settings = {},
  issues = [],
  classPoints = [],
}: ReportParts): ReportSource {
  const items = Object.entries(basic).map(([name, text], row) => ({ name, text, cell: cell("基本信息", row + 1, 1) }));
  const year = items.find(({ name }) => name === "年度");
  const tables: Tables = {
    budget: budget && budgetTable(budget.map(lineOf), { moneyUnit }),
    indicators: indicatorTable(indicators.map(indicatorOf), { classPoints }),
    basicInformation: {
      items,
      department: items.find(({ name }) => name === "单位名称") ?? null,
      year: year ? { value: Number(year.text), cell: year.cell } : null,
    },
    form: nothingAround,
    template: template.map((row, index) => {
      const [styleName, text] = typeof row === "string" ? ["正文", row] : row;
      return { styleName, text, cell: cell("报告模板", index + 1, 1), styleCell: cell("报告模板", index + 1, 0) };
    }),
  };
  const all: Settings = { ...nationalProfile, ...settings };
  return {
    tables,
    results: calculateResults(tables, all),
    settings: all,
    issues,
  };
}

const decimal = (text: string | null | undefined): Big | null =>
  text === null || text === undefined ? null : new Big(text);

function lineOf([role, name, original, revised, spent]: BudgetRow, index: number): BudgetLine {
  const at = (column: number): CellAddress => cell("预算表", index + 1, column);
  return budgetLine({
    name,
    rowKey: name,
    role,
    originalBudget: decimal(original),
    revisedBudget: decimal(revised),
    actualExpenditure: decimal(spent),
    points: role === "total" ? new Big(10) : null,
    cells: {
      name: at(0),
      originalBudget: at(1),
      revisedBudget: at(2),
      actualExpenditure: at(3),
      points: at(4),
      executionRate: at(5),
      score: at(6),
    },
  });
}

function indicatorOf(row: IndicatorRow, index: number): Indicator {
  const at = (column: number): CellAddress => cell("指标表", index + 1, column);
  const read = (text: string): Parameters<typeof parseQuantity>[0] => ({ value: text, text, numberFormat: "General" });
  const target = parseQuantity(read(row.target), "target");
  const actual = parseQuantity(read(row.actual), "actual");
  const withUnit = { unit: row.unit ?? null };
  return indicator({
    dimension: row.dimension ?? "output",
    dimensionName: row.dimensionName ?? "产出指标",
    category: row.category ?? "数量指标",
    name: row.name,
    rowKey: row.name,
    target: row.unit === undefined ? target : { ...target, ...withUnit },
    actual: row.unit === undefined ? actual : { ...actual, ...withUnit },
    nature: target.kind === "number" || target.kind === "date" ? "quantitative" : "qualitative",
    direction: target.comparator === "≤" ? "lower-is-better" : "higher-is-better",
    points: decimal(row.points),
    enteredScore: row.score === undefined ? null : { value: new Big(row.score), decimals: 0, isFormula: false },
    reason: row.reason ?? "",
    measure: row.measure ?? "",
    task: row.task ?? "",
    cells: {
      name: at(0),
      target: at(1),
      actual: at(2),
      completionRate: at(3),
      points: at(4),
      score: at(5),
      reason: at(6),
      measure: at(7),
      task: at(8),
      dimension: at(9),
      category: at(10),
    },
  });
}
