import { phrase, type Phrase } from "../../model/phrase";

/** Letters that stand for digits: 1O0, l2件. */
export const digitLookalike = /\d[OoIl]+(?=\d|[%％]|[\u4E00-\u9FFF]|$)|(?<![A-Za-z])[OIl]\d+(?=[%％\u4E00-\u9FFF]|$)/;

/** Cyrillic letters, and the radicals that text copied from a PDF brings along in place of characters. */
export const letterLookalike = /[\u0400-\u04FF\u2E80-\u2FDF]/;

/** Says of a value that could not be compared that it holds a look-alike character; blank where it does not. */
export function lookalikeHint(text: string): Phrase | "" {
  const found = (digitLookalike.exec(text) ?? letterLookalike.exec(text))?.[0];
  return found === undefined ? "" : phrase("has-lookalike", { found });
}
