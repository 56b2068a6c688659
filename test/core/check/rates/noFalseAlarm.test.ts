import type { Mistake } from "#support/checkCases";
import { findIssues } from "#support/findIssues";
import { told } from "#support/told";

describe("the checks of rates give no false alarm", () => {
  it.each<[string, Mistake[]]>([
    ["a rate printed with one decimal", [["预算", 1, 5, "95.0%"]]],
    ["a rate printed as a whole percentage", [["预算", 1, 5, "95%"]]],
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
    [
      "formulas that are right",
      [
        ["预算", 1, 5, { value: 0.95, text: "95.00%", formula: "=D2/C2" }],
        ["预算", 1, 3, { value: 950, formula: "=SUM(D3:D4)" }],
        ["指标", 1, 6, { value: 30, formula: "=F2" }],
      ],
    ],
  ])("for %s", (_, mistakes) => {
    expect(told(findIssues(mistakes))).toEqual([]);
  });
});
