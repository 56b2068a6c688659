import { chineseNumerals } from "./numerals";

/** What is longer is a paragraph that begins with a number. */
const longestHeading = 40;

const numbered = [
  ["heading1", new RegExp(`^[${chineseNumerals}]{1,3}、`)],
  ["heading2", new RegExp(`^[（(][${chineseNumerals}]{1,3}[）)]`)],
  ["heading3", /^\d{1,2}[.．、]/],
] as const;

/** How documents number their headings: 一、 · （一） · 1. Null for a text that is no heading by its number. */
export function headingLevel(text: string): (typeof numbered)[number][0] | null {
  return isShort(text) ? (numbered.find(([, pattern]) => pattern.test(text))?.[0] ?? null) : null;
}

/** Whether a text can be a heading or a title at all: short, and no sentence. */
export function isShort(text: string): boolean {
  return text.length <= longestHeading && !text.includes("。");
}
