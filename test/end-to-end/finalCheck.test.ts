import { readFileSync } from "node:fs";
import type { NewFile } from "excelize-wasm";
import { checkFinally } from "#app/checkFinally";
import { objectionText } from "#core/messages/objectionText";
import { zhCN } from "#core/messages/zhCN/zhCN";
import { addressText } from "#core/model/address";
import { createGateway } from "#excel/gateway";
import { openWorkbook } from "#host/node/openWorkbook";
import { done, fileBytes, openFile, samplePath } from "#support/editedSample";
import { generateFile } from "#support/generateFile";

const now = new Date("2023-03-15T08:00:00Z");

/** The questions of the final check that have objections, with the first. */
async function objections(bytes: Uint8Array): Promise<readonly string[]> {
  const { excel } = openWorkbook(bytes);
  const { answers } = await checkFinally(createGateway(excel), now);
  return answers.flatMap(({ question, objections: [first] }) =>
    first ? [`${question}: ${first.cell ? `${addressText(first.cell)} ` : ""}${objectionText(first, zhCN)}`] : [],
  );
}

async function generatedAnd(change: (file: NewFile) => void): Promise<readonly string[]> {
  const { output } = await generateFile(readFileSync(samplePath));
  const file = await openFile(output ?? new Uint8Array());
  change(file);
  return objections(await fileBytes(file));
}

describe("the final check", () => {
  it("has nothing against the generated sample", async () => {
    expect(await generatedAnd(() => undefined)).toEqual([]);
  });

  it("says that no report was generated yet", async () => {
    expect(await objections(readFileSync(samplePath))).toEqual(["report-current: 还没有生成过自评报告"]);
  });

  it("finds what was changed since, and errors that are open", async () => {
    expect(await generatedAnd((file) => done(file.SetCellValue("预算执行表", "D9", 900)))).toEqual([
      expect.stringMatching(/^no-open-errors: 预算执行表!D9 /),
      "report-current: 预算执行表!D9 由「993.62」改为「900」",
    ]);
  });

  it("finds a formula that refers to another workbook, and not a table's column", async () => {
    const told = await generatedAnd((file) => {
      done(file.SetCellFormula("说明", "H1", "'C:\\报表\\[去年.xlsx]预算'!A1"));
      done(file.SetCellFormula("说明", "H2", 'IF(TRUE,"[1]不是引用!","")'));
    });

    expect(told.filter((each) => each.startsWith("no-external-link"))).toEqual([
      "no-external-link: 说明!H1 ='C:\\报表\\[去年.xlsx]预算'!A1",
    ]);
  });

  it("finds an error value on any worksheet, and a hidden worksheet of the user's", async () => {
    const told = await generatedAnd((file) => {
      done(file.SetCellFormula("说明", "H1", "1/0"));
      done(file.UpdateLinkedValue());
      done(file.NewSheet("草稿"));
      done(file.SetSheetVisible("草稿", false));
    });

    expect(told).toEqual(["no-error-cell: 说明!H1 #DIV/0!", "no-hidden-sheet: 草稿"]);
  });

  it("finds placeholders left in the tables and in the report", async () => {
    expect(await generatedAnd((file) => done(file.SetCellValue("自评报告", "A5", "{{ 部门职能 }}")))).toEqual([
      "no-placeholder: 自评报告!A5 报告中还留有「{{ 部门职能 }}」。请改为实际内容或删去。",
    ]);
  });
});
