import { chineseNumeral } from "#core/report/prose/chineseNumeral";
import { isNothing } from "#core/parse/plainForm";
import { hasWords } from "#core/report/values/show";
import { headingLevel, isShort } from "#core/vocabulary/headings";
import { chineseDigits, chineseNumerals } from "#core/vocabulary/numerals";
import { earlierYearWords, laterYearWords, otherYearWords } from "#core/vocabulary/otherYears";
import { placeholderCharacters, placeholderPattern } from "#core/vocabulary/placeholders";
import { aheadWords, planHeadingWords, planWords } from "#core/vocabulary/plans";

const holds = (words: string, text: string): boolean => new RegExp(words).test(text);

describe("words for another year", () => {
  it.each(["比上年增长", "上一年度结转", "去年", "前年", "往年", "历年"])("know %s for an earlier one", (text) => {
    expect([earlierYearWords, laterYearWords, otherYearWords].map((words) => holds(words, text))).toEqual([
      true,
      false,
      true,
    ]);
  });

  it.each(["下年", "下一年度", "明年"])("know %s for a later one", (text) => {
    expect([earlierYearWords, laterYearWords, otherYearWords].map((words) => holds(words, text))).toEqual([
      false,
      true,
      true,
    ]);
  });

  it("know 同期, which is compared with", () => {
    expect(holds(otherYearWords, "较同期")).toBe(true);
  });

  it.each(["当前年度预算", "目前年度任务", "农历年", "本年", "全年", "年度"])("do not know %s", (text) => {
    expect(holds(otherYearWords, text)).toBe(false);
  });
});

describe("words for plans", () => {
  it.each(["力争完成", "下一步", "今后"])("know %s for what lies ahead", (text) => {
    expect([holds(aheadWords, text), holds(planWords, text)]).toEqual([true, true]);
  });

  it.each(["确保完成", "争取完成", "将完成", "拟采购", "计划采购", "预计完成"])("know %s for a plan", (text) => {
    expect([holds(aheadWords, text), holds(planWords, text)]).toEqual([false, true]);
  });

  it.each(["将各项任务完成", "按计划完成", "按照计划完成", "依照计划完成", "已完成"])("do not know %s", (text) => {
    expect(holds(planWords, text)).toBe(false);
  });

  it.each(["下一步打算", "明年计划", "下一年度安排", "改进措施", "有关建议"])(
    "know %s for a heading of plans",
    (heading) => {
      expect(holds(planHeadingWords, heading)).toBe(true);
    },
  );
});

describe("how a heading is recognised", () => {
  it.each([
    ["一、基本情况", "heading1"],
    ["二十一、附件", "heading1"],
    ["（一）预算执行", "heading2"],
    ["(十二)预算执行", "heading2"],
    ["1.数量指标", "heading3"],
    ["12、数量指标", "heading3"],
    ["100.数量指标", null],
    ["一是加强管理", null],
    ["基本情况", null],
    ["一、情况良好。", null],
    ["一、情况良好。其次", null],
    [`一、${"字".repeat(38)}`, "heading1"],
    [`一、${"字".repeat(39)}`, null],
  ])("%s", (text, level) => {
    expect(headingLevel(text)).toBe(level);
  });

  it("a title is as short", () => {
    expect([isShort("字".repeat(40)), isShort("字".repeat(41)), isShort("句。")]).toEqual([true, false, false]);
  });
});

describe("Chinese numerals", () => {
  it("are made of these characters below a hundred", () => {
    for (let value = 1; value < 100; value += 1) {
      expect(chineseNumeral(value)).toMatch(new RegExp(`^[${chineseNumerals}]+$`));
    }
    expect([...chineseDigits].map((_, index) => chineseNumeral(index + 1)).join("")).toBe(chineseDigits);
  });
});

describe("what stands where nothing is said yet", () => {
  it.each([
    "XX局",
    "xx",
    "××",
    "ＸＸ",
    "**",
    "＊＊",
    "____",
    "（100字以内）",
    "(不超过300字)",
    "请在此填写",
    "（请简要说明原因）",
  ])("%s is a placeholder or a hint", (text) => {
    expect(holds(placeholderPattern, text)).toBe(true);
  });

  it.each(["X光", "AXXB", "（共100字）", "请填写人签字", "3*4"])("%s is none", (text) => {
    expect(holds(placeholderPattern, text)).toBe(false);
  });

  it.each([..."Xx×Ｘ*＊_"])("%s is made for it", (character) => {
    expect(holds(`[${placeholderCharacters}]`, character)).toBe(true);
  });

  it.each(["无", "暂无", "无。", "暂无.", "", "-", "—", "/"])("%p says nothing, in a cell and to a report", (text) => {
    expect([isNothing(text), hasWords(text)]).toEqual([true, false]);
  });

  it("不适用 says something, which no report prints", () => {
    expect([isNothing("不适用"), hasWords("不适用")]).toEqual([false, false]);
  });

  it.each(["无偏差", "无人机", "暂无偏差"])("%s says something", (text) => {
    expect([isNothing(text), hasWords(text)]).toEqual([false, true]);
  });
});
