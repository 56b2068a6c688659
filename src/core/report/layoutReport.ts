import type { Emphasis, LaidOutReport, Paragraph, ParagraphStyle, ReportRow } from "../model/report";
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
    const end = pieceEnd(lead, text, start, style, most);
    const piece = text.slice(start, end);
    const shift = lead.length - start;
    rows.push({
      key: `${key}.${rows.length}`,
      style,
      text: lead + piece,
      figures: figures.filter((mark) => mark.start >= start && mark.start < end).map((mark) => ({ ...mark, start: mark.start + shift })),
      emphases: boldWithin(emphases, start, end).map((mark) => ({ ...mark, start: mark.start + shift })),
      height: Math.min(lineCount(lead + piece, style) * linePitch, page.highestRow),
      format,
    });
    start = end;
  }
  return rows;
}

/** The bold words of a piece of the text; those that go on into the next piece end with this one. */
function boldWithin(emphases: readonly Emphasis[], start: number, end: number): Emphasis[] {
  return emphases
    .map((mark) => ({ from: Math.max(mark.start, start), to: Math.min(mark.start + mark.length, end) }))
    .filter(({ from, to }) => from < to)
    .map(({ from, to }) => ({ start: from, length: to - from }));
}

/** Where the piece of a text ends that fits into one row: at its end, or at the last sentence's end, comma or character that does. */
function pieceEnd(lead: string, text: string, start: number, style: ParagraphStyle, mostLines: number): number {
  const fitting = fittingEnd(lead, text, start, style, mostLines);
  if (fitting === text.length) return fitting;
  const part = text.slice(start, fitting);
  const sentence = Math.max(...[..."。；！？"].map((sign) => part.lastIndexOf(sign))) + 1;
  return start + (sentence || part.lastIndexOf("，") + 1 || part.length);
}

/** Room that Excel leaves at a cell's sides, pt, and a little for fonts that are wider than the square. */
const sideRoom = 8;

const lineWidth = (style: ParagraphStyle): number => (page.textWidth - sideRoom) / (styleLayouts[style].format.fontSize ?? 16);

const advanceOf = (character: string): number => (character <= "\u00FF" ? 0.55 : 1);

/** How many lines a text takes in the report's column, set greedily from left to right. */
export function lineCount(text: string, style: ParagraphStyle): number {
  const width = lineWidth(style);
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

/** The position up to which a text fits into so many lines; at least one character does. */
function fittingEnd(lead: string, text: string, start: number, style: ParagraphStyle, mostLines: number): number {
  const width = lineWidth(style);
  let lines = 1;
  let used = [...lead].reduce((sum, character) => sum + advanceOf(character), 0);
  for (let position = start; position < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(position) ?? 0);
    const advance = advanceOf(character);
    if (used + advance > width) {
      lines += 1;
      used = 0;
    }
    if (lines > mostLines && position > start) return position;
    used += advance;
    position += character.length;
  }
  return text.length;
}
