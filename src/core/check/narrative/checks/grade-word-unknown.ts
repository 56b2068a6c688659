import { gradeIn, grades } from "../attribution/gradeIn";
import { eachParagraph } from "../eachParagraph";
import type { NarrativeCheck } from "../narrative";

export const gradeWordUnknown = {
  id: "grade-word-unknown" as const,
  severity: "warning",
  title: { zhCN: "等级用词不是优良中差", enUS: "Unknown rating in the report" },
  message: {
    zhCN: "报告的等级写作「{word}」，等级应为优、良、中、差之一。请改写。",
    enUS: "The report gives the rating as “{word}”; ratings are “优”, “良”, “中” and “差”. Rewrite it.",
  },
  find: eachParagraph(({ text }, { tables }) => {
    const word = gradeIn(text, tables.basicInformation.year?.value);
    return word === null || grades.includes(word) ? null : { word };
  }),
} satisfies NarrativeCheck;
