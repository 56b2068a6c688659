/**
 * How a message calls a result that differs: `source` says that a formula of the person's gave it, `what`
 * what is to be looked at.
 */
export function formulaWords(isFormula: boolean, typed: string): { readonly source: string; readonly what: string } {
  return isFormula ? { source: "（公式结果）", what: "公式" } : { source: "", what: typed };
}
