import { changeTextEnUS } from "#core/messages/changeTextEnUS";
import { faultTextEnUS } from "#core/messages/faultTextEnUS";
import { finalCheckEnUS } from "#core/messages/finalCheckEnUS";
import { issueTextEnUS } from "#core/messages/issueTextEnUS";
import { objectionTextEnUS } from "#core/messages/objectionTextEnUS";
import type { Sentences } from "./Sentences";

export const sentencesEnUS: Sentences = {
  issueText: issueTextEnUS,
  faultText: faultTextEnUS,
  changeText: changeTextEnUS,
  objectionText: objectionTextEnUS,
  finalQuestions: finalCheckEnUS,
};
