import type { BudgetColumn } from "../model/budget";
import type { IndicatorColumn } from "../model/indicator";
import { budgetTitles } from "../vocabulary/budgetTitles";
import { indicatorTitles } from "../vocabulary/indicatorTitles";

/** How one column is headed in the forms that are in use. */
export interface ColumnAliases<C extends string> {
  readonly column: C;
  /** What the product calls it in messages, and heads it where it adds it. */
  readonly title: string;
  /** Whole headers, without white space and notes in brackets. */
  readonly headers: readonly string[];
  /** Whether a cell that is merged downwards holds for all its rows, as one reason for several indicators does. */
  readonly isHeldDown?: true;
  /** Headers that vary too much to be listed. */
  readonly pattern?: RegExp;
}

export const budgetAliases: readonly ColumnAliases<BudgetColumn>[] = [
  {
    column: "name",
    title: budgetTitles.name,
    headers: [
      budgetTitles.name,
      "资金来源",
      "资金性质",
      "资金类别",
      "资金类型",
      "预算资金",
      "预算项目",
      "项目",
      "项目名称",
      "名称",
      "支出项目",
      "支出类别",
      "支出性质",
      "类别",
      "科目",
      "内容",
    ],
  },
  {
    column: "originalBudget",
    title: budgetTitles.originalBudget,
    headers: [budgetTitles.originalBudget, "年初预算", "年初预算金额", "年初批复预算", "年初批复预算数"],
  },
  {
    column: "revisedBudget",
    title: budgetTitles.revisedBudget,
    headers: [
      budgetTitles.revisedBudget,
      "全年预算",
      "调整后预算数",
      "调整后预算",
      "调整预算数",
      "全年预算金额",
      "预算数",
      "预算金额",
      "年度预算数",
      "调整后全年预算数",
      "全年调整预算数",
      "调整后年度预算数",
      "年度预算",
    ],
  },
  {
    column: "actualExpenditure",
    title: budgetTitles.actualExpenditure,
    headers: [
      budgetTitles.actualExpenditure,
      "执行数",
      "预算执行数",
      "全年支出数",
      "实际支出",
      "实际支出数",
      "决算数",
      "全年执行金额",
      "支出数",
      "执行金额",
      "支出金额",
      "全年实际执行数",
      "年度执行数",
      "实际执行数",
      "本年执行数",
    ],
  },
  {
    column: "points",
    title: budgetTitles.points,
    headers: [
      budgetTitles.points,
      "权重",
      "分值权重",
      "标准分",
      "满分",
      "参考分值",
      "执行率权重",
      "预算执行率权重",
      "标准分值",
    ],
  },
  {
    column: "executionRate",
    title: budgetTitles.executionRate,
    headers: [budgetTitles.executionRate, "预算执行率", "资金执行率", "支出执行率"],
  },
  {
    column: "score",
    title: budgetTitles.score,
    headers: [budgetTitles.score, "自评得分", "自评分", "实际得分", "评分", "执行率得分", "预算执行率得分", "自评评分"],
  },
  {
    column: "reason",
    isHeldDown: true,
    title: budgetTitles.reason,
    headers: ["原因", "说明", "备注"],
    pattern: /原因|情况说明/,
  },
  { column: "accepted", title: budgetTitles.accepted, headers: [budgetTitles.accepted, "核对说明"] },
  { column: "warning", title: budgetTitles.warning, headers: [budgetTitles.warning] },
];

export const indicatorAliases: readonly ColumnAliases<IndicatorColumn>[] = [
  { column: "dimension", title: indicatorTitles.dimension, headers: [indicatorTitles.dimension, "一级"] },
  { column: "category", title: indicatorTitles.category, headers: [indicatorTitles.category, "二级"] },
  {
    column: "name",
    title: indicatorTitles.name,
    headers: [indicatorTitles.name, "三级", "指标名称", "绩效指标", "指标内容", "具体指标", "指标"],
  },
  {
    column: "target",
    isHeldDown: true,
    title: indicatorTitles.target,
    headers: [
      indicatorTitles.target,
      "调整指标值",
      "调整后指标值",
      "指标值",
      "年初目标值",
      "目标值",
      "年度目标值",
      "预期指标值",
      "计划指标值",
      "年初指标值",
      "年度绩效指标值",
      "预期目标值",
      "预期值",
      "计划值",
      "绩效目标值",
      "全年指标值",
    ],
  },
  {
    column: "unit",
    isHeldDown: true,
    title: indicatorTitles.unit,
    headers: [indicatorTitles.unit, "计量单位", "单位", "指标单位"],
  },
  {
    column: "direction",
    isHeldDown: true,
    title: indicatorTitles.direction,
    headers: [indicatorTitles.direction, "指标方向", "指标属性", "指标类型", "性质", "方向"],
  },
  {
    column: "comparator",
    isHeldDown: true,
    title: indicatorTitles.comparator,
    headers: [indicatorTitles.comparator, "比较符", "比较符号", "运算符", "运算符号", "计算符号"],
  },
  {
    column: "actual",
    isHeldDown: true,
    title: indicatorTitles.actual,
    headers: [
      indicatorTitles.actual,
      "全年实际值",
      "完成值",
      "全年完成值",
      "全年实际完成值",
      "年度实际完成值",
      "实际值",
      "实际完成情况",
      "完成情况",
      "指标完成值",
      "实际完成指标值",
      "自评完成值",
      "全年实际完成情况",
      "年度完成值",
    ],
  },
  {
    column: "points",
    title: indicatorTitles.points,
    headers: [
      indicatorTitles.points,
      "权重",
      "分值权重",
      "标准分",
      "满分",
      "参考分值",
      "指标权重",
      "指标分值",
      "标准分值",
      "权重分值",
      "分值设定",
    ],
  },
  {
    column: "completionRate",
    title: indicatorTitles.completionRate,
    headers: [indicatorTitles.completionRate, "指标完成率", "实际完成率"],
  },
  {
    column: "score",
    title: indicatorTitles.score,
    headers: [indicatorTitles.score, "自评得分", "自评分", "实际得分", "评分", "指标得分", "自评评分", "单位自评得分"],
  },
  {
    column: "reason",
    isHeldDown: true,
    title: indicatorTitles.reason,
    headers: ["备注", "说明"],
    pattern: /原因|偏差分析/,
  },
  { column: "measure", isHeldDown: true, title: indicatorTitles.measure, headers: [], pattern: /措施/ },
  {
    column: "task",
    isHeldDown: true,
    title: indicatorTitles.task,
    headers: [indicatorTitles.task, "年度重点工作任务", "重点工作", "对应任务", "任务名称", "工作任务"],
  },
  { column: "accepted", title: indicatorTitles.accepted, headers: [indicatorTitles.accepted, "核对说明"] },
  { column: "warning", title: indicatorTitles.warning, headers: [indicatorTitles.warning] },
];
