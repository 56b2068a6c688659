import type { Objection } from "../model/finalCheck";
import { changeText } from "./changeText";
import { notGenerated } from "./finalCheckZhCN";
import { issueText } from "./issueText";

/** What speaks against handing in, without its cell. */
export function objectionText(objection: Objection): string {
  switch (objection.kind) {
    case "issue":
      return issueText(objection.issue);
    case "change":
      return changeText(objection.change);
    case "not-generated":
      return notGenerated;
    case "found":
      return objection.text;
  }
}
