import { isSeveral, type Wording, type Wordings } from "../model/phrase";
import type { Language } from "./language";

/**
 * A message with its values: `{name}` becomes what `values` holds under `name`.
 *
 * @throws Error where a message asks for a value that was not given, which is a bug
 */
export function fillIn(message: string, values: Wordings, language: Language): string {
  return message.replace(/\{(\w+)\}/g, (_, key: string, at: number) => {
    const value = values[key];
    if (value === undefined) {
      throw new Error(`message without a value for {${key}}: ${message}`);
    }
    return worded(value, language, message[at - 1] === "“");
  });
}

/** What a message inserts, in words. */
export function worded(wording: Wording, language: Language, isQuoted = false): string {
  if (typeof wording === "string") {
    return language.data(wording, isQuoted);
  }
  if (isSeveral(wording)) {
    return wording.map((each) => worded(each, language, isQuoted)).join(language.separator);
  }
  return fillIn(language.phrases[wording.phrase], wording.values, language);
}
