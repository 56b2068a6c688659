/** A part of a row: the template's words, `{{ … }}`, `{% … %}`, or a brace that is opened and not closed. */
export interface TemplateToken {
  readonly kind: "words" | "output" | "tag" | "unclosed";
  readonly text: string;
}

/** Cuts a row at its braces, in one pass however many there are. */
export function templateTokens(text: string): TemplateToken[] {
  const tokens: TemplateToken[] = [];
  let done = 0;
  let opened: number | null = null;
  const cut = (kind: TemplateToken["kind"], end: number): void => {
    if (end > done) {
      tokens.push({ kind, text: text.slice(done, end) });
    }
    done = end;
  };
  for (const { 0: brace, index } of text.matchAll(/\{\{|\{%|\}\}|%\}/g)) {
    if (brace.startsWith("{")) {
      cut(opened === null ? "words" : "unclosed", index);
      opened = index;
    } else if (opened !== null && (brace === "}}") === text.startsWith("{{", opened)) {
      cut(brace === "}}" ? "output" : "tag", index + 2);
      opened = null;
    }
  }
  cut(opened === null ? "words" : "unclosed", text.length);
  return tokens;
}
