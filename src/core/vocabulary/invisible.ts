/**
 * Characters that nobody sees and that text brings along from web pages and PDFs: soft hyphens, zero-width spaces and
 * joiners, marks of direction, variation selectors.
 */
const invisible = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]|\p{Variation_Selector}/gu;

/** The text as a person sees it, without the characters that nobody does. */
export function visible(text: string): string {
  return text.replace(invisible, "");
}
