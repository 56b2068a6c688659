import { totalFigureDiffers } from "#core/check/narrative/attribution/totalFigureDiffers";
import type { ToldTotal } from "#core/check/narrative/attribution/toldTotals";
import { sentencesOf } from "#core/check/narrative/prose/sentences";
import { phrase } from "#core/model/phrase";
import Big from "big.js";

const name = phrase("number-of", { name: "绩效指标" });
const count: ToldTotal = { name, unit: "项", value: new Big(21), words: /绩效指标共?\s?$/, topic: null };
const met: ToldTotal = {
  name: phrase("is-count"),
  unit: "项",
  value: new Big(20),
  words: /达到目标值的$/,
  topic: /绩效指标/,
};
const score: ToldTotal = {
  name: phrase("score-of"),
  unit: "分",
  value: new Big("9.708"),
  words: /预算执行得分为?$/,
  topic: null,
};

/** What is found of the last figure of a sentence. */
function find(text: string): unknown {
  const sentence = sentencesOf(text).at(-1);
  const figure = sentence?.figures.at(-1);
  if (!sentence || !figure) {
    throw new Error(`no figure in ${text}`);
  }
  return totalFigureDiffers(figure, sentence, [count, met, score]);
}

describe("a total that a sentence tells of the department as a whole", () => {
  it.each([
    ["绩效指标20项", "绩效指标20项"],
    ["绩效指标共20项", "绩效指标共20项"],
    ["绩效指标22个", "绩效指标22个"],
    ["我局2022年度部门整体支出自评纳入绩效指标 20项", "绩效指标20项"],
    ["执行良好。绩效指标20项", "绩效指标20项"],
  ])("differs from the table's 21: %s", (text, told) => {
    expect(find(text)).toEqual({ told, fact: phrase("is-count", { what: name, value: "21" }) });
  });

  it.each(["绩效指标21项", "绩效指标21个", "绩效指标共20分", "绩效指标共20件", "绩效指标共20", "达到目标值的19项"])(
    "is the table's, or of another kind: %s",
    (text) => {
      expect(find(text)).toBeNull();
    },
  );

  it("is read by its words alone only where these say of what", () => {
    expect(find("绩效指标21项，达到目标值的19项")).toEqual({
      told: "达到目标值的19项",
      fact: phrase("is-count", { what: phrase("is-count"), value: "20" }),
    });
  });

  it.each(["某项目绩效指标20项", "街道绩效指标20项", "专利类绩效指标20项"])(
    "is another's where another is named: %s",
    (text) => {
      expect(find(text)).toBeNull();
    },
  );

  it.each([
    ["预算执行得分为9.7分", null],
    ["预算执行得分为9.71分", null],
    ["预算执行得分为10分", null],
    ["预算执行得分为9.70分", "预算执行得分为9.70分"],
    ["预算执行得分为9.17分", "预算执行得分为9.17分"],
  ])("may be rounded to the decimals that are printed: %s of 9.708", (text, told) => {
    expect(find(text)).toEqual(
      told && { told, fact: phrase("is-points", { what: phrase("score-of"), value: "9.71" }) },
    );
  });

  it("is not looked for far behind the sentence's beginning", () => {
    const of = (blanks: number): string => `${"，".repeat(blanks)}绩效指标20项`;

    expect(find(of(196))).not.toBeNull();
    expect(find(of(197))).toBeNull();
  });
});
