import Big from "big.js";
import { ratingNames } from "../../messages/terms";
import { phrase } from "../../model/phrase";
import { fixedText } from "../../number/display";
import { round } from "../../number/round";
import { isOurs, paragraphCheck, type NarrativeCheck, type NarrativeParagraph } from "./narrative";

const grades: readonly string[] = Object.values(ratingNames);

const grade =
  '[“"「『]?\\s?(?<word>优秀|良好|合格|基本合格|不合格|较好|一般|较差|中等|及格|不及格|[A-Da-d](?![A-Za-z])|[优良中差好])(?=[”"」』，。；、）)\\s]|等级|等次|$|级)';
/** 自评等级为“优”, 评价等级：良, 自评结果为优秀; what is 信用等级 or 水质等级 is another thing. */
const gradeTold: readonly RegExp[] = [
  new RegExp(
    `(?:自评|绩效|评价|综合|评定|最终|对应|总体)(?:结果|结论)?的?(?:等级|等次|档次|评级)(?:评定|评|定|确定)?(?:为|是|：|:)?\\s{0,2}${grade}`,
    "u",
  ),
  new RegExp(`(?:^|[，。；\\s])(?:等级|等次)(?:评定|评|定|确定)?(?:为|是|：|:)\\s{0,2}${grade}`, "u"),
  // An indicator's result in words is no grade of the whole.
  new RegExp(
    `(?<!目标[^。；]{0,40})(?:自评|绩效评价|评价)(?:结果|结论)(?:评定|评|定|确定)?(?:为|是|：|:)\\s{0,2}${grade}`,
    "u",
  ),
  new RegExp(`(?:自评|绩效)[^，。；]{0,10}(?:评定|评|定)为\\s{0,2}${grade}`, "u"),
];

/** Whether what follows is told of another year than the report's. */
function isOfAnotherYear(before: string, year: number | undefined): boolean {
  const told = [...before.matchAll(/(?:19|20)\d{2}(?=\s?年)/g)].at(-1)?.[0];
  return /上年|去年|同期|下年|明年|往年/.test(before) || (told !== undefined && Number(told) !== year);
}

function gradeIn(text: string, year: number | undefined): string | null {
  for (const pattern of gradeTold) {
    const match = pattern.exec(text);
    if (
      match?.groups?.["word"] !== undefined &&
      !isOfAnotherYear(text.slice(Math.max(0, match.index - 20), match.index), year)
    ) {
      return match.groups["word"];
    }
  }
  return null;
}

const gradeWordUnknown = paragraphCheck(
  { id: "grade-word-unknown", severity: "warning", title: "等级用词不是优良中差" },
  ({ text }, { tables }) => {
    const word = gradeIn(text, tables.basicInformation.year?.value);
    return word === null || grades.includes(word) ? null : { word };
  },
);

const scoreTold =
  /(?:自评总分|自评总?得分|总得分|综合得分|绩效(?:自评)?(?:总|综合)?得分|总分)(?:合计)?(?:为|是|：|:)?\s{0,2}(\d{1,3}(?:\.\d{1,4})?)\s{0,2}分/g;

const gradeOrScoreDiffers = paragraphCheck(
  { id: "grade-or-score-differs", severity: "error", title: "报告的总分、等级与表不符" },
  (paragraph, { results: { totalScore, rating }, settings, tables }) => {
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
  },
);

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

/** Checks of the grade and the score that the report tells. */
export const gradeChecks: readonly NarrativeCheck[] = [gradeWordUnknown, gradeOrScoreDiffers];
