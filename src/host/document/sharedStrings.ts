import { decodeCellText } from "./xmlText";

/**
 * The strings that cells refer to by number, as plain text: runs of rich text joined, phonetic
 * guides left out. Read only; strings written by the host stand in their cells.
 */
export function readSharedStrings(xml: string): string[] {
  const strings: string[] = [];
  for (const [, item] of xml.matchAll(/<(?:\w+:)?si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g)) {
    strings.push(richText(item ?? ""));
  }
  return strings;
}

/** Text of an `<si>` or `<is>`. */
export function richText(markup: string): string {
  const spoken = markup.includes("rPh") ? markup.replace(/<(?:\w+:)?rPh[\s\S]*?<\/(?:\w+:)?rPh>/g, "") : markup;
  let text = "";
  for (const [, run] of spoken.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?t>)/g)) {
    text += decodeCellText(run ?? "");
  }
  return text;
}
