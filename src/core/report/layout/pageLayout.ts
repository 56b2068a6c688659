import type { ParagraphStyle } from "../../model/report";
import type { CellFormat } from "../../model/plan";

/** How a style is set: its cell format, its line pitch in pt, and what stands before its first line. */
export interface StyleLayout {
  readonly format: CellFormat;
  /** pt from line to line */
  readonly linePitch: number;
  /** Two ideographic spaces where the style's first line is indented: a cell has no indent for one line alone. */
  readonly firstLineIndent: string;
  /** Ideographic spaces behind the text, where it does not reach the margin: four for the signature. */
  readonly endIndent: string;
}

/** A cell has no line pitch of its own: its lines are spread over a row that is as high as their pitch asks for. */
const linesSpread = "Distributed";

const indent = "\u3000\u3000";

function body(fontName: string): StyleLayout {
  return {
    format: { fontName, fontSize: 16, bold: false, horizontal: "Left", vertical: linesSpread, wrap: true },
    linePitch: 28,
    firstLineIndent: indent,
    endIndent: "",
  };
}

/**
 * Fonts, sizes and line pitch of an official document (GB/T 9704-2012). Excel falls back by itself
 * where a font is not installed.
 */
export const styleLayouts: Readonly<Record<ParagraphStyle, StyleLayout>> = {
  title: {
    format: {
      fontName: "方正小标宋简体",
      fontSize: 22,
      bold: false,
      horizontal: "Center",
      vertical: "Center",
      wrap: true,
    },
    linePitch: 36,
    firstLineIndent: "",
    endIndent: "",
  },
  heading1: body("黑体"),
  heading2: body("楷体_GB2312"),
  heading3: body("仿宋_GB2312"),
  body: body("仿宋_GB2312"),
  signature: {
    format: {
      fontName: "仿宋_GB2312",
      fontSize: 16,
      bold: false,
      horizontal: "Right",
      vertical: linesSpread,
      wrap: true,
    },
    linePitch: 28,
    firstLineIndent: "",
    endIndent: indent + indent,
  },
};

const millimetre = 72 / 25.4;

/** The page: A4, margins of GB/T 9704, in pt; one column as wide as the type area (156 mm). */
export const page = {
  margins: { top: 37 * millimetre, bottom: 35 * millimetre, left: 28 * millimetre, right: 26 * millimetre },
  textWidth: 156 * millimetre,
  /** 22 lines of 28 pt. */
  textHeight: 22 * 28,
  /** Excel's highest row, pt. */
  highestRow: 409,
  /** A4, pt */
  paper: { width: 210 * millimetre, height: 297 * millimetre },
  /** 版心: what a page holds of body text. */
  linesPerPage: 22,
  charactersPerLine: 28,
} as const;

/** First-line indent and the signature's distance from the margin, in characters: where a format knows them, no space is written. */
export const indents = { firstLine: indent.length, signature: (indent + indent).length } as const;

/** 页码: `— 1 —`, outside and one character in, below the text. */
export const pageNumber = {
  fontName: "宋体",
  fontSize: 14,
  before: "— ",
  after: " —",
  indent: 1,
  belowText: 7 * millimetre,
} as const;

/** The tables of the appendix (附件); margins in mm, between a cell's line and its text. */
export const tableText = {
  fontName: "宋体",
  headerFontName: "黑体",
  fontSize: 10.5,
  linePitch: 15,
  margins: { top: 0.7, bottom: 0.7, left: 0.8, right: 0.8 },
} as const;

/** What to take where a font of official documents is not installed, as on most machines outside of offices. */
export const fallbackFonts: Readonly<Record<string, readonly string[]>> = {
  方正小标宋简体: ["华文中宋", "宋体"],
  仿宋_GB2312: ["仿宋", "FangSong"],
  楷体_GB2312: ["楷体", "KaiTi"],
  黑体: ["SimHei"],
  宋体: ["SimSun"],
};

/** pt in a number of millimetres. */
export function points(length: number): number {
  return length * millimetre;
}

/** Millimetres in a number of pt. */
export function millimetres(length: number): number {
  return length / millimetre;
}
