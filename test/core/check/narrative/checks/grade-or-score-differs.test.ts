import { gradeOrScoreDiffers } from "#core/check/narrative/checks/grade-or-score-differs";
import { phrase } from "#core/model/phrase";
import type { Mistake } from "#support/checkCases";
import { findInReport } from "#support/findInReport";
import type { ToldIssue } from "#support/told";

/** The sample's total score is 99.5 of 100: 优. */
const find = (text: string, mistakes?: readonly Mistake[]): ToldIssue[] =>
  findInReport(gradeOrScoreDiffers, [text], mistakes);
const otherScore = (score: string, computed = "99.50"): ToldIssue[] => [
  {
    id: "grade-or-score-differs",
    cell: "自评报告!A2",
    values: { told: phrase("score-told", { score }), computed: phrase("score-computed", { score: computed }) },
  },
];
const otherRating = (rating: string, computed = "优"): ToldIssue[] => [
  {
    id: "grade-or-score-differs",
    cell: "自评报告!A2",
    values: { told: phrase("rating-told", { rating }), computed: phrase("rating-computed", { rating: computed }) },
  },
];

describe("the total score that a report tells", () => {
  it.each([
    ["99", otherScore("99")],
    ["99.4", otherScore("99.4")],
    ["99.48", otherScore("99.48")],
    ["99.489", otherScore("99.489", "99.500")],
    ["99.49", []],
    ["99.5", []],
    ["99.50", []],
    ["99.51", []],
    ["99.511", otherScore("99.511", "99.500")],
    ["99.52", otherScore("99.52")],
    ["99.6", otherScore("99.6")],
    ["9.5", otherScore("9.5")],
  ])("may miss the table's 99.5 by a hundredth and no more: %s", (score, expected) => {
    expect(find(`自评得分为${score}分。`)).toEqual(expected);
  });

  it("may be rounded to the decimals that are printed", () => {
    const score: Mistake[] = [["指标", 3, 6, "28.756"]];

    expect(find("自评得分98.26分。", score)).toEqual([]);
    expect(find("自评得分98.3分。", score)).toEqual([]);
    expect(find("自评得分98分。", score)).toEqual([]);
    expect(find("自评得分98.2分。", score)).toEqual(otherScore("98.2", "98.26"));
  });

  it.each([
    "自评总分98分",
    "自评得分98分",
    "自评总得分：98分",
    "总得分为98 分",
    "综合得分:98分",
    "绩效得分是98分",
    "绩效自评总得分合计98分",
    "绩效自评综合得分98分",
    "总分98分",
  ])("is found under each of its names: %s", (text) => {
    expect(find(text)).toEqual(otherScore("98"));
  });

  it("is not the full mark, unless that is told as the score", () => {
    const score: Mistake[] = [["指标", 3, 6, 28]];

    expect(find("总分100分，自评得分97.5分。", score)).toEqual([]);
    expect(find("总分100分，自评得分100分。", score)).toEqual(otherScore("100", "97.50"));
    expect(find("总分90分，自评得分100分。", score)).toEqual(otherScore("90", "97.50"));
  });

  it.each([
    "2021年自评得分98分。",
    "上年总得分98分。",
    "产出指标总得分98分。",
    "指标的总分98分。",
    "预算总得分9.5分。",
    "某项目总得分98分。",
    "执行总得分9分。",
    "得分98分。",
  ])("is not that of another year or of a part: %s", (text) => {
    expect(find(text)).toEqual([]);
  });

  it("is judged though the words of another year stand far before", () => {
    expect(find("与去年相比各方面工作均取得了较为明显的积极成效，自评得分98分。")).toEqual(otherScore("98"));
  });

  it("is not judged while the table's is not known", () => {
    expect(find("自评得分98分。", [["指标", 3, 6, ""]])).toEqual([]);
  });
});

describe("the grade that a report tells", () => {
  it.each([
    ["优", []],
    ["良", otherRating("良")],
    ["中", otherRating("中")],
    ["差", otherRating("差")],
  ])("is that of the table's score: %s beside 优", (grade, expected) => {
    expect(find(`自评等级为“${grade}”。`)).toEqual(expected);
  });

  it("is told before a score that differs too", () => {
    expect(find("自评得分98分，自评等级为良。")).toEqual(otherRating("良"));
  });

  it.each([
    ["20", "良"],
    ["0", "中"],
  ])("follows the score: with %s of 30 points for one indicator it is %s", (score, grade) => {
    const mistakes: Mistake[] = [["指标", 3, 6, Number(score)]];

    expect(find(`自评等级为${grade}。`, mistakes)).toEqual([]);
    expect(find("自评等级为优。", mistakes)).toEqual(otherRating("优", grade));
  });

  it("is left alone where the words are no grade of the form's, or the table has none", () => {
    expect(find("自评等级为优秀。")).toEqual([]);
    expect(find("自评等级为良。", [["指标", 3, 6, ""]])).toEqual([]);
    expect(find("2021年自评等级为良。")).toEqual([]);
  });
});
