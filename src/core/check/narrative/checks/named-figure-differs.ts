import type { Phrase } from "../../../model/phrase";
import { otherYearWords } from "../../../vocabulary/otherYears";
import { aheadWords, planHeadingWords } from "../../../vocabulary/plans";
import { budgetFigureDiffers } from "../attribution/budgetFigureDiffers";
import { indicatorFigureDiffers } from "../attribution/indicatorFigureDiffers";
import { type ToldTotal, toldTotals } from "../attribution/toldTotals";
import { totalFigureDiffers } from "../attribution/totalFigureDiffers";
import { eachParagraph } from "../eachParagraph";
import type { Narrative, NarrativeCheck, NarrativeParagraph } from "../narrative";
import { isTelling } from "../prose/isTelling";

/** Targets, which stand below headings about goals, are figures of the tables; what will be done is none. */
const plans = new RegExp(planHeadingWords);
const beyondTables = new RegExp(`${otherYearWords}|同比|连续|${aheadWords}`);

/** A figure of the tables beside a name that is not its own. What is in no table is told of elsewhere. */
export const namedFigureDiffers = {
  id: "named-figure-differs" as const,
  severity: "error",
  title: { zhCN: "报告中的数字与同名数据不符", enUS: "Figure of the report is not that of its name" },
  message: {
    zhCN: "报告写「{told}」，而表中{fact}。请核对名称和数字。",
    enUS: "The report says “{told}”, while in the table {fact}. Check the name and the figure.",
  },
  find: (narrative) => {
    const totals = toldTotals(narrative);
    return eachParagraph((paragraph) => firstIn(paragraph, totals, narrative))(narrative);
  },
} satisfies NarrativeCheck;

function firstIn(
  paragraph: NarrativeParagraph,
  totals: readonly ToldTotal[],
  narrative: Narrative,
): { readonly told: string; readonly fact: Phrase } | null {
  if (plans.test(paragraph.heading) || paragraph.owner === "ours") {
    return null;
  }
  const mentions = narrative.named(paragraph.text);
  const own = String(narrative.tables.basicInformation.year?.value ?? "");
  let next = -1;
  for (const sentence of paragraph.sentences) {
    const isBeyond =
      beyondTables.test(sentence.text) ||
      (sentence.text.match(/(?:19|20)\d{2}(?=\s?年)/g) ?? []).some((year) => year !== own);
    for (const figure of sentence.figures) {
      while (next + 1 < mentions.length && (mentions[next + 1]?.end ?? 0) <= figure.start) {
        next += 1;
      }
      if (isBeyond || figure.value.eq(0) || (isTelling(figure) && !narrative.known.has(figure))) {
        continue;
      }
      const mention = mentions[next];
      const found =
        (figure.isRough
          ? null
          : (totalFigureDiffers(figure, sentence, totals) ?? budgetFigureDiffers(figure, sentence, narrative))) ??
        (mention ? indicatorFigureDiffers(figure, paragraph.text, mention, narrative) : null);
      if (found) {
        return found;
      }
    }
  }
  return null;
}
