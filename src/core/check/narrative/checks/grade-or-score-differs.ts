import Big from "big.js";
import { ratingNames } from "../../../messages/zhCN/terms";
import { phrase } from "../../../model/phrase";
import { fixedText } from "../../../number/display";
import { round } from "../../../number/round";
import { gradeIn, grades, isOfAnotherYear } from "../attribution/gradeIn";
import { eachParagraph } from "../eachParagraph";
import { isOurs, type NarrativeCheck, type NarrativeParagraph } from "../narrative";

const scoreTold =
  /(?:自评总分|自评总?得分|总得分|综合得分|绩效(?:自评)?(?:总|综合)?得分|总分)(?:合计)?(?:为|是|：|:)?\s{0,2}(\d{1,3}(?:\.\d{1,4})?)\s{0,2}分/g;

export const gradeOrScoreDiffers = {
  id: "grade-or-score-differs" as const,
  severity: "error",
  title: { zhCN: "报告的总分、等级与表不符", enUS: "Score or rating of the report differs" },
  message: {
    zhCN: "报告写{told}，按表计算为{computed}。请改写，或重新生成。",
    enUS: "The report gives {told}; by the table it is {computed}. Rewrite it, or generate the report again.",
  },
  find: eachParagraph((paragraph, { results: { totalScore, rating }, settings, tables }) => {
    const year = tables.basicInformation.year?.value;
    const word = gradeIn(paragraph.text, year);
    if (word !== null && grades.includes(word) && rating !== null && word !== ratingNames[rating]) {
      return {
        told: phrase("rating-told", { rating: word }),
        computed: phrase("rating-computed", { rating: ratingNames[rating] }),
      };
    }
    if (totalScore.kind !== "computed") {
      return null;
    }
    const wrong = scoresIn(paragraph, year).find(
      (score) => !isScore(score, totalScore.value) && !new Big(score).eq(settings.totalPoints),
    );
    const fullMark = scoresIn(paragraph, year, /得分/).find((score) => !isScore(score, totalScore.value));
    const score = wrong ?? fullMark;
    return score === undefined
      ? null
      : {
          told: phrase("score-told", { score }),
          computed: phrase("score-computed", { score: fixedText(totalScore.value, Math.max(2, decimalsOf(score))) }),
        };
  }),
} satisfies NarrativeCheck;

/** Scores that the paragraph tells, as printed. A bare 总分 may be the full mark: what is given beside it is 得分. */
function scoresIn(paragraph: NarrativeParagraph, year: number | undefined, called = /./): string[] {
  return [...paragraph.text.matchAll(scoreTold)].flatMap(({ 0: words, 1: score = "", index }) => {
    const before = paragraph.text.slice(Math.max(0, index - 16), index);
    const isMeant = called.test(words) && !isOfAnotherYear(before, year) && !/(?:指标|预算|项目|执行)的?$/.test(before);
    return isMeant && !isOurs(paragraph, index) ? [score] : [];
  });
}

const decimalsOf = (score: string): number => score.split(".")[1]?.length ?? 0;

function isScore(printed: string, score: Big): boolean {
  return round(score, decimalsOf(printed)).eq(printed) || score.minus(printed).abs().lte("0.01");
}
