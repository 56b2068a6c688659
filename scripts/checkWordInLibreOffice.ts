/**
 * Writes the sample's report as a Word document through the command line, opens it in LibreOffice, and
 * compares: the text in order, the printed pages, the fonts and the margins: `npm run check:word`.
 *
 * Needs LibreOffice with Writer, a CJK font and pdftotext.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { main } from "#cli/main";
import { attributesOf, readDocx, type Docx } from "#support/readDocx";
import { libreOffice } from "./libreOffice";
import { printedPages, printingComplaints } from "./printedPages";

const output = "output/sample-自评报告.docx";

async function check(): Promise<string[]> {
  const { folder, convert } = libreOffice();
  const result = join(folder, "result.json");
  const status = await main(
    ["--docx", output, "--json", result],
    { print: console.log, printError: console.error, isInteractive: false },
    new Date(),
  );
  if (status === 2) {
    return ["the command line wrote nothing"];
  }
  // The shape that the command line's JSON has.
  const report = (
    JSON.parse(readFileSync(result, "utf8")) as { readonly report: readonly { readonly text: string }[] }
  ).report.map(({ text }) => text);
  const docx = readDocx(readFileSync(output));
  const pages = printedPages(convert(output, "pdf"));
  const text = readFileSync(convert(output, "txt:Text (encoded):UTF8"), "utf8");
  console.log(
    `LibreOffice read ${report.length} paragraphs and ${docx.tables.length} tables of the Word report and printed ${pages.flat().length} lines.`,
  );
  return [...textComplaints(text, report, docx), ...printingComplaints(pages, report), ...lookComplaints(docx)];
}

/** The report's paragraphs are the document's first lines, one each; those of the appendix follow, cell by cell. */
function textComplaints(text: string, report: readonly string[], docx: Docx): string[] {
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  const ofReport = report.flatMap((paragraph, index) =>
    lines[index] === paragraph ? [] : [`line ${index + 1} is 「${lines[index] ?? ""}」 and not 「${paragraph}」`],
  );
  const rest = lines.slice(report.length).join("\n");
  let position = 0;
  const ofAppendix = docx.tables.flat(2).flatMap((cell) => {
    const start = rest.indexOf(cell, position);
    if (start >= 0) {
      position = start + cell.length;
    }
    return start < 0 ? [`the appendix lacks 「${cell}」, or not in its place`] : [];
  });
  return [...ofReport, ...ofAppendix, ...(docx.tables.length === 0 ? ["the document has no appendix"] : [])];
}

/** mm from the paper's edge, and 字体 and 字号 in half points, by GB/T 9704. */
const margins = { "w:top": 37, "w:bottom": 35, "w:left": 28, "w:right": 26 } as const;
const looks: readonly (readonly [style: string, font: string, size: string])[] = [
  ["Title", "方正小标宋简体", "44"],
  ["Heading1", "黑体", "32"],
  ["Heading2", "楷体_GB2312", "32"],
  ["Heading3", "仿宋_GB2312", "32"],
  ["BodyText", "仿宋_GB2312", "32"],
  ["TableCell", "宋体", "21"],
];

function lookComplaints(docx: Docx): string[] {
  const ofMargins = docx.sections.flatMap((section) =>
    Object.entries(margins).flatMap(([side, wanted]) => {
      const is = Math.round((Number(attributesOf(section, "w:pgMar")[side]) / 1440) * 25.4);
      return is === wanted ? [] : [`margin ${side} is ${is} mm and not ${wanted} mm`];
    }),
  );
  const ofFonts = looks.flatMap(([id, font, size]) => {
    const [isFont, isSize] = [
      attributesOf(docx.style(id), "w:rFonts")["w:eastAsia"],
      attributesOf(docx.style(id), "w:sz")["w:val"],
    ];
    return isFont === font && isSize === size ? [] : [`style ${id} is ${isFont} ${isSize} and not ${font} ${size}`];
  });
  return [...ofMargins, ...ofFonts];
}

void check().then((complaints) => {
  for (const complaint of complaints) {
    console.error(complaint);
  }
  process.exit(complaints.length === 0 ? 0 : 1);
});
