import type { Mistake } from "#support/checkCases";
import { findIssues } from "#support/findIssues";
import { told } from "#support/told";

describe("the checks of the indicators give no false alarm", () => {
  it.each<[string, Mistake[]]>([
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
    ["a number in a name that is no target", [["指标", 2, 2, "12345热线平均办结时间"]]],
    [
      "a saving that is to be reached",
      [
        ["指标", 1, 2, "成本节约率"],
        ["指标", 1, 3, "≥10%"],
        ["指标", 1, 4, "11%"],
      ],
    ],
    [
      "a growth of more than 100 %",
      [
        ["指标", 4, 2, "质押融资增长率"],
        ["指标", 4, 4, "105%"],
      ],
    ],
    [
      "a deadline that was kept within the year",
      [
        ["指标", 2, 3, "12月底前完成"],
        ["指标", 2, 4, "2022年11月20日"],
      ],
    ],
    ["an approximate actual value", [["指标", 1, 4, "24000多件"]]],
  ])("for %s", (_, mistakes) => {
    expect(told(findIssues(mistakes))).toEqual([]);
  });
});
