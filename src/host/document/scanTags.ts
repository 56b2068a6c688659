/** A tag of an XML text and where it stands. */
export interface ScannedTag {
  readonly start: number;
  readonly end: number;
  readonly kind: "open" | "close" | "empty";
  /** Its name without the prefix. */
  readonly localName: string;
}

const specialTags = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

/** Where the tag at `start` ends; a `>` between quotes, of either kind, does not end it. */
export function tagEnd(xml: string, start: number): number {
  const special = specialTags.find(([opening]) => xml.startsWith(opening, start));
  if (special) {
    const end = xml.indexOf(special[1], start);
    if (end < 0) {
      throw new Error("XML ends inside a comment or a section");
    }
    return end + special[1].length;
  }
  let quote = "";
  for (let at = start + 1; at < xml.length; at += 1) {
    const character = xml.charAt(at);
    if (quote !== "") {
      quote = character === quote ? "" : quote;
    } else if (character === ">") {
      return at + 1;
    } else if (character === '"' || character === "'") {
      quote = character;
    }
  }
  throw new Error("XML ends inside a tag");
}

/** The tags of elements, one after another; comments, CDATA and the declaration are passed over. */
export function* scanTags(xml: string): Generator<ScannedTag> {
  for (let start = xml.indexOf("<"); start >= 0;) {
    const end = tagEnd(xml, start);
    const first = xml.charAt(start + 1);
    if (first !== "!" && first !== "?") {
      const kind = first === "/" ? "close" : xml.charAt(end - 2) === "/" ? "empty" : "open";
      yield { start, end, kind, localName: localNameAt(xml, kind === "close" ? start + 2 : start + 1, end - 1) };
    }
    start = xml.indexOf("<", end);
  }
}

/** The text without its comments, in which what looks like an element is none. */
export function withoutComments(xml: string): string {
  let text = "";
  let from = 0;
  for (let start = xml.indexOf("<!--"); start >= 0; start = xml.indexOf("<!--", from)) {
    text += xml.slice(from, start);
    from = tagEnd(xml, start);
  }
  return from === 0 ? xml : text + xml.slice(from);
}

/** An element as text. */
export interface FoundElement {
  /** As written. */
  readonly attributes: string;
  readonly content: string;
  readonly isEmpty: boolean;
  readonly end: number;
}

/**
 * The next element of that name, prefix and all, which holds none of its own kind.
 *
 * @throws Error where it is not closed
 */
export function findElement(xml: string, name: string, from = 0): FoundElement | undefined {
  const opening = `<${name}`;
  let start = xml.indexOf(opening, from);
  while (start >= 0 && !/[\s>/]/.test(xml.charAt(start + opening.length))) {
    start = xml.indexOf(opening, start + opening.length);
  }
  if (start < 0) {
    return undefined;
  }
  const contentStart = tagEnd(xml, start);
  const isEmpty = xml.charAt(contentStart - 2) === "/";
  const attributes = xml.slice(start + opening.length, contentStart - (isEmpty ? 2 : 1));
  if (isEmpty) {
    return { attributes, content: "", isEmpty, end: contentStart };
  }
  const closing = `</${name}>`;
  const contentEnd = xml.indexOf(closing, contentStart);
  if (contentEnd < 0) {
    throw new Error(`an element ${name} is not closed`);
  }
  return { attributes, content: xml.slice(contentStart, contentEnd), isEmpty, end: contentEnd + closing.length };
}

function localNameAt(xml: string, start: number, limit: number): string {
  let from = start;
  let at = start;
  for (; at < limit; at += 1) {
    const character = xml.charAt(at);
    if (character === ":") {
      from = at + 1;
    } else if (
      character === "/" ||
      character === " " ||
      character === "\n" ||
      character === "\t" ||
      character === "\r"
    ) {
      break;
    }
  }
  return xml.slice(from, at);
}
