import type { Emphasis } from "./report";

/** A stretch of text that is all bold or all plain. */
export interface Stretch {
  readonly text: string;
  readonly bold: boolean;
}

/** A text cut where bold words begin and end; where two emphases overlap, the first counts. */
export function stretches(text: string, emphases: readonly Emphasis[]): Stretch[] {
  const found: Stretch[] = [];
  let end = 0;
  for (const { start, length } of [...emphases].sort((a, b) => a.start - b.start)) {
    if (start < end) {
      continue;
    }
    found.push({ text: text.slice(end, start), bold: false }, { text: text.slice(start, start + length), bold: true });
    end = start + length;
  }
  return [...found, { text: text.slice(end), bold: false }].filter((stretch) => stretch.text !== "");
}
