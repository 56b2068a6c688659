import type { Issue } from "../model/issue";
import { fillIn } from "./fillIn";
import { issuesZhCN } from "./issuesZhCN";

/** What was found, and what to do about it: a message's first sentence and the rest of it. */
export function issueParts({ id, values }: Issue): { readonly found: string; readonly advice: string } {
  const message = issuesZhCN[id];
  // Cut before the values go in: they may hold sentences of their own.
  const end = message.indexOf("。") + 1;
  return { found: fillIn(message.slice(0, end), values), advice: fillIn(message.slice(end), values) };
}

/** The sentence for an issue: what was found, then what to do. */
export function issueText(issue: Issue): string {
  return fillIn(issuesZhCN[issue.id], issue.values);
}
