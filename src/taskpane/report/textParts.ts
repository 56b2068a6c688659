import type { CellAddress } from "#core/model/grid";
import type { StandingParagraph } from "#core/model/report";

/** A part of a paragraph that is shown in one way. */
export interface TextPart {
  readonly start: number;
  readonly text: string;
  readonly isBold: boolean;
  /** Where the figure came from; null for words. */
  readonly cell: CellAddress | null;
}

/** Longer than any figure with its unit: texts of 基本信息 come from a cell too, and are read and not clicked. */
const longestFigure = 30;

/** Cuts a paragraph where bold words and figures begin and end. */
export function textParts({
  text,
  figures,
  emphases,
}: Pick<StandingParagraph, "text" | "figures" | "emphases">): readonly TextPart[] {
  const links = figures.filter(
    ({ start, length }) => length <= longestFigure && /\d/.test(text.slice(start, start + length)),
  );
  const ends = [...links, ...emphases].flatMap(({ start, length }) => [start, start + length]);
  const cuts = [...new Set([0, ...ends.filter((end) => end > 0 && end < text.length), text.length])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, index) => {
    const covers = (mark: { readonly start: number; readonly length: number }): boolean =>
      mark.start <= start && start < mark.start + mark.length;
    return {
      start,
      text: text.slice(start, cuts[index + 1]),
      isBold: emphases.some(covers),
      cell: links.find(covers)?.cell ?? null,
    };
  });
}
