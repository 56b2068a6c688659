import type { Objection } from "../model/finalCheck";
import { changeText } from "./changeText";
import { issueText } from "./issueText";
import type { Language } from "./language";

/** What speaks against handing in, without its cell. */
export function objectionText(objection: Objection, language: Language): string {
  switch (objection.kind) {
    case "issue":
      return issueText(objection.issue, language);
    case "change":
      return changeText(objection.change, language);
    case "not-generated":
      return language.notGenerated;
    case "found":
      return language.cited(objection.text);
  }
}
