import { weighableChecks } from "#core/check/catalogue";
import { issueText } from "#core/messages/issueText";
import { zhCN } from "#core/messages/zhCN/zhCN";
import { addressText } from "#core/model/address";
import type { Issue } from "#core/model/issue";
import { checkCases, type Mistake } from "#support/checkCases";
import { findIssues } from "#support/findIssues";
import { narrativeCases } from "#support/narrativeCases";

const places = (issues: readonly Issue[]): string[] =>
  issues.map(({ check: { id }, cell }) => `${id} ${cell ? addressText(cell) : ""}`);

describe("the checks", () => {
  it("are silent on a correct workbook", () => {
    expect(findIssues()).toEqual([]);
  });

  it.each(checkCases)("find %s, and nothing else", (_, mistakes, expected) => {
    expect(places(findIssues(mistakes))).toEqual(expected);
  });

  it("each have a workbook here that sets them off", () => {
    const fired = new Set(
      [...checkCases, ...narrativeCases].flatMap(([, , expected]) => expected.map((place) => place.split(" ")[0])),
    );

    expect(weighableChecks.map(({ id }) => id).filter((id) => !fired.has(id))).toEqual([]);
  });

  it.each(checkCases)("say in a whole sentence what to do about %s", (_, mistakes) => {
    for (const issue of findIssues(mistakes)) {
      expect(issueText(issue, zhCN)).toMatch(/。$/);
      expect(issueText(issue, zhCN)).not.toMatch(/[{}]|undefined|NaN/);
    }
  });
});

describe("a result that differs", () => {
  const formula = (mistakes: readonly Mistake[]): string[] => findIssues(mistakes).map((each) => issueText(each, zhCN));

  it("is told as the formula's where a formula gave it", () => {
    expect(formula([["预算", 1, 5, { value: 0.855, text: "85.50%", formula: "=D2/C2*0.9" }]])).toEqual([
      "表中执行率为 85.50%（公式结果），按表内数据计算应为 95.00%。请核对公式，或清空该单元格由系统填写。",
    ]);
    expect(formula([["指标", 1, 6, { value: 28, formula: "=F2-2" }]])).toEqual([
      "「专利授权量」得分 28（公式结果），按评分办法应为 30。已保留您的公式，请核对或说明理由。",
    ]);
  });

  it("is told as typed where it was typed", () => {
    expect(formula([["指标", 1, 6, 28]])).toEqual([
      "「专利授权量」得分 28，按评分办法应为 30。已保留您的得分，请核对或说明理由。",
    ]);
  });
});

describe("no false alarm", () => {
  it.each<[string, Mistake[]]>([
    ["a rate printed with one decimal", [["预算", 1, 5, "95.0%"]]],
    ["a rate printed as a whole percentage", [["预算", 1, 5, "95%"]]],
    [
      "a source that the department does not have",
      [
        ["预算", 3, 1, 0],
        ["预算", 3, 2, 0],
        ["预算", 3, 3, 0],
        ["预算", 2, 1, 1000],
        ["预算", 2, 2, 1000],
        ["预算", 2, 3, 950],
      ],
    ],
    [
      "a reason for low execution",
      [
        ["预算", 1, 3, 850],
        ["预算", 2, 3, 760],
        ["预算", 5, 3, 450],
        ["预算", 1, 7, "项目跨年实施"],
      ],
    ],
    [
      "a missed target with reason and measure",
      [
        ["指标", 1, 4, "20000件"],
        ["指标", 1, 7, "市场变化"],
        ["指标", 1, 8, "加强辅导"],
      ],
    ],
    [
      "over-fulfilment with a reason",
      [
        ["指标", 1, 4, "33000件"],
        ["指标", 1, 7, "政策带动"],
      ],
    ],
    ["a limit that was kept by far", [["指标", 2, 4, "1天"]]],
    ["a score within a hundredth of the formula's", [["指标", 1, 6, 29.995]]],
    [
      "what was left, as carried over",
      [
        ["信息", 4, 0, "结转结余"],
        ["信息", 4, 1, "500,000元"],
      ],
    ],
    [
      "a carry-over in words",
      [
        ["信息", 4, 0, "结转结余"],
        ["信息", 4, 1, "按规定收回"],
      ],
    ],
    [
      "a row that nothing was budgeted for at first",
      [
        ["预算", 3, 1, 0.01],
        ["预算", 2, 1, 999.99],
        ["预算", 1, 7, "年中追加"],
      ],
    ],
    [
      "三公经费 below the basic expenditure",
      [
        ["预算", 6, 0, "三公经费"],
        ["预算", 6, 1, 5],
        ["预算", 6, 2, 5],
        ["预算", 6, 3, 4],
      ],
    ],
    [
      "a completion rate that is right",
      [
        ["指标", 0, 9, "完成率"],
        ["指标", 4, 9, "106.67%"],
      ],
    ],
    [
      "100 % of 100 %",
      [
        ["指标", 0, 9, "完成率"],
        ["指标", 4, 3, "≥100%"],
        ["指标", 4, 4, "100%"],
        ["指标", 4, 9, "100%"],
      ],
    ],
    ["a row of the form's points without the budget's", [["指标", 5, 5, 90]]],
    [
      "a class that stands twice with its points",
      [
        ["指标", 1, 0, "产出指标(30分)"],
        ["指标", 2, 0, "产出指标(20分)"],
      ],
    ],
    [
      "points in brackets of a category",
      [
        ["指标", 1, 1, "数量指标(30分)"],
        ["指标", 2, 1, "时效指标（20分）"],
      ],
    ],
    [
      "a class that no form knows",
      [
        ["指标", 3, 0, "重点工作"],
        ["指标", 3, 1, "改革任务"],
      ],
    ],
    ["a number in a name that is no target", [["指标", 2, 2, "12345热线平均办结时间"]]],
    [
      "a saving that is to be reached",
      [
        ["指标", 1, 2, "成本节约率"],
        ["指标", 1, 3, "≥10%"],
        ["指标", 1, 4, "12%"],
      ],
    ],
    [
      "a growth of more than 100 %",
      [
        ["指标", 4, 2, "质押融资增长率"],
        ["指标", 4, 4, "115%"],
      ],
    ],
    [
      "a deadline that was kept within the year",
      [
        ["指标", 2, 3, "12月底前完成"],
        ["指标", 2, 4, "2022年11月20日"],
      ],
    ],
    [
      "a score in its band",
      [
        ["指标", 3, 4, "部分达成"],
        ["指标", 3, 6, 20],
        ["指标", 3, 7, "覆盖不足"],
        ["指标", 3, 8, "扩大覆盖"],
      ],
    ],
    ["latin letters in a name", [["指标", 1, 2, "PCT国际专利（XXL级）OA系统3D打印"]]],
    ["a multiplication sign", [["指标", 3, 7, "按 3×5 口径统计"]]],
    ["the total below the name", [["指标", "below", ["总分", "", "", "", "", "100", "98"]]]],
    ["a total of money below the name", [["预算", "below", ["合计", "1000", "1000", "950"]]]],
    [
      "a note below the name",
      [
        ["预算", "below", ["注：1", "2", "3", "4"]],
        ["指标", "below", ["注：得分由单位自行填写"]],
      ],
    ],
    [
      "signatures below the name",
      [
        ["指标", "below", ["填报人", "张三", "审核人", "李四", "联系电话", "85"]],
        ["预算", "below", ["单位负责人", "王五", "2023", "12"]],
      ],
    ],
    ["the goals in words below the budget", [["预算", "below", ["年度总体目标", "完成20项", "", "完成21项"]]]],
    [
      "another table's header below",
      [["预算", "below", ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值"]]],
    ],
    [
      "a blank row, and more below it",
      [
        ["预算", "below", []],
        ["预算", "below", ["三公经费", "10", "8", "6"]],
      ],
    ],
    [
      "a table of its own beside the name",
      [
        ["预算", "beside", ["", "序号", "得分"]],
        ["指标", "beside", ["联系人"]],
      ],
    ],
    [
      "hidden rows where some hold no figures",
      [
        ["指标", "hidden"],
        ["指标", 6, 0, ""],
      ],
    ],
    [
      "formulas that are right",
      [
        ["预算", 1, 5, { value: 0.95, text: "95.00%", formula: "=D2/C2" }],
        ["预算", 1, 3, { value: 950, formula: "=SUM(D3:D4)" }],
        ["指标", 1, 6, { value: 30, formula: "=F2" }],
      ],
    ],
    ["an approximate actual value", [["指标", 1, 4, "24000多件"]]],
  ])("for %s", (_, mistakes) => {
    expect(places(findIssues(mistakes))).toEqual([]);
  });
});
