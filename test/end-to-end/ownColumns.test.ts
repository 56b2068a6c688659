import type { NewFile } from "excelize-wasm";
import { checkFinally } from "#app/checkFinally";
import { checkWorkbook } from "#app/checkWorkbook";
import { nameTables } from "#app/nameTable";
import { changeText } from "#core/messages/changeText";
import { zhCN } from "#core/messages/zhCN/zhCN";
import { addressText } from "#core/model/address";
import { createGateway } from "#excel/gateway";
import { openWorkbook } from "#host/node/openWorkbook";
import { done, fileBytes, openFile } from "#support/editedSample";
import { generateFile } from "#support/generateFile";
import {
  departmentInOneRow,
  merged,
  nationalProject,
  stacked,
  twoBlocks,
  type PrintedForm,
} from "#support/printedForms";
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
  const workbook = openWorkbook(bytes);
  const gateway = createGateway(workbook.excel);
  const { found } = await checkWorkbook(gateway, { now });
  await nameTables(
    gateway,
    found.flatMap(({ key, area, isNamed }) => (area && !isNamed ? [{ key, area }] : [])),
  );
  return workbook.save();
}

async function edited(bytes: Uint8Array, edit: (file: NewFile) => void): Promise<Uint8Array> {
  const file = await openFile(bytes);
  edit(file);
  return fileBytes(file);
}

/** What the pane, the cell beside the report and 定稿检查 say of the report. */
async function said(bytes: Uint8Array): Promise<{ pane: readonly string[]; sheet: string; final: readonly string[] }> {
  const workbook = openWorkbook(bytes);
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
  /** Its last column is three cells wide, and the score of its two first indicators stands in one cell. */
  const widelyMerged: PrintedForm = {
    rows: [
      ["项目名称", "校舍维修改造（2022年度）"],
      ["项目资金（万元）", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分", "备注"],
      ["年度资金总额", 100, 100, 95, 10, "", "", ""],
      ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
      ["产出指标", "数量指标", "维修栋数", "≥2栋", "2栋", 45, "", ""],
      ["", "质量指标", "验收合格率", "≥95%", "98%", 45, "", ""],
    ],
    merges: ["H2:J2", "H3:J3", "H4:J4", "H5:J5", "H6:J6", "G5:G6", "A5:A6"].map(merged),
  };
  const forms: readonly (readonly [string, PrintedForm])[] = [
    ["the national form of a project", nationalProject],
    ["a department's form", departmentInOneRow],
    ["a form in two blocks", twoBlocks],
    ["a form whose last column is merged with blank ones", widelyMerged],
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

  it("has its columns beside the cells that are merged, and leaves merged scores alone", async () => {
    const file = await openFile(await generated(await printedWorkbook(widelyMerged)));
    const row = (number: number): readonly string[] => file.GetRows("自评表").result[number - 1] ?? [];

    expect(row(4).slice(8)).toEqual(["", "", "完成率", "校验提示"]);
    expect(row(5)[6]).toBe("");
    expect(row(6)[6]).toBe("");
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
    const { excel } = openWorkbook(await generated(input));

    const { answers } = await checkFinally(createGateway(excel), now);

    expect(answers.find(({ question }) => question === "no-error-cell")).toMatchObject({
      count: 1,
      objections: [{ cell: { sheet: "自评表", row: 7, column: 7 } }],
    });
  });
});
