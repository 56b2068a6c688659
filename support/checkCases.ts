import type { TestCell } from "./grids";

type TableName = "预算" | "指标" | "信息";

/**
 * A mistake: a cell of a correct workbook that is changed, row and column from 0; a row that stands below
 * the table's name, the headers right beside it; its third row hidden; what the form says around its tables.
 */
export type Mistake =
  | readonly [table: TableName, row: number, column: number, value: TestCell]
  | readonly [table: TableName, place: "below" | "beside", texts: readonly string[]]
  | readonly [table: TableName, place: "hidden"]
  | OnForm;

/** A label around the tables and what stands beside it. */
export type OnForm = readonly [table: "表", label: string, text: string];

/** What is wrong, how to get there from a correct workbook, all that must be found: `id cell`. */
export type CheckCase = readonly [title: string, mistakes: readonly Mistake[], expected: readonly string[]];

/** For each check of the catalogue a workbook that sets it off. */
export const checkCases: readonly CheckCase[] = [
  ["an error value", [["预算", 1, 7, "#REF!"]], ["error-value 预算!H2"]],
  ["a total that adds itself up", [["预算", 1, 3, { value: 0, formula: "=SUM(D2:D4)" }]], ["circular-formula 预算!D2"]],
  [
    "a formula that nothing has calculated yet",
    [["指标", 1, 4, { value: "#BUSY!", formula: "=VLOOKUP(C2,台账!A:B,2,FALSE)" }]],
    ["formula-not-calculated 指标!E2"],
  ],
  ["words where an amount belongs", [["预算", 1, 3, "约九百万"]], ["not-a-number 预算!D2"]],
  ["a number that is stored as text", [["预算", 1, 3, "950"]], ["number-as-text 预算!D2"]],
  [
    "a code of 15 digits among the amounts",
    [
      ["指标", 1, 4, "123456789012345件"],
      ["指标", 1, 7, "按台账汇总"],
    ],
    ["doubtful-number 指标!E2"],
  ],
  [
    "a unit that its own column contradicts",
    [
      ["指标", 0, 9, "度量单位"],
      ["指标", 1, 9, "家"],
    ],
    ["contradictory-units 指标!D2"],
  ],
  ["a total that is not the sum of its sources", [["预算", 1, 3, 955]], ["total-differs-from-parts 预算!D2"]],
  [
    "amounts of which none is the total",
    [
      ["预算", 1, 0, "办公设备"],
      ["预算", 2, 0, "维修"],
      ["预算", 4, 0, "租赁"],
      ["预算", 5, 0, "印刷"],
    ],
    ["budget-total-missing 预算!A2"],
  ],
  ["natures that do not add up to the sources", [["预算", 4, 3, 390]], ["sources-differ-from-natures 预算!D5"]],
  ["parts that miss their total by rounding", [["预算", 1, 3, 950.01]], ["rounding-difference 预算!D2"]],
  ["an execution rate that is not the amounts'", [["预算", 1, 5, "97.08%"]], ["rate-differs 预算!F2"]],
  [
    "a zero budget that was spent",
    [
      ["预算", 3, 2, 0],
      ["预算", 2, 2, 1000],
    ],
    ["zero-budget 预算!C4"],
  ],
  [
    "a negative amount",
    [
      ["预算", 3, 3, -10],
      ["预算", 2, 3, 960],
      ["预算", 2, 1, 970],
      ["预算", 2, 2, 970],
      ["预算", 3, 1, 30],
      ["预算", 3, 2, 30],
    ],
    ["negative-amount 预算!D4"],
  ],
  [
    "a row that spent more than it had",
    [
      ["预算", 4, 3, 410],
      ["预算", 5, 3, 540],
    ],
    ["overspent-budget 预算!D5"],
  ],
  [
    "execution below the mark without a reason",
    [
      ["预算", 1, 3, 850],
      ["预算", 2, 3, 760],
      ["预算", 5, 3, 450],
    ],
    ["low-execution 预算!D2"],
  ],
  [
    "an adjusted budget without a reason",
    [
      ["预算", 1, 1, 980],
      ["预算", 2, 1, 880],
      ["预算", 5, 1, 580],
    ],
    ["adjusted-without-reason 预算!C2"],
  ],
  ["points that do not add up to 100", [["指标", 1, 5, 35]], ["points-not-100 指标!F6", "class-points-differ 指标!A2"]],
  [
    "an indicator without points",
    [
      ["指标", 1, 5, ""],
      ["指标", 2, 5, 50],
    ],
    ["points-missing 指标!F2"],
  ],
  ["a score above its points", [["指标", 3, 6, 31]], ["score-above-points 指标!G4"]],
  ["a score that is not the formula's", [["指标", 1, 6, 28]], ["score-differs 指标!G2"]],
  ["a total score that is not the sum", [["指标", 5, 6, 98]], ["total-score-differs 指标!G6"]],
  ["an indicator without a name", [["指标", 1, 2, ""]], ["missing-name 指标!C2"]],
  [
    "an indicator that stands twice",
    [
      ["指标", 2, 1, "数量指标"],
      ["指标", 2, 2, "专利授权量"],
    ],
    ["repeated-name 指标!C3"],
  ],
  [
    "an indicator without a target",
    [
      ["指标", 1, 3, ""],
      ["指标", 1, 6, 30],
    ],
    ["missing-target 指标!D2"],
  ],
  [
    "an indicator without an actual value",
    [
      ["指标", 1, 4, "—"],
      ["指标", 1, 6, 30],
    ],
    ["missing-actual 指标!E2"],
  ],
  ["words where a number is asked for", [["指标", 1, 4, "已完成"]], ["non-numeric-actual 指标!E2"]],
  ["an actual value that is the target", [["指标", 1, 4, "≥24000件"]], ["actual-repeats-target 指标!E2"]],
  ["units that differ", [["指标", 1, 4, "24242家"]], ["different-units 指标!E2"]],
  [
    "a number that may count in the other's magnitude",
    [
      ["指标", 1, 3, "≥2.4万"],
      ["指标", 1, 4, "2.5"],
    ],
    ["scale-doubtful 指标!E2"],
  ],
  ["a missed target without reason and measure", [["指标", 1, 4, "20000件"]], ["below-target-without-reason 指标!H2"]],
  ["over-fulfilment without a reason", [["指标", 1, 4, "33000件"]], ["over-fulfilled-without-reason 指标!H2"]],
  ["a qualitative indicator without a score", [["指标", 3, 6, ""]], ["qualitative-without-score 指标!G4"]],
  [
    "a part that is more than its whole",
    [
      ["预算", 6, 0, "其中：设备购置"],
      ["预算", 6, 1, 600],
      ["预算", 6, 2, 600],
      ["预算", 6, 3, 560],
    ],
    ["part-above-whole 预算!D7"],
  ],
  [
    "a carry-over that is not what was left",
    [
      ["信息", 4, 0, "结转结余"],
      ["信息", 4, 1, "60万元"],
    ],
    ["carried-over-differs 信息!B5"],
  ],
  [
    "a caption in 万元 above columns in 元",
    [
      ["预算", 0, 1, "年初预算数（元）"],
      ["预算", 0, 2, "全年预算数（元）"],
      ["预算", 0, 3, "全年执行数（元）"],
    ],
    ["money-unit-contradictory 预算!A1"],
  ],
  ["a money unit that nothing converts", [["预算", 0, 0, "项目资金(万美元)"]], ["money-unit-unknown 预算!A1"]],
  ["a budget of a thousand 亿元", [["预算", 0, 0, "项目资金(亿元)"]], ["money-unit-implausible 预算!C2"]],
  [
    "an amount in 元 among amounts in 万元",
    [["预算", 5, 3, 5500000]],
    ["sources-differ-from-natures 预算!D5", "money-unit-doubtful 预算!D6"],
  ],
  [
    "an actual value that was entered as the completion rate",
    [
      ["指标", 0, 9, "完成率"],
      ["指标", 4, 9, "96%"],
    ],
    ["actual-as-completion-rate 指标!J5"],
  ],
  ["points in the row 总分 that are not the sum", [["指标", 5, 5, 110]], ["total-points-differ 指标!F6"]],
  [
    "one row that holds nearly all points",
    [
      ["预算", 1, 4, 4],
      ["指标", 1, 0, "产出指标"],
      ["指标", 3, 0, "效益指标"],
      ["指标", 4, 0, "满意度指标"],
      ["指标", 1, 5, 90],
      ["指标", 2, 5, 2],
      ["指标", 3, 5, 2],
      ["指标", 3, 6, 2],
      ["指标", 4, 5, 2],
    ],
    ["one-row-dominates 指标!F2"],
  ],
  ["a class whose points are not its rows'", [["指标", 1, 0, "产出指标(60分)"]], ["class-points-differ 指标!A2"]],
  ["a table without outcomes", [["指标", 3, 0, "服务产出指标(30分)"]], ["class-missing 指标!A2"]],
  [
    "a table without satisfaction",
    [
      ["指标", 4, 0, "可持续影响指标(10分)"],
      ["指标", 4, 1, "可持续影响指标"],
      ["指标", 4, 2, "档案完整率"],
    ],
    ["satisfaction-missing 指标!A2"],
  ],
  [
    "a target that stands in the name alone",
    [
      ["指标", 2, 2, "平均预审周期不超过5天"],
      ["指标", 2, 3, ""],
      ["指标", 2, 6, 20],
    ],
    ["target-only-in-name 指标!D3"],
  ],
  ["a satisfaction with an upper limit", [["指标", 4, 3, "≤99%"]], ["direction-doubtful 指标!D5"]],
  [
    "a cost that may be a limit or not",
    [
      ["指标", 1, 1, "成本指标"],
      ["指标", 1, 2, "设备购置费用"],
      ["指标", 1, 3, "500万元"],
      ["指标", 1, 4, "480万元"],
    ],
    ["cost-without-operator 指标!D2"],
  ],
  ["over-fulfilment that is worth a look", [["指标", 1, 4, "29000件"]], ["over-fulfilled 指标!E2"]],
  ["points again below the total", [["预算", 2, 4, 10]], ["part-points-repeated 预算!E3"]],
  [
    "scores beyond what the class has, in a form without points of rows",
    [
      ["指标", 0, 5, "备注"],
      ["指标", 1, 6, 30],
      ["指标", 2, 6, 21],
    ],
    ["class-score-above-points 指标!A2"],
  ],
  [
    "a rate of the target taken for the score, in a form without points of rows",
    [
      ["指标", 0, 5, "备注"],
      ["指标", 1, 6, "29.4"],
      ["指标", 2, 6, 20],
    ],
    ["class-score-below-points 指标!A2"],
  ],
  ["a share of more than all", [["指标", 4, 4, "102%"]], ["share-above-100 指标!E5"]],
  [
    "a date in another year",
    [
      ["指标", 2, 3, "12月底前完成"],
      ["指标", 2, 4, "2021年12月20日"],
    ],
    ["date-outside-year 指标!E3"],
  ],
  [
    "a qualitative score outside its band",
    [
      ["指标", 3, 4, "部分达成"],
      ["指标", 3, 6, 28],
      ["指标", 3, 7, "部分区域尚未覆盖"],
      ["指标", 3, 8, "扩大覆盖"],
    ],
    ["score-outside-band 指标!G4"],
  ],
  ["a hint of the form's", [["指标", 3, 7, "保护环境工作顺利（100字以内）"]], ["placeholder-left 指标!H4"]],
  [
    "a row of money below the name",
    [["预算", "below", ["三公经费", "10", "8.50", "6", "-"]]],
    ["rows-outside-name 预算!A7"],
  ],
  [
    "indicators below the name",
    [["指标", "below", ["产出指标", "数量指标", "商标申请量", "≥500件", "520件", "10"]]],
    ["rows-outside-name 指标!A7"],
  ],
  ["columns beside the name", [["指标", "beside", ["完成率", "度量单位"]]], ["columns-outside-name 指标!J1"]],
  ["rows with figures that are hidden", [["预算", "hidden"]], ["hidden-rows 预算!A3"]],
  [
    "an execution rate by a wrong formula",
    [["预算", 1, 5, { value: 0.855, text: "85.50%", formula: "=D2/C2*0.9" }]],
    ["rate-differs 预算!F2"],
  ],
  ["a score by a wrong formula", [["指标", 1, 6, { value: 28, formula: "=F2-2" }]], ["score-differs 指标!G2"]],
  [
    "a total score by a formula that leaves a row out",
    [["指标", 5, 6, { value: 30, formula: "=SUM(G2:G4)" }]],
    ["total-score-differs 指标!G6"],
  ],
  [
    "a total by a formula that leaves a row out",
    [["预算", 1, 3, { value: 860, formula: "=SUM(D3:D3)" }]],
    ["total-differs-from-parts 预算!D2", "low-execution 预算!D2"],
  ],
  [
    "a completion rate by a wrong formula",
    [
      ["指标", 0, 9, "完成率"],
      ["指标", 4, 9, { value: 0.9, text: "90%", formula: "=0.9" }],
    ],
    ["rate-differs 指标!J5"],
  ],
  ["a total at the head that is not the sum", [["表", "自评总分", "95"]], ["printed-total-differs 表!B1"]],
  ["a rating that the score does not give", [["表", "自评等级", "良"]], ["rating-differs 表!B1"]],
  ["a foreign letter in a name", [["指标", 1, 2, "专利授权量А类"]], ["lookalike-glyph 指标!C2"]],
  ["a letter in place of a digit", [["指标", 1, 4, "2424O件"]], ["different-units 指标!E2"]],
];
