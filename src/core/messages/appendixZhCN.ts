/** The words of the appendix, apart from those that the tables bring; a header of a narrow column says where its line ends. */
export const appendixZhCN = {
  heading: "附件：部门整体支出绩效自评表",
  budget: "预算执行情况",
  indicators: "绩效指标完成情况",
  /** A column of amounts with the tables' money unit. */
  inUnit: "{column}\n（{unit}）",
  name: "名称",
  originalBudget: "年初预算数",
  revisedBudget: "全年预算数",
  actualExpenditure: "全年执行数",
  executionRate: "执行率",
  dimension: "一级\n指标",
  category: "二级\n指标",
  indicator: "三级指标",
  target: "年度\n指标值",
  actual: "实际\n完成值",
  completionRate: "完成率",
  points: "分值",
  score: "得分",
  reason: "偏差原因及\n改进措施",
  total: "总分",
  rating: "等级：{rating}",
} as const;

/** 某市财政局2022年自评报告: a document's title where the report has none, and the name of its file. */
export const reportName = "{department}{year}自评报告";

export const yearName = "{year}年";
