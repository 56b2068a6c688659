import { formulaTokens } from "./formulaTokens";

const textFunctions = new Set("CHAR CONCAT CONCATENATE LEFT LOWER MID RIGHT SUBSTITUTE TEXT TRIM UPPER".split(" "));

/** Whether the value of a formula is text: that of `A1&"x"` always is, that of `IF(A1,"x",2)` sometimes. */
export function textMaking(formula: string): "always" | "sometimes" | "never" {
  const tokens = formulaTokens(formula).filter((token) => token.kind !== "space");
  let depth = 0;
  let joins = false;
  let compares = false;
  for (const token of tokens) {
    depth += token.kind === "open" ? 1 : token.kind === "close" ? -1 : 0;
    joins ||= depth === 0 && token.text === "&";
    compares ||= depth === 0 && token.kind === "operator" && /^[<>=]+$/.test(token.text);
  }
  const [first] = tokens;
  const isOneCall =
    first?.kind === "function" && tokens.every((token) => token.kind !== "operator" || !isOutside(tokens, token));
  if (
    !compares &&
    (joins ||
      (isOneCall && textFunctions.has(first.text.toUpperCase())) ||
      (tokens.length === 1 && first?.kind === "string"))
  ) {
    return "always";
  }
  const makesText = tokens.some(
    (token) =>
      token.kind === "string" ||
      token.text === "&" ||
      (token.kind === "function" && textFunctions.has(token.text.toUpperCase())),
  );
  return makesText ? "sometimes" : "never";
}

function isOutside<Token extends { readonly kind: string }>(tokens: readonly Token[], wanted: Token): boolean {
  let depth = 0;
  for (const token of tokens) {
    if (token === wanted) {
      return depth === 0;
    }
    depth += token.kind === "open" ? 1 : token.kind === "close" ? -1 : 0;
  }
  return false;
}
