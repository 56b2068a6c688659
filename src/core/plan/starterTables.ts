import type { FoundTableKey } from "../model/foundTable";
import { budgetTitles } from "../vocabulary/budgetTitles";
import { indicatorTitles, reasonAndMeasureTitle } from "../vocabulary/indicatorTitles";
import { usualMoneyUnit } from "../vocabulary/moneyUnits";
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
      [
        `${budgetTitles.name}（${usualMoneyUnit}）`,
        budgetTitles.originalBudget,
        budgetTitles.revisedBudget,
        budgetTitles.actualExpenditure,
        budgetTitles.points,
        budgetTitles.executionRate,
        budgetTitles.score,
        budgetTitles.reason,
      ],
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
        indicatorTitles.dimension,
        indicatorTitles.category,
        indicatorTitles.name,
        indicatorTitles.target,
        indicatorTitles.actual,
        indicatorTitles.points,
        indicatorTitles.completionRate,
        indicatorTitles.score,
        reasonAndMeasureTitle,
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
