/**
 * Opens the generated workbook in LibreOffice, lets it recalculate everything, and looks for error
 * cells; then prints it and looks for the report's text in the pages: `npm run check:libreoffice`.
 *
 * Needs LibreOffice, a CJK font and pdftotext.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { init } from "excelize-wasm";

const input = process.argv[2] ?? "output/sample-自评报告.xlsx";
const folder = mkdtempSync(join(tmpdir(), "libreoffice-"));

/** A profile in which files of other programs are recalculated on loading, which LibreOffice else leaves. */
function profile(): string {
  const user = join(folder, "profile", "user");
  mkdirSync(user, { recursive: true });
  writeFileSync(
    join(user, "registrymodifications.xcu"),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`,
  );
  return pathToFileURL(join(folder, "profile")).href;
}

function convert(format: string): void {
  execFileSync("soffice", [`-env:UserInstallation=${profile()}`, "--headless", "--convert-to", format, "--outdir", folder, input], { stdio: "pipe" });
}

async function check(): Promise<string[]> {
  convert("xlsx:Calc MS Excel 2007 XML");
  convert("pdf");
  const name = (/([^/\\]+)\.xlsx$/.exec(input) ?? [])[1] ?? "";
  const engine = await init(require.resolve("excelize-wasm/excelize.wasm.gz"));
  const file = engine.OpenReader(readFileSync(join(folder, `${name}.xlsx`)));
  const complaints: string[] = [];
  let cells = 0;
  for (const sheet of file.GetSheetList().list) {
    file.GetRows(sheet).result.forEach((row, r) => {
      row.forEach((text, c) => {
        cells += text === "" ? 0 : 1;
        if (/^(#|Err:)/.test(text)) complaints.push(`${sheet} row ${r + 1} column ${c + 1}: ${text}`);
      });
    });
  }
  const pages = execFileSync("pdftotext", ["-layout", join(folder, `${name}.pdf`), "-"], { encoding: "utf8" }).replace(/\s/g, "");
  const paragraphs = file.GetRows("自评报告").result.map(([text = ""]) => text.replace(/\s/g, ""));
  for (const paragraph of paragraphs) if (!pages.includes(paragraph)) complaints.push(`not printed whole: ${paragraph.slice(0, 40)}…`);
  if (paragraphs.length === 0) complaints.push("no report on the worksheet 自评报告");
  console.log(`LibreOffice read ${cells} cells and printed ${paragraphs.length} paragraphs of the report.`);
  return complaints;
}

void check().then((complaints) => {
  for (const complaint of complaints) console.error(complaint);
  process.exit(complaints.length === 0 ? 0 : 1);
});
