/** What is wrong in a report, its paragraphs, all that must be found: `id row`, rows from 1. */
export type NarrativeCase = readonly [title: string, paragraphs: readonly string[], expected: readonly string[]];

const title = "某市知识产权局2022年部门整体支出绩效自评报告";

/** For each check of the report one that sets it off, beside the tables of `sampleTables.ts`. */
export const narrativeCases: readonly NarrativeCase[] = [
  ["a figure that no table has", [title, "全年执行数950万元，带动投资3,412.5万元。"], ["figure-in-no-table 2"]],
  ["a rate at two precisions", [title, "专利授权量完成率为101.01%。", "专利授权量完成率101.0%，好于目标。"], ["quantity-printed-two-ways 3"]],
  ["sources that do not make up the total", [title, "按资金来源分，一般公共预算财政拨款支出850万元，其他资金支出80万元。"], ["figure-in-no-table 2", "report-parts-differ 2"]],
  ["parts that are more than their whole", [title, "全年受理24242件，其中个人24000件、企业950件。"], ["report-parts-differ 2"]],
  ["a score that is not the table's", [title, "部门整体支出绩效得分为98分，自评等级为“优”。"], ["figure-in-no-table 2", "grade-or-score-differs 2"]],
  ["a grade that is not the table's", [title, "自评等级为“良”。"], ["grade-or-score-differs 2"]],
  ["a grade of another scale", [title, "自评等级为优秀。"], ["grade-word-unknown 2"]],
  ["a clause without its number", [title, "预算执行率为%，较上年持平。"], ["clause-broken 2"]],
  ["template code that was left", [title, "全年执行数为{{ 预算.全年执行数 }}。"], ["placeholder-in-report 2"]],
  ["a title of another year", ["某市知识产权局2021年部门整体支出绩效自评报告"], ["report-year-differs 1"]],
  ["a budget of another year", [title, "2021年度全年预算数为1000万元。"], ["report-year-differs 2"]],
  ["a title of another department", ["某市市场监督管理局2022年部门整体支出绩效自评报告"], ["report-department-differs 1"]],
  ["a rise that is a fall", [title, "群众满意度由96%提高到95%。"], ["direction-against-figures 2"]],
  ["an indicator said to be missed that was met", [title, "专利授权量未完成年度目标。"], ["direction-against-figures 2"]],
];

/** Cases beside tables in which 专利授权量 was missed. */
export const missedCases: readonly NarrativeCase[] = [
  ["a claim that everything was done", [title, "我单位圆满完成了年初设定的各项绩效指标。"], ["claim-against-data 2"]],
  ["a claim that there is no problem", [title, "总体来看，暂无问题。"], ["claim-against-data 2"]],
  ["an indicator said to be over-fulfilled that was missed", [title, "专利授权量超额完成年度目标。"], ["direction-against-figures 2"]],
];
