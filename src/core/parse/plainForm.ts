import { visible } from "../vocabulary/invisible";
import { nothingWords } from "../vocabulary/placeholders";

/** Full-width letters, digits and signs, and the small ones (﹤﹪), as their ASCII twins; ideographic spaces as spaces. */
export function halfWidth(text: string): string {
  return text
    .replace(/[\uFE50-\uFE6B]/g, (character) => character.normalize("NFKC"))
    .replace(/[\uFF01-\uFF5E\u3000]/g, (character) =>
      character === "\u3000" ? " " : String.fromCharCode(character.charCodeAt(0) - 0xfee0),
    );
}

/** Half-width and without any white space or invisible character: what headers and labels are compared by. */
export function plainForm(text: string): string {
  return visible(halfWidth(text)).replace(/\s/g, "");
}

/** A header or label without its notes in brackets: `全年预算数(A)` → `全年预算数`. */
export function withoutNotes(text: string): string {
  return text.replace(/\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕/g, "");
}

const nothing = new RegExp(`^(?:X+|x+|(?:${nothingWords})[。.]?)$`);

/**
 * Whether a cell says "nothing": blank, a dash, dots, or what a form prints where something is to be
 * filled in (XX, **, ……, 无).
 */
export function isNothing(text: string): boolean {
  const plain = plainForm(text);
  return plain === "" || /^[-—–―_/\\*×.。…·]+$/.test(plain) || nothing.test(plain);
}
