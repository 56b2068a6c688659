import type { RangeKey } from "./snapshot";

/** The names that hold the tables, Chinese first: the one that the product makes and tells users about. */
export const rangeNames: Readonly<Record<RangeKey, readonly [string, string]>> = {
  budget: ["预算表", "BudgetTable"],
  indicators: ["指标表", "IndicatorTable"],
  basicInformation: ["基本信息", "BasicInformation"],
  template: ["报告模板", "ReportTemplate"],
  scoring: ["评分设置", "ScoringSettings"],
};

/** The tables that a workbook is asked to name; the others are optional. */
export const tableKeys = ["budget", "indicators", "basicInformation"] as const satisfies readonly RangeKey[];

/** The worksheet that a built-in outline is put on; from then on it is the user's. */
export const templateSheetName = "报告模板";

/** The worksheets that the product makes. */
export const sheetNames = {
  report: "自评报告",
  checkList: "校验清单",
  record: "自评记录",
} as const;
