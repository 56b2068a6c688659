import type { Issue } from "../model/issue";
import { fillIn } from "./fillIn";
import { wordsEnUS } from "./wordsEnUS";

/** The sentences for an issue in English: what was found, then what to do, or what the person said about it. */
export function issueTextEnUS({ check, values, accepted }: Issue): string {
  const message = check.message.enUS;
  if (accepted === undefined) {
    return fillIn(message, values, wordsEnUS);
  }
  // Cut before the values go in: they may hold sentences of their own.
  const end = message.indexOf(". ") + 1;
  return `${fillIn(message.slice(0, end), values, wordsEnUS)} Explained: “${wordsEnUS.data(accepted, true)}”.`;
}
