import type { ParagraphStyle, StandingParagraph } from "#core/model/report";
import type { ReportDocument } from "#core/model/reportDocument";
import { reportDocx } from "#word/reportDocx";
import { readDocx, type Docx } from "#support/readDocx";

export const createdAt = new Date("2023-03-15T08:00:00Z");

export function paragraph(style: ParagraphStyle, text: string, ...bold: string[]): StandingParagraph {
  const emphases = bold.map((words) => ({ start: text.indexOf(words), length: words.length }));
  return { style, text, emphases, figures: [], cell: { sheet: "自评报告", row: 0, column: 0 }, owner: "ours" };
}

export const report: ReportDocument = {
  title: "某市财政局2022年自评报告",
  creator: "某市财政局",
  createdAt,
  paragraphs: [
    paragraph("title", "某市财政局2022年自评报告"),
    paragraph("heading1", "一、基本情况"),
    paragraph("heading2", "（一）部门职能"),
    paragraph("heading3", "1.收支"),
    paragraph("body", "全年预算数1200.00万元，执行率97.10%。", "执行率97.10%"),
    paragraph("signature", "某市财政局"),
  ],
  appendix: [],
};

export async function written(changes: Partial<ReportDocument> = {}): Promise<Docx> {
  return readDocx(await reportDocx({ ...report, ...changes }));
}
