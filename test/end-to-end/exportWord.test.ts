import { readFileSync } from "node:fs";
import { copyReport } from "#app/copyReport";
import { exportWord } from "#app/exportWord";
import { WorkbookFault } from "#app/workbookFault";
import { createGateway } from "#excel/gateway";
import { openWorkbook } from "#host/node/openWorkbook";
import { done, fileBytes, openFile, samplePath } from "#support/editedSample";
import { generateFile } from "#support/generateFile";
import { readDocx } from "#support/readDocx";

const now = new Date("2023-03-15T08:00:00Z");

async function gatewayOf(bytes: Uint8Array) {
  const workbook = openWorkbook(bytes);
  return { workbook, gateway: createGateway(workbook.excel) };
}

describe("the report taken out of the workbook", () => {
  it("is the report as it stands, with what the user wrote into it, and leaves the workbook as it was", async () => {
    const { output } = await generateFile(readFileSync(samplePath));
    const file = await openFile(output ?? new Uint8Array());
    const rows = file.GetRows("自评报告").result.map(([text = ""]) => text);
    const edited = rows.findIndex((text) => text.includes("年初预算数")) + 1;
    done(file.SetCellValue("自评报告", `A${edited}`, "收支情况详见附表。"));
    const { workbook, gateway } = await gatewayOf(await fileBytes(file));
    const before = workbook.save();

    const { fileName, bytes } = await exportWord(gateway, now);
    const { html, text } = await copyReport(gateway, now);

    const expected = rows
      .map((row, index) => (index === edited - 1 ? "收支情况详见附表。" : row.trim()))
      .filter((row) => row !== "");
    const docx = readDocx(bytes);
    expect(fileName).toBe("广州开发区知识产权局2022年自评报告.docx");
    expect(docx.paragraphs.map((paragraph) => paragraph.text).slice(0, expected.length)).toEqual(expected);
    expect(docx.tables.map((table) => table.length)).toEqual([8, 24]);
    expect(text.split("\r\n").map((line) => line.trim())).toEqual(expected);
    expect(html).toContain(">收支情况详见附表。</p>");
    expect(Buffer.from(workbook.save()).equals(Buffer.from(before))).toBe(true);
  });

  it.each([
    ["exported", exportWord],
    ["copied", copyReport],
  ])("cannot be %s before it was generated, and says what to do", async (_, take) => {
    const { gateway } = await gatewayOf(readFileSync(samplePath));

    await expect(take(gateway, now)).rejects.toMatchObject(new WorkbookFault("no-report"));
  });
});
