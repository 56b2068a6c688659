import type { TextDifference } from "../model/report";
import { commonRows } from "./alignRows";

/** A figure, a Latin word, or one character: Chinese has no blanks between words. */
const word = /\d[\d,.]*[%％]?|[A-Za-z]+|\s+|[^]/gu;

/** What must be struck out of one text, and what put in, to make the other of it. */
export function wordDifference(mine: string, generated: string): TextDifference[] {
  const [before, after] = [mine.match(word) ?? [], generated.match(word) ?? []];
  const parts: TextDifference[] = [];
  const add = (kind: TextDifference["kind"], words: readonly string[]): void => {
    const last = parts.at(-1);
    if (words.length === 0) {
      return;
    }
    if (last?.kind === kind) {
      parts[parts.length - 1] = { kind, text: last.text + words.join("") };
    } else {
      parts.push({ kind, text: words.join("") });
    }
  };
  let [was, now] = [0, 0];
  const common = [...commonRows(before, after)].sort(([a], [b]) => a - b);
  for (const [nextWas, nextNow] of [...common, [before.length, after.length] as const]) {
    add("mine", before.slice(was, nextWas));
    add("generated", after.slice(now, nextNow));
    add("same", before.slice(nextWas, nextWas + 1));
    [was, now] = [nextWas + 1, nextNow + 1];
  }
  return parts;
}
