import type { FoundTableKey } from "../model/foundTable";
import type { BlankTable } from "./planStarter";

/** A blank table of those that a workbook is asked for. */
export interface StarterTable extends BlankTable {
  readonly key: FoundTableKey;
}

/** The national form (财预〔2020〕10号), in 万元, with 完成率 beside its columns. */
export const starterTables: readonly StarterTable[] = [
  {
    key: "budget",
    widths: [170, 90, 90, 90, 50, 70, 60, 220],
    rows: [
      ["项目资金（万元）", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分", "原因说明"],
      ["年度资金总额", "", "", "", 10],
      ["其中：当年财政拨款", "", "", "", "-"],
      ["上年结转资金", "", "", "", "-"],
      ["其他资金", "", "", "", "-"],
    ],
    blankRows: 0,
  },
  {
    key: "indicators",
    widths: [80, 130, 170, 90, 90, 50, 70, 60, 220],
    rows: [
      [
        "一级指标",
        "二级指标",
        "三级指标",
        "年度指标值",
        "实际完成值",
        "分值",
        "完成率",
        "得分",
        "偏差原因分析及改进措施",
      ],
      ["产出指标", "数量指标"],
      ["产出指标", "质量指标"],
      ["产出指标", "时效指标"],
      ["产出指标", "成本指标"],
      ["效益指标", "经济效益指标"],
      ["效益指标", "社会效益指标"],
      ["效益指标", "生态效益指标"],
      ["效益指标", "可持续影响指标"],
      ["满意度指标", "服务对象满意度指标"],
    ],
    blankRows: 6,
  },
  {
    key: "basicInformation",
    widths: [100, 480],
    rows: [
      ["项目", "内容"],
      ["单位名称"],
      ["年度"],
      ["部门职能"],
      ["绩效目标"],
      ["重点工作"],
      ["主要工作成效"],
      ["存在问题"],
      ["改进措施"],
    ],
    blankRows: 3,
  },
];
