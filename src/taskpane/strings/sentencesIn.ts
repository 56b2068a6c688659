import { changeText } from "#core/messages/changeText";
import { faultText } from "#core/messages/faultText";
import { issueText } from "#core/messages/issueText";
import type { Language } from "#core/messages/language";
import { objectionText } from "#core/messages/objectionText";
import type { Sentences } from "./Sentences";

/** The product's own sentences in a language of its. */
export function sentencesIn(language: Language): Sentences {
  return {
    issueText: (issue) => issueText(issue, language),
    faultText: (fault) => faultText(fault, language),
    changeText: (change) => changeText(change, language),
    objectionText: (objection) => objectionText(objection, language),
    finalQuestions: language.finalQuestions,
  };
}
