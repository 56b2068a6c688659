import { otherYearWords } from "../../../vocabulary/otherYears";
import { planWords } from "../../../vocabulary/plans";
import { eachParagraph } from "../eachParagraph";
import type { NarrativeCheck } from "../narrative";
import { isTitle } from "../prose/isTitle";

/** A statement about the year that is reported on. */
const aboutTheYear =
  /(?<=(?<before>.{0,4}))(?<year>(?:19|20)\d{2})\s?年度?[，,]?(?<between>[^，。；]{0,12}?)(?:全年预算(?!安排|编制|草案|计划)|年初预算数|预算执行|全年执行|执行数|部门整体支出|整体绩效|绩效自评(?=报告|情况|得分|等级|总结|结论|[，。；]|$)|收支情况)/g;
/** What is compared with, planned or dated is none. */
const comparison = new RegExp(
  `较|比|与|同|${otherYearWords}|以来|自|至|到|据|按|根据|印发|发布|修订|下一|编制|计划|安排|[、—～~-]`,
);

export const reportYearDiffers = {
  id: "report-year-differs" as const,
  severity: "error",
  title: { zhCN: "报告的年度与工作簿不符", enUS: "Year of the report differs" },
  message: {
    zhCN: "报告写的是 {told} 年，「基本信息」的年度是 {year} 年。请核对年度。",
    enUS: "The report says {told}, while the year in “基本信息” is {year}. Check the year.",
  },
  find: eachParagraph((paragraph, { tables: { basicInformation } }) => {
    const { year } = basicInformation;
    if (!year || paragraph.isPlan) {
      return null;
    }
    const own = String(year.value);
    const told = isTitle(paragraph)
      ? yearsIn(paragraph.text)
      : paragraph.sentences.flatMap(({ text }) => (yearsIn(text).includes(own) ? [] : yearsTold(text)));
    const other = told.includes(own) ? undefined : told[0];
    return other === undefined ? null : { told: other, year: own };
  }),
} satisfies NarrativeCheck;

function yearsIn(text: string): string[] {
  return [...text.replace(/\s/g, "").matchAll(/(?<!\d)(?:19|20)\d{2}(?=年)/g)].map(([year]) => year);
}

/** What is to be in another year is no statement about it. */
const planned = new RegExp(`${planWords}|安排|编制`);

function yearsTold(sentence: string): string[] {
  if (planned.test(sentence)) {
    return [];
  }
  return [...sentence.matchAll(aboutTheYear)].flatMap(({ groups }) =>
    comparison.test(`${groups?.["before"] ?? ""}${groups?.["between"] ?? ""}`) ? [] : (groups?.["year"] ?? []),
  );
}
