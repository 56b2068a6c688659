import type { Issue } from "../model/issue";
import { fillIn } from "./fillIn";
import { issuesZhCN } from "./issuesZhCN";

/** The sentence for an issue: what was found, then what to do. */
export function issueText(issue: Issue): string {
  return fillIn(issuesZhCN[issue.id], issue.values);
}
