import type { Emphasis, Paragraph, ParagraphStyle } from "../../model/report";
import { chineseNumerals } from "../../vocabulary/numerals";
import { chineseNumeral, chineseNumeralValue } from "./chineseNumeral";

/** How high a paragraph stands; text stands below every heading. */
const levels: Readonly<Record<ParagraphStyle, number>> = {
  title: 0,
  heading1: 1,
  heading2: 2,
  heading3: 3,
  signature: 0,
  body: 9,
};

const isHeading = (style: ParagraphStyle): boolean => style.startsWith("heading");

/**
 * Takes out headings under which rows of the template wrote nothing, and closes the gap in the numbering
 * of the headings after them. A heading that the template itself leaves without text stays.
 *
 * @param silentRows rows of the template that wrote nothing
 */
export function withoutLoneHeadings(paragraphs: readonly Paragraph[], silentRows: ReadonlySet<number>): Paragraph[] {
  const kept = [...paragraphs];
  const silent = new Set(silentRows);
  for (let index = kept.length - 1; index >= 0; index -= 1) {
    const heading = kept[index];
    if (heading === undefined || !isHeading(heading.style)) {
      continue;
    }
    const next = kept[index + 1];
    const isAlone = next === undefined || levels[next.style] <= levels[heading.style];
    const lastRow = next?.templateRow ?? Infinity;
    if (isAlone && [...silent].some((row) => row > heading.templateRow && row < lastRow)) {
      kept.splice(index, 1);
      silent.add(heading.templateRow);
      closeNumbering(kept, index, heading);
    }
  }
  return kept;
}

/** The headings that counted on from the one that is gone count one less. */
function closeNumbering(paragraphs: Paragraph[], from: number, gone: Paragraph): void {
  const first = numberOf(gone.text);
  if (first === null) {
    return;
  }
  let expected = first.value + 1;
  for (let index = from; index < paragraphs.length; index += 1) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined || levels[paragraph.style] < levels[gone.style]) {
      return;
    }
    if (paragraph.style !== gone.style) {
      continue;
    }
    const number = numberOf(paragraph.text);
    if (number?.value !== expected) {
      return;
    }
    paragraphs[index] = renumbered(paragraph, number, expected - 1);
    expected += 1;
  }
}

interface HeadingNumber {
  readonly value: number;
  readonly start: number;
  readonly digits: string;
}

const numbering = new RegExp(`^([（(]?)([${chineseNumerals}]+|\\d{1,2})[、）).．]`);

/** The number in 三、 （三） 3. （3） */
function numberOf(text: string): HeadingNumber | null {
  const [, lead = "", digits = ""] = numbering.exec(text) ?? [];
  const value = /^\d+$/.test(digits) ? Number(digits) : chineseNumeralValue(digits);
  return digits === "" || value === null ? null : { value, start: lead.length, digits };
}

function renumbered(paragraph: Paragraph, { start, digits }: HeadingNumber, value: number): Paragraph {
  const text = /^\d+$/.test(digits) ? String(value) : chineseNumeral(value);
  const shift = text.length - digits.length;
  /** A mark behind the number moves with it; one around it, such as bold words, grows or shrinks with it. */
  const moved = <M extends Emphasis>(mark: M): M => {
    if (mark.start > start) {
      return { ...mark, start: mark.start + shift };
    }
    return mark.start + mark.length > start ? { ...mark, length: mark.length + shift } : mark;
  };
  return {
    ...paragraph,
    text: paragraph.text.slice(0, start) + text + paragraph.text.slice(start + digits.length),
    figures: paragraph.figures.map(moved),
    emphases: paragraph.emphases.map(moved),
  };
}
