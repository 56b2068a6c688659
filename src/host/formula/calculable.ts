import { formulaTokens } from "./formulaTokens";

/** Functions that the engine was seen to calculate as Excel does. */
const trusted = new Set(
  (
    "ABS AND AVERAGE AVERAGEIF CEILING CHAR CHOOSE COLUMN CONCATENATE CONCAT COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE DAY EXACT FALSE FIND FLOOR HLOOKUP " +
    "IF IFERROR IFNA INDEX INT ISBLANK ISERROR ISNUMBER ISTEXT LARGE LEFT LEN LOWER MATCH MAX MEDIAN MID MIN MOD MONTH NOT OR POWER PRODUCT RANK " +
    "RIGHT ROUND ROUNDDOWN ROUNDUP ROW SMALL SQRT SUBSTITUTE SUM SUMIF SUMIFS SUMPRODUCT TEXT TRIM TRUE TRUNC UPPER VALUE VLOOKUP YEAR"
  ).split(" "),
);

/** Why the engine is not to be trusted with a formula; `undefined` if it is. */
export function whyNotCalculable(formula: string): string | undefined {
  const tokens = formulaTokens(formula).filter((token) => token.kind !== "space");
  for (const [index, token] of tokens.entries()) {
    if (token.kind === "function" && !trusted.has(token.text.toUpperCase())) {
      return `the function ${token.text.toUpperCase()}`;
    }
    if (token.kind === "unknown" || token.kind === "array" || token.text === "@" || token.text === "#") {
      return `"${token.text}" in a formula`;
    }
    const isRange = token.kind === "reference" && token.text.includes(":");
    const besideOperator = [tokens[index - 1], tokens[index + 1]].some((each) => each?.kind === "operator");
    if (isRange && besideOperator) {
      return `an operator over the range ${token.text}`;
    }
  }
  const inner = innerCallOverRange(tokens);
  return inner === undefined ? undefined : `${inner} over a range`;
}

/** Functions of one value that a formula gives a range, which only array formulas understand. */
const scalarFunctions = new Set(
  "ABS EXACT FIND INT ISBLANK ISERROR ISNUMBER ISTEXT LEFT LEN LOWER MID NOT RIGHT ROUND ROUNDDOWN ROUNDUP SQRT SUBSTITUTE TEXT TRIM UPPER VALUE".split(
    " ",
  ),
);

function innerCallOverRange(tokens: readonly { readonly kind: string; readonly text: string }[]): string | undefined {
  const calls: string[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind === "open") {
      const before = tokens[index - 1];
      calls.push(before?.kind === "function" ? before.text.toUpperCase() : "");
    } else if (token.kind === "close") {
      calls.pop();
    } else if (token.kind === "reference" && token.text.includes(":") && scalarFunctions.has(calls.at(-1) ?? "")) {
      return calls.at(-1);
    }
  }
  return undefined;
}
