import type { Issue, NamedCheck } from "../../model/issue";
import type { StandingParagraph } from "../../model/report";
import { headingLevel } from "../../vocabulary/headings";
import { planHeadingWords } from "../../vocabulary/plans";
import type { Finding, Judged } from "../check";
import { knownQuantities, type KnownQuantities } from "./known/knownQuantities";
import { namedIndicators, type NamedIndicators } from "./known/namedIndicators";
import { type Sentence, sentencesOf } from "./prose/sentences";

/** A paragraph of the report, read. */
export interface NarrativeParagraph extends StandingParagraph {
  readonly sentences: readonly Sentence[];
  /** The heading above it; blank where there is none. */
  readonly heading: string;
  /** Whether it stands below a heading about what is to be done (绩效目标, 下一步改进措施): nothing there is a result. */
  readonly isPlan: boolean;
}

/** The report as it stands, beside the workbook that it tells of. */
export interface Narrative extends Judged {
  readonly paragraphs: readonly NarrativeParagraph[];
  readonly known: KnownQuantities;
  readonly named: NamedIndicators;
  /** What was found in the tables. */
  readonly told: readonly Issue[];
}

/** A rule that judges the report's words by the tables. */
export interface NarrativeCheck extends NamedCheck {
  readonly find: (narrative: Narrative) => readonly Finding[];
}

export function narrativeOf(
  paragraphs: readonly StandingParagraph[],
  judged: Judged,
  told: readonly Issue[],
): Narrative {
  let heading = "";
  return {
    ...judged,
    paragraphs: paragraphs.map((paragraph): NarrativeParagraph => {
      if (isHeading(paragraph)) {
        heading = paragraph.text;
      }
      return { ...paragraph, sentences: sentencesOf(paragraph.text), heading, isPlan: isAboutPlans(heading) };
    }),
    known: knownQuantities(judged, told),
    named: namedIndicators(judged.results.indicators),
    told,
  };
}

function isHeading({ style, text }: StandingParagraph): boolean {
  return (
    style.startsWith("heading") ||
    style === "title" ||
    // 1. begins a point of a list as often as a heading.
    ["heading1", "heading2"].includes(headingLevel(text) ?? "")
  );
}

const aboutPlans = new RegExp(`职能|职责|目标|重点工作|任务|${planHeadingWords}`);

function isAboutPlans(heading: string): boolean {
  return aboutPlans.test(heading) && !/完成|实现|分析|成效|结论|综述|自评|评价|存在/.test(heading);
}

/**
 * Whether a figure was written by us: from a cell of its own, or computed. The figures of a text that a
 * person wrote into a cell (主要工作成效) are the person's.
 */
export function isOurs({ owner, figures, text }: StandingParagraph, at: number): boolean {
  if (owner === "user") {
    return false;
  }
  const source = figures.find(({ start, length }) => start <= at && at < start + length);
  return (
    source === undefined ||
    (source.length <= longestValue && !/[，。；]/.test(text.slice(source.start, source.start + source.length)))
  );
}

/** What is longer is no value of a table but a text. */
const longestValue = 24;
