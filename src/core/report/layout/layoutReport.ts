import type { TemplateRow } from "../../model/basicInformation";
import type { CellFormat } from "../../model/plan";
import type { Emphasis, LaidOutReport, Paragraph, ParagraphStyle, ReportRow } from "../../model/report";
import { page, styleLayouts } from "./pageLayout";

/**
 * Cuts the report into rows and measures each.
 *
 * @param template the rows that the paragraphs were written from, whose own look wins over the style's; null for
 * a built-in outline, which has none
 */
export function layoutReport(paragraphs: readonly Paragraph[], template: readonly TemplateRow[] | null): LaidOutReport {
  const countOf = new Map<number, number>();
  const rows = paragraphs.flatMap((paragraph) => {
    const count = countOf.get(paragraph.templateRow) ?? 0;
    countOf.set(paragraph.templateRow, count + 1);
    const own = template?.[paragraph.templateRow]?.format ?? {};
    const { format: usual } = styleLayouts[paragraph.style];
    // One object for all rows of a style, so that neighbours are formatted by one operation.
    const format = Object.keys(own).length === 0 ? usual : { ...usual, ...own };
    return rowsOf(paragraph, `${paragraph.templateRow}.${count}`, format);
  });
  return { rows, heightOf, formatOf: (style) => styleLayouts[style].format, page };
}

/** Height of a row of such a text, pt; at most as high as Excel can show. */
function heightOf(text: string, style: ParagraphStyle, format: CellFormat): number {
  return Math.min(lineCount(text, style, format) * pitchOf(style, format), page.highestRow);
}

/** The style's line pitch, pt; larger type than the style's has its lines as much further apart. */
function pitchOf(style: ParagraphStyle, { fontSize }: CellFormat): number {
  const { linePitch, format } = styleLayouts[style];
  const usual = format.fontSize ?? fontSize;
  return fontSize === undefined || usual === undefined || fontSize <= usual
    ? linePitch
    : Math.ceil((linePitch * fontSize) / usual);
}

function rowsOf({ style, text, figures, emphases }: Paragraph, key: string, format: CellFormat): ReportRow[] {
  const { firstLineIndent, endIndent } = styleLayouts[style];
  const most = Math.floor(page.highestRow / pitchOf(style, format));
  const rows: ReportRow[] = [];
  let start = 0;
  while (start < text.length) {
    const lead = start === 0 ? firstLineIndent : "";
    const end = pieceEnd(lead, text, start, style, format, most);
    const row = lead + text.slice(start, end) + endIndent;
    rows.push({
      key: `${key}.${rows.length}`,
      style,
      text: row,
      figures: figures
        .filter((figure) => figure.start >= start && figure.start < end)
        .map((figure) => ({ ...figure, start: figure.start + lead.length - start })),
      emphases: emphases.flatMap((emphasis) => within(emphasis, start, end, lead.length)),
      height: heightOf(row, style, format),
      format,
    });
    start = end;
  }
  return rows;
}

/** The part of bold words that stands in a piece of the text, counted from the row's beginning. */
function within(emphasis: Emphasis, start: number, end: number, lead: number): Emphasis[] {
  const from = Math.max(emphasis.start, start);
  const to = Math.min(emphasis.start + emphasis.length, end);
  return from < to ? [{ start: from + lead - start, length: to - from }] : [];
}

/** Where the piece of a text ends that fits into one row: at its end, or at the last sentence's end, comma or character that does. */
function pieceEnd(
  lead: string,
  text: string,
  start: number,
  style: ParagraphStyle,
  format: CellFormat,
  mostLines: number,
): number {
  const fitting = fittingEnd(lead, text, start, lineWidth(style, format), mostLines);
  if (fitting === text.length) {
    return fitting;
  }
  const part = text.slice(start, fitting);
  const sentence = Math.max(...[..."。；！？"].map((sign) => part.lastIndexOf(sign))) + 1;
  return start + (sentence || part.lastIndexOf("，") + 1 || part.length);
}

/** Room that Excel leaves at a cell's sides, pt, and a little for fonts that are wider than the square. */
const sideRoom = 8;

/** How many characters as wide as the font is high make a line. */
function lineWidth(style: ParagraphStyle, { fontSize }: CellFormat): number {
  return (page.textWidth - sideRoom) / (fontSize ?? styleLayouts[style].format.fontSize ?? 16);
}

const advanceOf = (character: string): number => (character <= "\u00FF" ? 0.55 : 1);

/** How many lines a text takes in the report's column, set greedily from left to right. */
function lineCount(text: string, style: ParagraphStyle, format: CellFormat = styleLayouts[style].format): number {
  const width = lineWidth(style, format);
  let lines = 1;
  let used = 0;
  for (const character of text) {
    const advance = advanceOf(character);
    if (used + advance > width) {
      lines += 1;
      used = 0;
    }
    used += advance;
  }
  return lines;
}

/** The position up to which a text fits into so many lines; at least one character does. In one pass, however long the text. */
function fittingEnd(lead: string, text: string, start: number, width: number, mostLines: number): number {
  let lines = 1;
  let used = [...lead].reduce((sum, character) => sum + advanceOf(character), 0);
  for (let position = start; position < text.length;) {
    const character = String.fromCodePoint(text.codePointAt(position) ?? 0);
    const advance = advanceOf(character);
    if (used + advance > width) {
      lines += 1;
      used = 0;
    }
    if (lines > mostLines && position > start) {
      return position;
    }
    used += advance;
    position += character.length;
  }
  return text.length;
}
