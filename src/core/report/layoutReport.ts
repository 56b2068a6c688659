import type { LaidOutReport, Paragraph, ParagraphStyle, ReportRow } from "../model/report";
import { page, styleLayouts } from "./pageLayout";

/** Cuts the report into rows and measures each. */
export function layoutReport(paragraphs: readonly Paragraph[]): LaidOutReport {
  const countOf = new Map<number, number>();
  const rows = paragraphs.flatMap((paragraph) => {
    const count = countOf.get(paragraph.templateRow) ?? 0;
    countOf.set(paragraph.templateRow, count + 1);
    return rowsOf(paragraph, `${paragraph.templateRow}.${count}`);
  });
  return { rows, page };
}

function rowsOf({ style, text, figures, emphases }: Paragraph, key: string): ReportRow[] {
  const { format, linePitch, firstLineIndent } = styleLayouts[style];
  const most = Math.floor(page.highestRow / linePitch);
  const rows: ReportRow[] = [];
  let start = 0;
  while (start < text.length) {
    const lead = start === 0 ? firstLineIndent : "";
    const end = start + pieceLength(lead, text.slice(start), style, most);
    const piece = text.slice(start, end);
    const shift = lead.length - start;
    rows.push({
      key: `${key}.${rows.length}`,
      style,
      text: lead + piece,
      figures: within(figures, start, end, shift),
      emphases: within(emphases, start, end, shift),
      height: Math.min(lineCount(lead + piece, style) * linePitch, page.highestRow),
      format,
    });
    start = end;
  }
  return rows;
}

/** The marks that begin within a piece of the text, counted from the row's beginning. */
function within<M extends { readonly start: number }>(marks: readonly M[], start: number, end: number, shift: number): M[] {
  return marks.filter((mark) => mark.start >= start && mark.start < end).map((mark) => ({ ...mark, start: mark.start + shift }));
}

/** How much of a text fits into one row: all of it, or up to the last sentence's end, comma or character that does. */
function pieceLength(lead: string, text: string, style: ParagraphStyle, mostLines: number): number {
  if (lineCount(lead + text, style) <= mostLines) return text.length;
  let fitting = 0;
  for (let length = 1; length <= text.length && lineCount(lead + text.slice(0, length), style) <= mostLines; length += 1) fitting = length;
  const part = text.slice(0, fitting);
  const end = Math.max(...[..."。；！？"].map((sign) => part.lastIndexOf(sign))) + 1 || part.lastIndexOf("，") + 1 || fitting;
  return /[\uD800-\uDBFF]$/.test(text.slice(0, end)) ? end - 1 : end;
}

/** Room that Excel leaves at a cell's sides, pt, and a little for fonts that are wider than the square. */
const sideRoom = 8;

/** How many lines a text takes in the report's column, set greedily from left to right. */
export function lineCount(text: string, style: ParagraphStyle): number {
  const width = (page.textWidth - sideRoom) / (styleLayouts[style].format.fontSize ?? 16);
  let lines = 1;
  let used = 0;
  for (const character of text) {
    const advance = isNarrow(character) ? 0.55 : 1;
    if (used + advance > width) {
      lines += 1;
      used = 0;
    }
    used += advance;
  }
  return lines;
}

function isNarrow(character: string): boolean {
  return character <= "\u00FF";
}
