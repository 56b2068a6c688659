import { phrase } from "../../model/phrase";
import { paragraphCheck, type NarrativeCheck } from "./narrative";
import type { TextFigure } from "./textFigures";

/** Figures that one finding names. */
const namedFigures = 5;

/** Small counts of such are how people speak: 3个方面, 2项措施, 5次会议. */
const figureOfSpeech = /^[个项条次类种级小大批轮公]?$/;
const smallCount = 10;

/** A figure that is neither in a table nor computed from one. */
export const strangeFigureCheck: NarrativeCheck = paragraphCheck(
  { id: "figure-in-no-table", severity: "warning", title: "报告中的数字在表中找不到" },
  (paragraph, { known }) => {
    // What we wrote has its cell.
    if (paragraph.owner === "ours") {
      return null;
    }
    const strange = paragraph.sentences.flatMap(({ figures }) =>
      figures.filter((figure) => isTelling(figure) && !known.has(figure)),
    );
    const texts = [...new Set(strange.map(({ text }) => text))];
    if (texts.length === 0) {
      return null;
    }
    const figures = texts.slice(0, namedFigures).join("、");
    return {
      figures:
        texts.length > namedFigures
          ? phrase("figures-and-more", { figures, count: String(texts.length) })
          : phrase("figures", { figures }),
    };
  },
);

export function isTelling({ kind, value, decimals, counter, isLimit, scale }: TextFigure): boolean {
  if (value.eq(0) || isLimit) {
    return false;
  }
  const isSmall = kind === "number" && decimals === 0 && scale.eq(1) && value.lte(smallCount);
  return !(isSmall && figureOfSpeech.test(counter ?? ""));
}
