import { isSeveral, type Wording, type Wordings } from "../model/phrase";
import type { Words } from "./words";
import { wordsZhCN } from "./wordsZhCN";

/**
 * A message with its values: `{name}` becomes what `values` holds under `name`.
 *
 * @throws Error where a message asks for a value that was not given, which is a bug
 */
export function fillIn(message: string, values: Wordings, words: Words = wordsZhCN): string {
  return message.replace(/\{(\w+)\}/g, (_, key: string, at: number) => {
    const value = values[key];
    if (value === undefined) {
      throw new Error(`message without a value for {${key}}: ${message}`);
    }
    return worded(value, words, message[at - 1] === "“");
  });
}

/** What a message inserts, in words. */
export function worded(wording: Wording, words: Words = wordsZhCN, isQuoted = false): string {
  if (typeof wording === "string") {
    return words.data(wording, isQuoted);
  }
  if (isSeveral(wording)) {
    return wording.map((each) => worded(each, words, isQuoted)).join(words.separator);
  }
  return fillIn(words.phrases[wording.phrase], wording.values, words);
}
