import { ratingNames } from "../../../messages/zhCN/terms";
import { otherYearWords } from "../../../vocabulary/otherYears";

/** 优 · 良 · 中 · 差 */
export const grades: readonly string[] = Object.values(ratingNames);

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

const otherYear = new RegExp(otherYearWords);

/** Whether what follows is told of another year than the report's. */
export function isOfAnotherYear(before: string, year: number | undefined): boolean {
  const told = [...before.matchAll(/(?:19|20)\d{2}(?=\s?年)/g)].at(-1)?.[0];
  return otherYear.test(before) || (told !== undefined && Number(told) !== year);
}

/** The grade that a paragraph tells, as it words it; null where it tells none of this year. */
export function gradeIn(text: string, year: number | undefined): string | null {
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
