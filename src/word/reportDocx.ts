import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type ISectionPropertiesOptions,
} from "docx";
import type { StandingParagraph } from "#core/model/report";
import type { ReportDocument } from "#core/model/reportDocument";
import { xmlCharacters } from "#core/model/xmlCharacters";
import { page, pageNumber } from "#core/report/layout/pageLayout";
import { appendix } from "./appendix";
import { paragraphRuns } from "./paragraphRuns";
import { settledPackage } from "./settledPackage";
import { exactly, fonts, styleIds, styles } from "./styles";
import { halfPoints, twips } from "./twips";

/**
 * The report as a Word document (.docx) by GB/T 9704-2012. The same report at the same time gives the
 * same bytes. What XML cannot hold of a text (control characters, halves of characters) is left out.
 */
export async function reportDocx(report: ReportDocument): Promise<Uint8Array> {
  const creator = xmlCharacters(report.creator);
  const document = new Document({
    title: xmlCharacters(report.title),
    creator,
    lastModifiedBy: creator,
    styles,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: { page: paper },
        footers: { default: footer(AlignmentType.RIGHT), even: footer(AlignmentType.LEFT) },
        children: [...report.paragraphs.map(paragraph), ...appendix(report.appendix)],
      },
    ],
  });
  return settledPackage(new Uint8Array(await Packer.toArrayBuffer(document)), report.createdAt);
}

const { margins } = page;

const paper: NonNullable<ISectionPropertiesOptions["page"]> = {
  size: { width: twips(page.paper.width), height: twips(page.paper.height) },
  margin: {
    top: twips(margins.top),
    bottom: twips(margins.bottom),
    left: twips(margins.left),
    right: twips(margins.right),
    // From the paper's edge to the bottom of the number's line; its dashes stand in the line's middle.
    footer: twips(margins.bottom - pageNumber.belowText - pageNumber.fontSize / 2),
  },
};

function paragraph({ style, text, emphases }: StandingParagraph): Paragraph {
  return new Paragraph({ style: styleIds[style], widowControl: true, children: paragraphRuns(text, emphases) });
}

function footer(alignment: typeof AlignmentType.LEFT | typeof AlignmentType.RIGHT): Footer {
  const { fontName, fontSize, before, after, indent } = pageNumber;
  const side = alignment === AlignmentType.RIGHT ? "right" : "left";
  const number = new TextRun({
    font: fonts(fontName),
    size: halfPoints(fontSize),
    children: [before, PageNumber.CURRENT, after],
  });
  return new Footer({
    children: [
      new Paragraph({
        alignment,
        spacing: exactly(fontSize),
        indent: { [side]: twips(indent * fontSize) },
        children: [number],
      }),
    ],
  });
}
