import { formulaTokens } from "./formulaTokens";

/** Whether Excel would take the text as a formula at all. */
export function isFormulaReadable(formula: string): boolean {
  return formulaTokens(formula).every((token) => token.kind !== "unknown");
}
