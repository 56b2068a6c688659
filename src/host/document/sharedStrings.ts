import { scanTags } from "./scanTags";
import { decodeCellText } from "./xmlText";

/**
 * The strings that cells refer to by number, as plain text: runs of rich text joined, phonetic
 * guides left out. Read only; strings written by the host stand in their cells.
 */
export function readSharedStrings(xml: string): string[] {
  const strings: string[] = [];
  readTexts(xml, (text) => strings.push(text));
  return strings;
}

/** Text of an `<si>` or `<is>`. */
export function richText(markup: string): string {
  return readTexts(markup, () => undefined);
}

/** One pass. Gives the text since the last item that ended. */
function readTexts(xml: string, onItem: (text: string) => void): string {
  let text = "";
  let textStart = -1;
  let isPhonetic = false;
  let isOpen = false;
  for (const { localName, kind, start, end } of scanTags(xml)) {
    if (localName === "si") {
      if (isOpen === (kind !== "close")) {
        throw new Error("a string is not closed");
      }
      isOpen = kind === "open";
      if (kind !== "open") {
        onItem(text);
      }
      text = "";
    } else if (localName === "rPh") {
      isPhonetic = kind === "open";
    } else if (localName === "t" && !isPhonetic) {
      if (kind === "close" && textStart >= 0) {
        text += decodeCellText(xml.slice(textStart, start));
      }
      textStart = kind === "open" ? end : -1;
    }
  }
  if (isOpen) {
    throw new Error("a string is not closed");
  }
  return text;
}
