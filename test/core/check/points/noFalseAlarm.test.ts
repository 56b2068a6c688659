import type { Mistake } from "#support/checkCases";
import { findIssues } from "#support/findIssues";
import { told } from "#support/told";

describe("the checks of points and scores give no false alarm", () => {
  it.each<[string, Mistake[]]>([
    ["a score within a hundredth of the formula's", [["指标", 1, 6, 29.995]]],
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
      "a score in its band",
      [
        ["指标", 3, 4, "部分达成"],
        ["指标", 3, 6, 20],
        ["指标", 3, 7, "覆盖不足"],
        ["指标", 3, 8, "扩大覆盖"],
      ],
    ],
  ])("for %s", (_, mistakes) => {
    expect(told(findIssues(mistakes))).toEqual([]);
  });
});
