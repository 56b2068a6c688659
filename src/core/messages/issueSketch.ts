import type { IssueId } from "../model/issue";
import { issuesZhCN } from "./issuesZhCN";

/** The sentence for an issue with `…` for what it inserts: what a check looks for and what is then to be done. */
export function issueSketch(id: IssueId): string {
  return sketched(issuesZhCN[id]);
}

export function sketched(message: string): string {
  return message.replace(/\{\w+\}/g, "…").replace(/…{2,}/g, "…");
}
