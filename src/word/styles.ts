import {
  AlignmentType,
  LineRuleType,
  type IFontAttributesProperties,
  type IParagraphStylePropertiesOptions,
  type IRunStylePropertiesOptions,
  type ISpacingProperties,
  type IStylesOptions,
} from "docx";
import type { ParagraphStyle } from "#core/model/report";
import { indents, page, styleLayouts, tableText } from "#core/report/layout/pageLayout";
import { halfPoints, twips } from "./twips";

/** Names of Word's own styles where it has one, so that its navigation and its tables of contents find them. */
export const styleIds: Readonly<Record<ParagraphStyle, string>> = {
  title: "Title",
  heading1: "Heading1",
  heading2: "Heading2",
  heading3: "Heading3",
  body: "BodyText",
  signature: "Signature",
};

export const appendixStyleIds = {
  heading: "AppendixHeading",
  caption: "TableCaption",
  header: "TableHeader",
  cell: "TableCell",
} as const;

/** One font for every script: figures in an official document are set in the font of the text. */
export function fonts(name: string): IFontAttributesProperties {
  return { ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: "eastAsia" };
}

function run(fontName: string, fontSize: number): IRunStylePropertiesOptions {
  return { font: fonts(fontName), size: halfPoints(fontSize), color: "000000", bold: false };
}

/** Lines at one distance, pt, whatever stands in them. */
export function exactly(linePitch: number): ISpacingProperties {
  return { before: 0, after: 0, line: twips(linePitch), lineRule: LineRuleType.EXACT };
}

const alignments = {
  Left: AlignmentType.LEFT,
  Center: AlignmentType.CENTER,
  Right: AlignmentType.RIGHT,
  Justify: AlignmentType.BOTH,
  General: AlignmentType.LEFT,
} as const;

const bodySize = styleLayouts.body.format.fontSize ?? 16;

/**
 * 28 characters of 16 pt are a little wider than the 156 mm of a line, so they stand closer. A character grid
 * would say so too, but programs other than Word make something else of it.
 */
const closer = Math.floor((page.textWidth / page.charactersPerLine - bodySize) * 20);

interface StyleOptions {
  readonly paragraph: IParagraphStylePropertiesOptions;
  readonly run: IRunStylePropertiesOptions;
}

/** Body text reaches both margins in Word, which stretches a line's characters as documents do and a cell cannot. */
function options(style: ParagraphStyle, more: IParagraphStylePropertiesOptions = {}): StyleOptions {
  const { format, linePitch, firstLineIndent, endIndent } = styleLayouts[style];
  const { fontName = tableText.fontName, fontSize = 16, horizontal = "Left" } = format;
  const indent = {
    ...(firstLineIndent !== "" && {
      firstLine: twips(indents.firstLine * fontSize),
      firstLineChars: indents.firstLine * 100,
    }),
    ...(endIndent !== "" && { right: twips(indents.signature * fontSize) }),
  };
  return {
    paragraph: {
      spacing: exactly(linePitch),
      alignment: style === "body" ? AlignmentType.BOTH : alignments[horizontal],
      indent,
      ...more,
    },
    run: { ...run(fontName, fontSize), ...(fontSize === bodySize && { characterSpacing: closer }) },
  };
}

function heading(style: ParagraphStyle, outlineLevel: number): StyleOptions {
  return options(style, { keepNext: true, keepLines: true, outlineLevel });
}

const body = options("body");
const table = {
  paragraph: { spacing: exactly(tableText.linePitch) },
  run: run(tableText.fontName, tableText.fontSize),
};
const tableHead = run(tableText.headerFontName, tableText.fontSize);

/** The title is a blank line apart from the text. */
const title = options("title");
const titleApart = {
  ...title,
  paragraph: {
    ...title.paragraph,
    spacing: { ...exactly(styleLayouts.title.linePitch), after: twips(styleLayouts.body.linePitch) },
  },
};

/** Chinese text with Latin words and figures in it, which a line's end does not cut: called Chinese too, they would be. */
const language = { value: "en-US", eastAsia: "zh-CN" } as const;

export const styles: IStylesOptions = {
  default: {
    document: { paragraph: { spacing: exactly(styleLayouts.body.linePitch) }, run: { ...body.run, language } },
    title: titleApart,
    heading1: heading("heading1", 0),
    heading2: heading("heading2", 1),
    heading3: heading("heading3", 2),
  },
  paragraphStyles: [
    { id: styleIds.body, name: "Body Text", basedOn: "Normal", quickFormat: true, ...body },
    { id: styleIds.signature, name: "Signature", basedOn: "Normal", quickFormat: true, ...options("signature") },
    {
      id: appendixStyleIds.heading,
      name: "Appendix Heading",
      basedOn: styleIds.heading1,
      next: styleIds.body,
      quickFormat: true,
      paragraph: { indent: { firstLine: 0, firstLineChars: 0 } },
    },
    {
      id: appendixStyleIds.caption,
      name: "Table Caption",
      basedOn: "Normal",
      paragraph: { spacing: exactly(styleLayouts.body.linePitch), keepNext: true },
      run: tableHead,
    },
    { id: appendixStyleIds.header, name: "Table Header", basedOn: "Normal", ...table, run: tableHead },
    { id: appendixStyleIds.cell, name: "Table Cell", basedOn: "Normal", ...table },
  ],
};
