/**
 * Opens the generated workbook in LibreOffice, lets it recalculate everything, and looks for error
 * cells; then prints it and looks for the report's text in the pages: `npm run check:libreoffice`.
 *
 * Needs LibreOffice, a CJK font and pdftotext.
 */
import { readFileSync } from "node:fs";
import { init } from "excelize-wasm";
import { libreOffice } from "./libreOffice";
import { printedPages, printingComplaints } from "./printedPages";

const input = process.argv[2] ?? "output/sample-自评报告.xlsx";

async function check(): Promise<string[]> {
  const { convert } = libreOffice();
  const recalculated = convert(input, "xlsx:Calc MS Excel 2007 XML");
  const pages = printedPages(convert(input, "pdf"));
  const engine = await init(require.resolve("excelize-wasm/excelize.wasm.gz"));
  const file = engine.OpenReader(readFileSync(recalculated));
  const complaints: string[] = [];
  let cells = 0;
  for (const sheet of file.GetSheetList().list) {
    file.GetRows(sheet).result.forEach((row, r) => {
      row.forEach((text, c) => {
        cells += text === "" ? 0 : 1;
        if (/^(#|Err:)/.test(text)) {
          complaints.push(`${sheet} row ${r + 1} column ${c + 1}: ${text}`);
        }
      });
    });
  }
  const paragraphs = file.GetRows("自评报告").result.map(([text = ""]) => text);
  console.log(`LibreOffice read ${cells} cells and printed ${paragraphs.length} paragraphs of the report.`);
  return [...complaints, ...printingComplaints(pages, paragraphs)];
}

void check().then((complaints) => {
  for (const complaint of complaints) {
    console.error(complaint);
  }
  process.exit(complaints.length === 0 ? 0 : 1);
});
