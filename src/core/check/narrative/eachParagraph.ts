import type { Wordings } from "../../model/phrase";
import type { Narrative, NarrativeCheck, NarrativeParagraph } from "./narrative";

/** Looks at one paragraph at a time. */
export function eachParagraph(
  values: (paragraph: NarrativeParagraph, narrative: Narrative) => Wordings | null,
): NarrativeCheck["find"] {
  return (narrative) =>
    narrative.paragraphs.flatMap((paragraph) => {
      const found = values(paragraph, narrative);
      return found ? [{ cell: paragraph.cell, values: found }] : [];
    });
}
