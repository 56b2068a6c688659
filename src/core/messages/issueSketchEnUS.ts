import { issueSketch } from "./issueSketch";

/** An English message with `…` for what it inserts. */
export function issueSketchEnUS(message: string): string {
  return issueSketch(message).replace(/…(?: …)+/g, "…");
}
