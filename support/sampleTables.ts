import type { TestCell } from "./grids";

/*
 * A small correct workbook: every check is silent on it. Tests change the one cell that they are about.
 */

export type Rows = TestCell[][];

export const budgetHeader: TestCell[] = [
  "项目资金(万元)",
  "年初预算数",
  "全年预算数(A)",
  "全年执行数(B)",
  "分值",
  "执行率(B/A)",
  "得分",
  "原因说明",
];

/** 年度资金总额, two sources, two natures. */
export function budgetRows(): Rows {
  return [
    budgetHeader,
    ["年度资金总额", 1000, 1000, 950, 10, "", "", ""],
    ["其中：一般公共预算财政拨款", 900, 900, 860, "-", "", "", ""],
    ["其他资金", 100, 100, 90, "-", "", "", ""],
    ["基本支出", 400, 400, 400, "-", "", "", ""],
    ["项目支出", 600, 600, 550, "-", "", "", ""],
  ];
}

export const indicatorHeader: TestCell[] = [
  "一级指标",
  "二级指标",
  "三级指标",
  "年度指标值",
  "实际完成值",
  "分值",
  "得分",
  "偏差原因分析",
  "改进措施",
];

/** Four indicators of 90 points, and the row 总分. */
export function indicatorRows(): Rows {
  return [
    indicatorHeader,
    ["产出指标(50分)", "数量指标", "专利授权量", "≥24000件", "24242件", 30, "", "", ""],
    ["", "时效指标", "平均预审周期", "≤5天", "4.5天", 20, "", "", ""],
    ["效益指标(30分)", "社会效益指标", "保护环境", "显著改善", "显著改善", 30, 30, "", ""],
    ["满意度指标(10分)", "服务对象满意度指标", "企业满意度", "≥90%", "96%", 10, "", "", ""],
    ["总分", "", "", "", "", 100, "", "", ""],
  ];
}

/** Where a test changes a cell: row and column from 0, the header being row 0. */
export function withCell(rows: Rows, row: number, column: number, cell: TestCell): Rows {
  return rows.map((cells, r) => (r === row ? cells.map((old, c) => (c === column ? cell : old)) : cells));
}

export function basicRows(): Rows {
  return [
    ["项目", "内容"],
    ["单位名称", "某市知识产权局"],
    ["年度", 2022],
    ["部门职能", "负责知识产权创造、运用和保护工作。"],
  ];
}

export function templateRows(): Rows {
  return [
    ["样式", "文字"],
    ["标题", "{{ 单位名称 }}{{ 年度 }}年部门整体支出绩效自评报告"],
    ["一级标题", "一、基本情况"],
    ["正文", "全年预算数{{ 预算.全年预算数 | 万元 }}，执行数{{ 预算.全年执行数 | 万元 }}，执行率{{ 预算.执行率 }}。"],
  ];
}
