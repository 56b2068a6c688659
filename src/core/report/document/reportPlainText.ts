import type { StandingParagraph } from "../../model/report";
import { styleLayouts } from "../layout/pageLayout";

/** The report as a clipboard's plain text: a paragraph a line, indented as on its worksheet. */
export function reportPlainText(paragraphs: readonly StandingParagraph[]): string {
  return paragraphs.map(({ style, text }) => `${styleLayouts[style].firstLineIndent}${text}`).join("\r\n");
}
