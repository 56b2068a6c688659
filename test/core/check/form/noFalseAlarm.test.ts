import type { Mistake } from "#support/checkCases";
import { findIssues } from "#support/findIssues";
import { told } from "#support/told";

describe("the checks of the form give no false alarm", () => {
  it.each<[string, Mistake[]]>([
    [
      "a class that no form knows",
      [
        ["指标", 3, 0, "重点工作"],
        ["指标", 3, 1, "改革任务"],
      ],
    ],
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
  ])("for %s", (_, mistakes) => {
    expect(told(findIssues(mistakes))).toEqual([]);
  });
});
