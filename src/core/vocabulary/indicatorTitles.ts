import type { IndicatorColumn } from "../model/indicator";
import { ownTitles } from "./ownTitles";

/** How the product calls the columns of 指标表: in messages, and where it adds one. */
export const indicatorTitles = {
  dimension: "一级指标",
  category: "二级指标",
  name: "三级指标",
  target: "年度指标值",
  unit: "度量单位",
  direction: "指标性质",
  comparator: "符号",
  actual: "实际完成值",
  points: "分值",
  completionRate: "完成率",
  score: "得分",
  reason: "偏差原因",
  measure: "改进措施",
  task: "重点工作任务",
  ...ownTitles,
} as const satisfies Readonly<Record<IndicatorColumn, string>>;

/** One column for 偏差原因 and 改进措施, as the national form has it. */
export const reasonAndMeasureTitle = "偏差原因分析及改进措施";
