import { changeText } from "#core/messages/changeText";
import { faultText } from "#core/messages/faultText";
import { finalCheckZhCN } from "#core/messages/finalCheckZhCN";
import { issueText } from "#core/messages/issueText";
import { objectionText } from "#core/messages/objectionText";
import type { Sentences } from "./Sentences";

export const sentencesZhCN: Sentences = {
  issueText,
  faultText,
  changeText,
  objectionText,
  finalQuestions: finalCheckZhCN,
};
