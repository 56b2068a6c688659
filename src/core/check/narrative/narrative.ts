import type { StandingParagraph } from "../../model/report";
import type { Finding, Judged, NamedCheck } from "../check";
import { KnownQuantities } from "./knownQuantities";
import { textFigures, type TextFigure } from "./textFigures";

/** A paragraph of the report with the figures that are in it. */
export interface NarrativeParagraph extends StandingParagraph {
  readonly textFigures: readonly TextFigure[];
}

/** The report as it stands, beside the workbook that it tells of. */
export interface Narrative extends Judged {
  readonly paragraphs: readonly NarrativeParagraph[];
  readonly known: KnownQuantities;
}

/** A rule that judges the report's words by the tables. */
export interface NarrativeCheck extends NamedCheck {
  readonly find: (narrative: Narrative) => readonly Finding[];
}

export function narrativeOf(paragraphs: readonly StandingParagraph[], judged: Judged): Narrative {
  return { ...judged, paragraphs: paragraphs.map((paragraph) => ({ ...paragraph, textFigures: textFigures(paragraph.text) })), known: new KnownQuantities(judged) };
}

/** A check that looks at one paragraph at a time. */
export function paragraphCheck(
  check: NamedCheck,
  find: (paragraph: NarrativeParagraph, narrative: Narrative) => Readonly<Record<string, string>> | null,
): NarrativeCheck {
  return {
    ...check,
    find: (narrative) =>
      narrative.paragraphs.flatMap((paragraph) => {
        const values = find(paragraph, narrative);
        return values ? [{ cell: paragraph.cell, values }] : [];
      }),
  };
}

/** A text up to the marks that end its clauses; brackets end none. */
export function clausesOf(text: string): string[] {
  return text.split(/[，；。！？：\n]/).filter((clause) => clause.trim() !== "");
}
