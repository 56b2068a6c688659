/** The pieces of a formula; joined they give it back. */
export interface FormulaToken {
  readonly kind:
    | "string"
    | "number"
    | "error"
    | "reference"
    | "name"
    | "function"
    | "operator"
    | "open"
    | "close"
    | "separator"
    | "array"
    | "space"
    | "unknown";
  readonly text: string;
  /** `Sheet1!` or `'a b'!` before a reference or a name, with the mark. */
  readonly sheet: string;
}

const sheetPrefix = String.raw`(?:'(?:[^']|'')+'|[^\s'"!(),;:{}&=<>+\-*/^%#\[\]]+(?::[^\s'"!(),;:{}&=<>+\-*/^%#\[\]]+)?|\[\d+\][^\s'"!(),;:{}&=<>+\-*/^%#]*)!`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;

const patterns: readonly (readonly [FormulaToken["kind"], RegExp])[] = [
  ["string", /"(?:[^"]|"")*"/y],
  ["error", /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!)/iy],
  ["function", /(?:_xlfn\.|_xlws\.)*[\p{L}_][\p{L}\p{N}_.]*(?=\()/uy],
  [
    "reference",
    new RegExp(
      `(${sheetPrefix})?(?:${cell}(?::${cell})?|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?\\d{1,7}:\\$?\\d{1,7}|#REF!)(?![\\p{L}\\p{N}_.(!\\[])`,
      "uy",
    ),
  ],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?![\p{L}_])/uy],
  ["name", new RegExp(`(${sheetPrefix})?[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?]*(?![\\[(])`, "uy")],
  ["operator", /<>|<=|>=|[+\-*/^&=<>%#@]|:/y],
  ["open", /\(/y],
  ["close", /\)/y],
  ["separator", /[,;]/y],
  ["array", /[{}]/y],
  ["space", /\s+/y],
];

/** What it cannot place (structured references, links to other workbooks) comes out as `unknown`. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): FormulaToken {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match) {
      return { kind, text: match[0], sheet: match[1] ?? "" };
    }
  }
  return { kind: "unknown", text: formula.slice(at, at + 1), sheet: "" };
}
