import type { Mistake } from "./checkCases";

/** What is wrong, a report beside the correct workbook, all that must be found (`id row`), and mistakes in the workbook. */
export type NarrativeCase = readonly [
  title: string,
  lines: readonly string[],
  expected: readonly string[],
  mistakes?: readonly Mistake[],
];

const title = "某市知识产权局2022年部门整体支出绩效自评报告";
/** A report whose second paragraph is the one in question. */
const saying = (text: string): string[] => [title, text];
const missedPatents: readonly Mistake[] = [["指标", 1, 4, "22800件"]];
const slow: readonly Mistake[] = [
  ["预算", 1, 3, 850],
  ["预算", 2, 3, 760],
  ["预算", 5, 3, 450],
];

/** For each check of the narrative reports that set it off; what stands there beside is right. */
export const narrativeCases: readonly NarrativeCase[] = [
  [
    "figures that are in no table",
    saying("全年执行数950万元，兑现扶持资金318.6万元，惠及企业77家，群众满意度93.5%。"),
    ["figure-in-no-table 2"],
  ],
  ["a count one off", saying("专利授权量24243件。"), ["figure-in-no-table 2"]],
  ["an amount in another unit than its own", saying("全年预算数为1000元，执行数为950万元。"), ["figure-in-no-table 2"]],
  ["a small count of what is counted", saying("培育示范企业7家。"), ["figure-in-no-table 2"]],
  ["a rough figure that is near to nothing", saying("服务企业近1500家。"), ["figure-in-no-table 2"]],

  ["what was spent under the name of the budget", saying("全年预算数为950万元。"), ["named-figure-differs 2"]],
  ["two natures that changed places", saying("全年基本支出550万元，项目支出400万元。"), ["named-figure-differs 2"]],
  [
    "a target in place of an actual value",
    saying("专利授权量24000件（年度指标值不低于24242件）。"),
    ["named-figure-differs 2"],
  ],
  ["another indicator's completion rate", saying("专利授权量24242件，完成率106.67%。"), ["named-figure-differs 2"]],
  ["one indicator fewer", saying("2022年共设置绩效指标3项。"), ["named-figure-differs 2"]],
  ["a score in place of its points", saying("预算执行得分10分（分值9.5分）。"), ["named-figure-differs 2"]],

  ["a rate at two precisions", saying("预算执行率为95.00%。其后又写预算执行率95%。"), ["quantity-printed-two-ways 2"]],
  [
    "an amount with and without decimals",
    [title, "全年预算数1000.4万元。", "全年预算数为1000万元。"],
    ["quantity-printed-two-ways 3"],
    [
      ["预算", 1, 2, 1000.4],
      ["预算", 2, 2, 900.4],
    ],
  ],
  [
    "an amount with and without separators",
    [title, "全年预算数为1000万元。", "全年预算数为1,000万元。"],
    ["quantity-printed-two-ways 3"],
  ],
  [
    "an amount in 亿元 that says less",
    [title, "全年预算数为1000万元，执行数为951.6万元。", "全年执行数为0.1亿元。"],
    ["quantity-printed-two-ways 3"],
    [
      ["预算", 1, 3, 951.6],
      ["预算", 2, 3, 861.6],
    ],
  ],
  [
    "an actual value that was rounded",
    [title, "专利授权量24242件。", "专利授权量2.42万件。"],
    ["quantity-printed-two-ways 3"],
  ],

  [
    "a completion rate at two precisions",
    [title, "专利授权量完成率为101.01%。", "专利授权量完成率101.0%，好于目标。"],
    ["quantity-printed-two-ways 3"],
  ],
  [
    "sources that are not the total",
    saying("按资金来源分，一般公共预算财政拨款支出860万元，其他资金支出80万元。"),
    ["figure-in-no-table 2", "report-parts-differ 2"],
  ],
  [
    "natures that do not add up",
    saying("按支出性质看，基本支出400万元，项目支出530万元。"),
    ["figure-in-no-table 2", "report-parts-differ 2"],
  ],
  [
    "parts above their whole",
    saying("共办理事项15项，其中咨询8项、维权8项。"),
    ["figure-in-no-table 2", "report-parts-differ 2"],
  ],
  [
    "parts and their sum",
    saying("基本支出400万元，项目支出550万元，合计960万元。"),
    ["figure-in-no-table 2", "report-parts-differ 2"],
  ],
  [
    "parts that are less than the whole that the sentence names",
    saying("全年执行数950万元，其中基本支出400万元，项目支出500万元。"),
    ["figure-in-no-table 2", "report-parts-differ 2"],
  ],

  [
    "all indicators met beside one that was missed",
    saying("我局在区委领导下，实现了年初确定的各项绩效指标。"),
    ["claim-against-data 2"],
    missedPatents,
  ],
  ["all done in other words", saying("全年各项任务均已完成。"), ["claim-against-data 2"], missedPatents],
  ["all outputs met, the missed one among them", saying("产出指标全部完成。"), ["claim-against-data 2"], missedPatents],
  [
    "completion rates of 100 % beside a lower one",
    saying("各项指标完成率均为100%。"),
    ["claim-against-data 2"],
    missedPatents,
  ],
  [
    "nothing but 无 below the heading about problems",
    [title, "三、存在的主要问题", "无。"],
    ["claim-against-data 3"],
    missedPatents,
  ],
  ["no problems beside a missed indicator", saying("对照自评表，暂无问题。"), ["claim-against-data 2"], missedPatents],
  ["no deviation beside a missed indicator", saying("绩效目标无偏差。"), ["claim-against-data 2"], missedPatents],
  ["no problems beside slow execution", saying("预算执行规范，不存在问题。"), ["claim-against-data 2"], slow],
  ["all work done beside slow execution", saying("圆满完成全年工作任务。"), ["claim-against-data 2"], slow],

  [
    "over-fulfilled what was missed",
    saying("专利授权量22800件，超额完成年度目标。"),
    ["direction-against-figures 2"],
    missedPatents,
  ],
  ["missed what was met", saying("企业满意度未完成年度目标。"), ["direction-against-figures 2"]],
  [
    "above a target that was missed",
    saying("专利授权量22800件，超过目标值。"),
    ["direction-against-figures 2"],
    missedPatents,
  ],
  ["a rise to less", saying("平均预审周期由5天提高到4.5天。"), ["direction-against-figures 2"]],
  ["a fall to more", saying("平均预审周期从4.5天缩短，费用从400万元下降至550万元。"), ["direction-against-figures 2"]],
  ["a budget that grew and did not", saying("全年预算数较年初预算数有所增加。"), ["direction-against-figures 2"]],
  [
    "the same budget that is not",
    saying("全年预算数与年初预算数持平。"),
    ["direction-against-figures 2"],
    [["预算", 1, 1, 700]],
  ],
  ["a budget that was exceeded and was not", saying("超额完成全年预算。"), ["direction-against-figures 2"]],

  ["a grade of another scale", saying("自评等级为“优秀”。"), ["grade-word-unknown 2"]],
  ["a letter for a grade", saying("绩效评价等级：A。"), ["grade-word-unknown 2"]],
  ["another grade", saying("自评得分99.5分，等级为良。"), ["grade-or-score-differs 2"]],
  ["another score", saying("自评得分为98.50分。"), ["figure-in-no-table 2", "grade-or-score-differs 2"]],

  ["a share without its number", saying("其中项目支出占%。"), ["clause-broken 2"]],
  ["an amount without its number", saying("年末结转结余为万元。"), ["clause-broken 2"]],
  ["a count without its number", saying("全年完成 项，成效明显。"), ["clause-broken 2"]],
  ["what a program printed", saying("预算执行率为NaN%。"), ["clause-broken 2"]],
  ["an error value", saying("预算执行率为#DIV/0!。"), ["clause-broken 2"]],

  ["template code", saying("全年预算数{{ 预算.全年预算数 }}。"), ["placeholder-in-report 2"]],
  ["a placeholder", saying("培育企业XX家。"), ["placeholder-in-report 2"]],
  ["a note to fill in", saying("主要成效：（待补充）"), ["placeholder-in-report 2"]],

  ["another year in the title", ["某市知识产权局2021年部门整体支出绩效自评报告"], ["report-year-differs 1"]],
  ["another year in the text", saying("2021年，我局全年预算数为1000万元。"), ["report-year-differs 2"]],
  ["another department", ["某市水务局2022年部门整体支出绩效自评报告"], ["report-department-differs 1"]],
];
