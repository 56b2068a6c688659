import type { Mistake } from "#support/checkCases";
import { findIssues } from "#support/findIssues";
import { told } from "#support/told";

describe("the checks of what stands in cells give no false alarm", () => {
  it.each<[string, Mistake[]]>([
    ["latin letters in a name", [["指标", 1, 2, "PCT国际专利（XXL级）OA系统3D打印"]]],
    ["a multiplication sign", [["指标", 3, 7, "按 3×5 口径统计"]]],
  ])("for %s", (_, mistakes) => {
    expect(told(findIssues(mistakes))).toEqual([]);
  });
});
