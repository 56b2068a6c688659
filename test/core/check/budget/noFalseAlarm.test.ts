import type { Mistake } from "#support/checkCases";
import { findIssues } from "#support/findIssues";
import { told } from "#support/told";

describe("the checks of the budget table give no false alarm", () => {
  it.each<[string, Mistake[]]>([
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
  ])("for %s", (_, mistakes) => {
    expect(told(findIssues(mistakes))).toEqual([]);
  });
});
