import type { Objection } from "../model/finalCheck";
import { changeTextEnUS } from "./changeTextEnUS";
import { notGeneratedEnUS } from "./finalCheckEnUS";
import { issueTextEnUS } from "./issueTextEnUS";

/** What speaks against handing in, in English, without its cell. */
export function objectionTextEnUS(objection: Objection): string {
  switch (objection.kind) {
    case "issue":
      return issueTextEnUS(objection.issue);
    case "change":
      return changeTextEnUS(objection.change);
    case "not-generated":
      return notGeneratedEnUS;
    case "found":
      return `“${objection.text}”`;
  }
}
