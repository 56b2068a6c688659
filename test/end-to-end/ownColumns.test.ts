import type { NewFile } from "excelize-wasm";
import { checkFinally } from "#app/checkFinally";
import { checkWorkbook } from "#app/checkWorkbook";
import { nameTable } from "#app/nameTable";
import { changeText } from "#core/messages/changeText";
import { zhCN } from "#core/messages/zhCN/zhCN";
import { addressText } from "#core/model/address";
import { createGateway } from "#excel/gateway";
import { openWorkbook } from "#host/node/openWorkbook";
import { done, fileBytes, openFile } from "#support/editedSample";
import { generateFile } from "#support/generateFile";
import { departmentInOneRow, nationalProject, stacked, twoBlocks, type PrintedForm } from "#support/printedForms";
import { printedWorkbook } from "#support/printedWorkbook";

const now = new Date("2023-03-15T08:00:00Z");

async function generated(input: Uint8Array): Promise<Uint8Array> {
  const { output, errors } = await generateFile(input);
  if (!output) {
    throw new Error(errors.join(" "));
  }
  return output;
}

/** The workbook with the names that the pane offers for what was found by its header. */
async function confirmed(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = await openWorkbook(bytes);
  const gateway = createGateway(workbook.excel);
  const { found } = await checkWorkbook(gateway, { now });
  for (const { key, area, isNamed } of found) {
    if (area && !isNamed) {
      await nameTable(gateway, key, area);
    }
  }
  return workbook.save();
}

async function edited(bytes: Uint8Array, edit: (file: NewFile) => void): Promise<Uint8Array> {
  const file = await openFile(bytes);
  edit(file);
  return fileBytes(file);
}

/** What the pane, the cell beside the report and 定稿检查 say of the report. */
async function said(bytes: Uint8Array): Promise<{ pane: readonly string[]; sheet: string; final: readonly string[] }> {
  const workbook = await openWorkbook(bytes);
  const gateway = createGateway(workbook.excel);
  const { assessment, answers } = await checkFinally(gateway, now);
  const sheet = await workbook.excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("自评报告").getRange("B1").load("formulas");
    await context.sync();
    // Written anew, so that the host computes it: a file keeps the result of whoever saved it.
    const { formulas } = cell;
    cell.formulas = formulas;
    cell.load("values");
    await context.sync();
    return String(cell.values[0]?.[0]);
  });
  return {
    pane: (assessment.changes ?? []).map(
      (each) => `${"cell" in each ? `${addressText(each.cell)} ` : ""}${changeText(each, zhCN)}`,
    ),
    sheet,
    final: answers
      .filter(({ question, count }) => question === "report-current" && count > 0)
      .map(({ question }) => question),
  };
}

const untouched = { pane: [], sheet: "报告与表格一致", final: [] };

describe("a report that was just generated from a printed form", () => {
  const forms: readonly (readonly [string, PrintedForm])[] = [
    ["the national form of a project", nationalProject],
    ["a department's form", departmentInOneRow],
    ["a form in two blocks", twoBlocks],
    ["two forms one below the other", stacked([nationalProject, twoBlocks], 1)],
  ];

  it.each(forms)("agrees with %s, once, twice, confirmed and run again", async (_name, form) => {
    const once = await generated(await printedWorkbook(form));
    expect(await said(once)).toEqual(untouched);

    expect(await said(await generated(once))).toEqual(untouched);

    const named = await confirmed(once);
    expect(await said(named)).toEqual(untouched);
    expect(await said(await generated(named))).toEqual(untouched);
  });

  it("still agrees after a remark beside the form", async () => {
    const once = await generated(await printedWorkbook(nationalProject));
    const remark = await edited(once, (file) => done(file.SetCellValue("自评表", "P8", "与决算核对一致")));

    expect(await said(remark)).toEqual(untouched);
  });

  it("does not agree once a cell of the form is changed, and says which", async () => {
    const once = await generated(await printedWorkbook(nationalProject));
    const changed = await edited(once, (file) => done(file.SetCellValue("自评表", "F8", 49)));

    expect(await said(changed)).toEqual({
      pane: ["自评表!F8 由「50」改为「49」"],
      sheet: "表格已变动，请重新生成",
      final: ["report-current"],
    });
  });
});

describe("定稿检查 of a form with an error value", () => {
  it("tells of it at its own cell, and not again in what we remember of it", async () => {
    const input = await edited(await printedWorkbook(nationalProject), (file) => {
      done(file.SetCellFormula("自评表", "H8", "1/0"));
      done(file.UpdateLinkedValue());
    });
    const { excel } = await openWorkbook(await generated(input));

    const { answers } = await checkFinally(createGateway(excel), now);

    expect(answers.find(({ question }) => question === "no-error-cell")).toMatchObject({
      count: 1,
      objections: [{ cell: { sheet: "自评表", row: 7, column: 7 } }],
    });
  });
});
