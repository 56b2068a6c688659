import type { Issue } from "../model/issue";
import { fillIn } from "./fillIn";

/** What was found, and what to do about it: a message's first sentence and the rest of it, or what the person said about it. */
export function issueParts({ check, values, accepted }: Issue): { readonly found: string; readonly advice: string } {
  const message = check.message.zhCN;
  // Cut before the values go in: they may hold sentences of their own.
  const end = message.indexOf("。") + 1;
  const found = fillIn(message.slice(0, end), values);
  return {
    found,
    advice: accepted === undefined ? fillIn(message.slice(end), values) : `已说明：${accepted.replace(/。$/, "")}。`,
  };
}

/** The sentence for an issue: what was found, then what to do. */
export function issueText(issue: Issue): string {
  const { found, advice } = issueParts(issue);
  return found + advice;
}
