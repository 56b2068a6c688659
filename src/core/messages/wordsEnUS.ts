import { phrasesEnUS } from "./phrasesEnUS";
import type { Words } from "./words";

export const wordsEnUS: Words = { phrases: phrasesEnUS, separator: ", ", data: quoted };

/** Chinese words in an English sentence stand in quotation marks, where the message gives them none; marks within become single ones. */
function quoted(text: string, isQuoted: boolean): string {
  const inSingleMarks = text.replaceAll("“", "‘").replaceAll("”", "’");
  // Several names are handed over as 甲」「乙, for a Chinese message to put 「」 around all.
  const within = /^[^「」]*」「/.test(text) ? inSingleMarks.replaceAll("」「", "”, “") : inSingleMarks;
  return isQuoted || !/\p{Script=Han}/u.test(text) ? within : `“${within}”`;
}
