import { gradeIn, grades, isOfAnotherYear } from "#core/check/narrative/attribution/gradeIn";

describe("the grade that a paragraph tells", () => {
  it("is one of 优良中差 where the form's words are used", () => {
    expect(grades).toEqual(["优", "良", "中", "差"]);
  });

  it.each([
    ["自评等级为优。", "优"],
    ["自评等级为“优”。", "优"],
    ["自评等级为「良」。", "良"],
    ["自评等级为『中』。", "中"],
    ['自评等级为"差"。', "差"],
    ["自评等级优，得分99.5分。", "优"],
    ["评价等级：良", "良"],
    ["评价等级: 良", "良"],
    ["自评结果的等级评定为优秀。", "优秀"],
    ["绩效等次为良好；", "良好"],
    ["综合评级确定为B，较好。", "B"],
    ["最终档次是合格、无异议", "合格"],
    ["对应等级为基本合格）", "基本合格"],
    ["总体结论等级为不合格 ", "不合格"],
    ["评定等级为及格", "及格"],
    ["评定等级为不及格", "不及格"],
    ["自评得分99.5分，等级为良。", "良"],
    ["等次：优", "优"],
    ["等级为优", "优"],
    ["自评结果为优秀等级。", "优秀"],
    ["自评结论为良级", "良"],
    ["绩效评价结果：好", "好"],
    ["评价结论是较差。", "较差"],
    ["自评得分99.5分评定为优。", "优"],
    ["绩效自评定为中等。", "中等"],
    ["我局自评总分99.5分评为一般。", "一般"],
  ])("is told as it is worded: %s", (text, grade) => {
    expect(gradeIn(text, 2022)).toBe(grade);
  });

  it.each([
    "信用等级为A。",
    "水质等级为优。",
    "自评等级为优惠政策的依据。",
    "评价等级为ABC类。",
    "指标目标达成情况良好，自评结果为好。",
    "自评结果良好。",
    "自评得分99.5分。",
    "",
  ])("is none where no grade of the whole is told: %s", (text) => {
    expect(gradeIn(text, 2022)).toBeNull();
  });

  it.each([
    ["上年自评等级为良。", null],
    ["去年自评等级为良。", null],
    ["同期自评等级为良。", null],
    ["2021年自评等级为良。", null],
    ["2022年自评等级为良。", "良"],
    ["2022 年自评等级为良。", "良"],
    ["2021 年自评等级为良。", null],
    ["与2021年相比，2022年自评等级为良。", "良"],
    ["与2022年相比，2021年自评等级为良。", null],
    ["下年、明年的工作安排如下并将按照规定开展落实，力争推进各项工作，自评等级为良。", "良"],
  ])("is that of the report's year: %s", (text, grade) => {
    expect(gradeIn(text, 2022)).toBe(grade);
  });

  it("is looked for in the other ways to tell it where one tells it of another year", () => {
    expect(gradeIn("上年自评等级为良。本年度根据评分标准认真开展各项工作，等级为优。", 2022)).toBe("优");
  });
});

describe("words of another year", () => {
  it.each(["上年", "去年", "同期", "下年", "明年", "往年", "2021年", "2023 年", "1999年"])(
    "are told by %s",
    (words) => {
      expect(isOfAnotherYear(`${words}的`, 2022)).toBe(true);
    },
  );

  it.each(["本年", "2022年", "2022 年", "2021年至2022年", "2021", "全年", "1821年", ""])("are not %s", (words) => {
    expect(isOfAnotherYear(words, 2022)).toBe(false);
  });

  it("are those of any year where the workbook names none", () => {
    expect(isOfAnotherYear("2022年", undefined)).toBe(true);
    expect(isOfAnotherYear("本年", undefined)).toBe(false);
  });
});
