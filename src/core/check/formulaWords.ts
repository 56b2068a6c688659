import { phrase, type PhraseId, type Wording } from "../model/phrase";

/**
 * How a message calls a result that differs: `source` says that a formula of the person's gave it, `what`
 * what is to be looked at.
 */
export function formulaWords(
  isFormula: boolean,
  typed: PhraseId,
): { readonly source: Wording; readonly what: Wording } {
  return isFormula
    ? { source: phrase("by-formula"), what: phrase("the-formula") }
    : { source: "", what: phrase(typed) };
}
