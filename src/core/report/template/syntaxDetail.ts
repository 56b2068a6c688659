import { phrase, type Phrase, type PhraseId } from "../../model/phrase";

/** What is wrong with a template, for people who did not learn Liquid from its English messages. */
export function syntaxDetail(message: string): Phrase {
  for (const [pattern, detail] of details) {
    const match = pattern.exec(message);
    if (match) {
      return phrase(detail, { name: match[1] ?? "" });
    }
  }
  return phrase("unreadable-syntax");
}

const details: readonly (readonly [RegExp, PhraseId])[] = [
  [/^output .*not closed/s, "output-not-closed"],
  [/^tag "(?:include|render|layout|block)" not found/, "no-other-files"],
  [/^tag "([^"]*)" not found/, "unknown-tag"],
  [/^tag \{%-?\s*(\w+).*not closed/s, "block-not-closed"],
  [/^tag .*not closed/s, "tag-not-closed"],
  [/^illegal tag: \{%-?\s*for/, "loop-syntax"],
  [/^illegal tag syntax/, "tag-name-missing"],
  [/^raw .*not closed/s, "raw-not-closed"],
  [/^\[ not closed/, "bracket-not-closed"],
  [/invalid value expression|value expected/, "value-missing"],
  [/expected "\|" before filter|expected filter name/, "bar-missing"],
  [/expected ":" after filter name|unexpected character/, "colon-missing"],
  [/expected "="|expected variable name/, "assignment-syntax"],
  [/invalid range|unbalanced parentheses/, "parentheses"],
  [/unexpected elsif after else|duplicated else/, "else-not-last"],
  [/unexpected "/, "superfluous-words"],
];
