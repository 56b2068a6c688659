import { reportHtml } from "#core/report/document/reportHtml";
import { reportPlainText } from "#core/report/document/reportPlainText";
import { paragraph } from "../../../word/wordReports";

describe("the report for the clipboard", () => {
  it("has headings that Word takes for headings, and text in the document's font, size and indent", () => {
    const html = reportHtml([
      paragraph("title", "自评报告"),
      paragraph("heading1", "一、基本情况"),
      paragraph("body", "执行率97.10%。"),
      paragraph("signature", "某市财政局"),
    ]);

    expect(html).toMatch(
      /<p style="[^"]*text-align: center[^"]*'方正小标宋简体'[^"]*font-size: 22pt[^"]*">自评报告<\/p>/,
    );
    expect(html).toMatch(
      /<h1 style="[^"]*text-indent: 32pt[^"]*'黑体'[^"]*font-size: 16pt; font-weight: normal[^"]*">一、基本情况<\/h1>/,
    );
    expect(html).toMatch(
      /<p style="[^"]*text-indent: 32pt; mso-char-indent-count: 2.0; line-height: 28pt[^"]*font-family: '仿宋_GB2312', '仿宋', 'FangSong'[^"]*">执行率97.10%。<\/p>/,
    );
    expect(html).toMatch(/<p style="[^"]*text-align: right[^"]*margin-right: 64pt[^"]*">某市财政局<\/p>/);
  });

  it("names the font of Chinese characters by Word's own word too", () => {
    expect(reportHtml([paragraph("heading2", "（一）部门职能")])).toContain("mso-fareast-font-family: '楷体_GB2312'");
  });

  it("sets the emphases bold", () => {
    expect(reportHtml([paragraph("body", "执行率97.10%，较好", "97.10%")])).toContain(">执行率<b>97.10%</b>，较好</p>");
  });

  it("holds nothing of a text as markup, and keeps tabs, breaks and emoji", () => {
    const html = reportHtml([paragraph("body", `<img src=x onerror="alert('1')">&\t👍\n𠮷\u0000\uD800`)]);

    expect(html).toContain(
      '>&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;<span style="mso-tab-count: 1">&#9;</span>👍<br>𠮷</p>',
    );
  });

  it("is plain text too, indented as on the worksheet", () => {
    expect(
      reportPlainText([
        paragraph("title", "自评报告"),
        paragraph("heading1", "一、基本情况"),
        paragraph("body", "=1+1"),
      ]),
    ).toBe("自评报告\r\n\u3000\u3000一、基本情况\r\n\u3000\u3000=1+1");
  });
});
