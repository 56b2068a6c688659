import { type TextFigure, textFigures } from "./textFigures";

/** A piece of a paragraph up to 。；！？, or a clause of it up to a comma as well. */
export interface Stretch {
  readonly text: string;
  /** Position in the paragraph. */
  readonly start: number;
}

export interface Sentence extends Stretch {
  /** With blanks for what stands in quotation marks: it is cited, not said. */
  readonly clauses: readonly Stretch[];
  /** Counted from the paragraph's beginning. */
  readonly figures: readonly TextFigure[];
}

export function sentencesOf(text: string): Sentence[] {
  const figures = textFigures(text);
  const said = text.replace(/“[^“”]{1,200}”/g, (cited) => `“${" ".repeat(cited.length - 2)}”`);
  let next = 0;
  return stretches(text, 0, /[。；！？\n]/g).map((sentence) => {
    const first = next;
    while (next < figures.length && (figures[next]?.start ?? 0) < sentence.start + sentence.text.length) {
      next += 1;
    }
    return {
      ...sentence,
      clauses: stretches(
        said.slice(sentence.start, sentence.start + sentence.text.length),
        sentence.start,
        /[，：,](?!\d{3})/g,
      ),
      figures: figures.slice(first, next),
    };
  });
}

/** A text cut behind each mark; blank pieces are left out. */
function stretches(text: string, offset: number, marks: RegExp): Stretch[] {
  const ends = [...text.matchAll(marks)].map(({ index }) => index + 1);
  let start = 0;
  return [...ends, text.length].flatMap((end): Stretch[] => {
    const stretch = { text: text.slice(start, end), start: offset + start };
    start = end;
    return stretch.text.trim() === "" ? [] : [stretch];
  });
}
