import { scoreOutsideBand } from "#core/check/points/score-outside-band";
import type { Indicator } from "#core/model/indicator";
import type { Settings } from "#core/model/settings";
import { findWith } from "#support/findWith";
import { amount, entered, indicator, indicatorCells, indicatorTable, quantity } from "#support/modelTables";
import type { ToldIssue } from "#support/told";
import Big from "big.js";

/** A qualitative indicator of 20 points: 达成 16 to 20, 部分达成 12 to 16, 未达成 0 to 12. */
function find(actual: string, score: string | number, given: Partial<Indicator> = {}, set?: Partial<Settings>) {
  const row = indicator({
    nature: "qualitative",
    actual: quantity({ kind: "qualitative", text: actual }),
    points: amount(20),
    enteredScore: entered(score),
    cells: indicatorCells(1),
    ...given,
  });
  return findWith(scoreOutsideBand, { indicators: indicatorTable([row]) }, set);
}
const outside = (actual: string, score: string, [least, most]: readonly [string, string]): ToldIssue[] => [
  { id: "score-outside-band", cell: "指标!G2", values: { name: "专利授权量", actual, score, least, most } },
];

describe("the score of a qualitative result", () => {
  it.each([
    ["达成", "15.99", ["16", "20"]],
    ["达成", "16", null],
    ["达成", "20", null],
    ["部分达成", "11.99", ["12", "16"]],
    ["部分达成", "12", null],
    ["部分达成", "16", null],
    ["部分达成", "16.01", ["12", "16"]],
    ["未达成", "-0.01", ["0", "12"]],
    ["未达成", "0", null],
    ["未达成", "12", null],
    ["未达成", "12.01", ["0", "12"]],
  ] as const)("lies in the band of what is said of it: %s with %s of 20", (actual, score, band) => {
    expect(find(actual, score)).toEqual(band ? outside(actual, score, band) : []);
  });

  it.each(["达成", "部分达成", "未达成"])("above its points is told as that: %s", (actual) => {
    expect(find(actual, "20.01")).toEqual([]);
  });

  // A score of 14 lies in the middle band alone.
  it.each([
    ["完成", ["16", "20"]],
    ["已完成", ["16", "20"]],
    ["全部完成", ["16", "20"]],
    ["达成年度指标", ["16", "20"]],
    ["达成预期目标", ["16", "20"]],
    ["达成 目标", ["16", "20"]],
    ["未完成", ["0", "12"]],
    ["未达成年度指标且效果较差", ["0", "12"]],
    ["未达成预期目标", ["0", "12"]],
  ] as const)("is judged by the form's words for the result: %s", (actual, band) => {
    expect(find(actual, "14")).toEqual(outside(actual, "14", band));
  });

  it.each(["部分完成", "部分达成年度指标并具有一定效果", "部分达成预期目标", "部分 达成 指标"])(
    "is judged by the form's words for a part of the result: %s",
    (actual) => {
      expect(find(actual, "18")).toEqual(outside(actual, "18", ["12", "16"]));
    },
  );

  it.each([
    "显著提升",
    "基本完成",
    "超额完成",
    "完成情况良好",
    "大部分达成",
    "部分达成，效果好",
    "未完成整改",
    "尚未达成",
  ])("is not judged where the result is told in other words: %s", (actual) => {
    for (const score of [1, 14, 18]) {
      expect(find(actual, score)).toEqual([]);
    }
  });

  it("lies in the bands that are set", () => {
    const set = { qualitativeBands: { full: new Big("0.8"), partial: new Big("0.5") } };

    expect(find("部分达成", 10, {}, set)).toEqual([]);
    expect(find("部分达成", "9.99", {}, set)).toEqual(outside("部分达成", "9.99", ["10", "16"]));
  });

  it("is not judged without points, without a score, or of a quantitative indicator", () => {
    expect(find("达成", 1, { points: null })).toEqual([]);
    expect(find("达成", 1, { enteredScore: null })).toEqual([]);
    expect(find("达成", 1, { nature: "quantitative" })).toEqual([]);
  });
});
