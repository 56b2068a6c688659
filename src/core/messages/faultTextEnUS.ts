import type { ToldFault } from "./faultText";
import { faultsEnUS } from "./faultsEnUS";
import { fillIn } from "./fillIn";
import { issueTextEnUS } from "./issueTextEnUS";
import { wordsEnUS } from "./wordsEnUS";

/** The sentences for a fault in English: what happened, then what to do now. */
export function faultTextEnUS({ code, values, issues = [] }: ToldFault): string {
  const reasons = issues.map((issue) => ` ${issueTextEnUS(issue)}`).join("");
  // Put in last: they are sentences already, and no words of the user's.
  return faultsEnUS[code]
    .split("{reasons}")
    .map((part) => fillIn(part, values, wordsEnUS))
    .join(reasons);
}
