import type { ParagraphStyle, StandingParagraph } from "../../model/report";
import { stretches } from "../../model/stretches";
import { xmlCharacters } from "../../model/xmlCharacters";
import { fallbackFonts, indents, styleLayouts } from "../layout/pageLayout";

/**
 * The report as a clipboard's HTML. Word keeps of a pasted text what stands in it as inline styles, and
 * makes headings of its own of `h1` to `h3`.
 */
export function reportHtml(paragraphs: readonly StandingParagraph[]): string {
  const body = paragraphs.map(
    ({ style, text, emphases }) => `<${tags[style]} style="${css(style)}">${markup(text, emphases)}</${tags[style]}>`,
  );
  return `<html lang="zh-CN"><head><meta charset="utf-8"></head><body>${body.join("\n")}</body></html>`;
}

const tags: Readonly<Record<ParagraphStyle, string>> = {
  title: "p",
  heading1: "h1",
  heading2: "h2",
  heading3: "h3",
  body: "p",
  signature: "p",
};

function css(style: ParagraphStyle): string {
  const { format, linePitch, firstLineIndent, endIndent } = styleLayouts[style];
  const { fontName = "", fontSize = 16, horizontal = "Left" } = format;
  const families = [fontName, ...(fallbackFonts[fontName] ?? [])].map((name) => `'${name}'`).join(", ");
  return [
    "margin: 0pt",
    `text-align: ${style === "body" ? "justify" : horizontal.toLowerCase()}`,
    ...(firstLineIndent === ""
      ? ["text-indent: 0pt"]
      : [`text-indent: ${indents.firstLine * fontSize}pt`, `mso-char-indent-count: ${indents.firstLine}.0`]),
    ...(endIndent === "" ? [] : [`margin-right: ${indents.signature * fontSize}pt`]),
    `line-height: ${linePitch}pt`,
    "mso-line-height-rule: exactly",
    `font-family: ${families}`,
    // Word has a font of its own for Chinese characters, which it else may leave at its default.
    `mso-fareast-font-family: '${fontName}'`,
    `font-size: ${fontSize}pt`,
    "font-weight: normal",
    "color: #000000",
    "white-space: pre-wrap",
  ].join("; ");
}

function markup(text: string, emphases: StandingParagraph["emphases"]): string {
  return stretches(text, emphases)
    .map((stretch) => (stretch.bold ? `<b>${escaped(stretch.text)}</b>` : escaped(stretch.text)))
    .join("");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\t": '<span style="mso-tab-count: 1">&#9;</span>',
};

/** The text as HTML shows it: nothing in it is markup, and a line break stays one. */
function escaped(text: string): string {
  return xmlCharacters(text)
    .replace(/[&<>"'\t]/g, (sign) => entities[sign] ?? sign)
    .replace(/\r\n|[\r\n]/g, "<br>");
}
