import { documentFileName, reportDocument } from "#core/report/document/reportDocument";
import { reportSource } from "#support/reportSource";
import { createdAt, paragraph } from "../../../word/wordReports";

const named = (basic: Record<string, string>): string => documentFileName(reportSource({ template: [], basic }).tables);

describe("the report as a document of its own", () => {
  it("is called by the department and the year", () => {
    expect(named({ 单位名称: "某市财政局", 年度: "2022" })).toBe("某市财政局2022年自评报告.docx");
  });

  it.each([
    ["signs that Windows refuses", 'a/b\\c:d*e?f"g<h>i|j', "abcdefghij自评报告.docx"],
    [
      "line breaks, control characters and marks that turn the direction",
      "某\n市\u0000局\u202Excod",
      "某市局xcod自评报告.docx",
    ],
    ["dots at the beginning, which hide a file", "../..某局", "某局自评报告.docx"],
    ["nothing at all", "", "自评报告.docx"],
    ["a name too long for a file", "局".repeat(300), `${"局".repeat(60)}自评报告.docx`],
  ])("has a name without %s", (_, department, name) => {
    expect(named({ 单位名称: department })).toBe(name);
  });

  it("has the report's title, or else the name of its file", () => {
    const source = reportSource({ template: [] });

    expect(
      reportDocument({ ...source, standing: [paragraph("title", "自评报告"), paragraph("body", "正文")] }, createdAt),
    ).toMatchObject({ title: "自评报告", creator: "某市知识产权局", createdAt });
    expect(reportDocument({ ...source, standing: [paragraph("body", "正文")] }, createdAt).title).toBe(
      "某市知识产权局2022年自评报告",
    );
  });
});
