import { phrase } from "../../../model/phrase";
import { eachParagraph } from "../eachParagraph";
import type { NarrativeCheck } from "../narrative";
import { isTelling } from "../prose/isTelling";

/** Figures that one finding names. */
const namedFigures = 5;

/** A figure that is neither in a table nor computed from one. */
export const figureInNoTable = {
  id: "figure-in-no-table" as const,
  severity: "warning",
  title: { zhCN: "报告中的数字在表中找不到", enUS: "Figure of the report in no table" },
  message: {
    zhCN: "报告中的 {figures} 在各表中找不到。请核对，或把它的来源写入「基本信息」或指标表。",
    enUS: "{figures} in the report cannot be found in any table. Check it, or enter its source in “基本信息” or in the indicator table.",
  },
  find: eachParagraph((paragraph, { known }) => {
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
  }),
} satisfies NarrativeCheck;
