import type { Issue } from "../model/issue";
import { fillIn } from "./fillIn";
import type { Language } from "./language";

/** What was found, and what to do about it: a message's first sentence and the rest of it, or what the person said about it. */
export function issueParts(
  { check, values, accepted }: Issue,
  language: Language,
): { readonly found: string; readonly advice: string } {
  const message = check.message[language.key];
  // Cut before the values go in: they may hold sentences of their own.
  const end = message.indexOf(language.sentenceEnd) + 1;
  return {
    found: fillIn(message.slice(0, end), values, language),
    advice: accepted === undefined ? fillIn(message.slice(end), values, language) : language.explained(accepted),
  };
}

/** The sentences for an issue: what was found, then what to do. */
export function issueText(issue: Issue, language: Language): string {
  const { found, advice } = issueParts(issue, language);
  return found + advice;
}
