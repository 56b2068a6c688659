import type { IssueId } from "../model/issue";
import { sketched } from "./issueSketch";
import { issuesEnUS } from "./issuesEnUS";

/** The English sentences for an issue with `…` for what they insert. */
export function issueSketchEnUS(id: IssueId): string {
  return sketched(issuesEnUS[id]).replace(/…(?: …)+/g, "…");
}
