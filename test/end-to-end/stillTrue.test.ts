import { done, editedSample, fileBytes, openFile, samplePath } from "#support/editedSample";
import { generateFile } from "#support/generateFile";
import { checkWorkbook } from "#app/checkWorkbook";
import { changeText } from "#core/messages/changeText";
import { zhCN } from "#core/messages/zhCN/zhCN";
import { addressText } from "#core/model/address";
import { createGateway } from "#excel/gateway";
import { openWorkbook } from "#host/node/openWorkbook";
import { readFileSync } from "node:fs";
import type { NewFile } from "excelize-wasm";

const now = new Date("2023-03-15T08:00:00Z");

async function output(): Promise<Uint8Array> {
  const { output: bytes } = await generateFile(readFileSync(samplePath));
  if (!bytes) {
    throw new Error("nothing was written");
  }
  return bytes;
}

/** The output after somebody changed something in it: what the cell beside the report says, and what the pane tells. */
async function after(
  change: (file: NewFile) => void,
): Promise<{ readonly banner: string; readonly changes: readonly string[] }> {
  const file = await openFile(await output());
  change(file);
  const workbook = openWorkbook(await fileBytes(file));
  const banner = await workbook.excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("自评报告").getRange("B1").load("values");
    // Written anew, so that the host computes it: a file keeps the result of whoever saved it.
    const formula = context.workbook.worksheets.getItem("自评报告").getRange("B1").load("formulas");
    await context.sync();
    range.formulas = formula.formulas;
    range.load("values");
    await context.sync();
    return String(range.values[0]?.[0]);
  });
  const { changes } = await checkWorkbook(createGateway(workbook.excel), { now });
  return {
    banner,
    changes: (changes ?? []).map(
      (each) => `${"cell" in each ? `${addressText(each.cell)} ` : ""}${changeText(each, zhCN)}`,
    ),
  };
}

describe("the cell beside the report, and the list of what changed", () => {
  it("say that the report is true as long as nothing is changed", async () => {
    expect(await after(() => undefined)).toEqual({ banner: "报告与表格一致", changes: [] });
  });

  it("turn when an amount is changed, and name the cell with both amounts", async () => {
    const told = await after((file) => done(file.SetCellValue("预算执行表", "D5", 15680.46)));

    expect(told.banner).toBe("表格已变动，请重新生成");
    expect(told.changes).toEqual(["预算执行表!D5 由「15680.45」改为「15680.46」"]);
  });

  it("turn when a word of the template is changed", async () => {
    const told = await after((file) => done(file.SetCellValue("报告模板", "B4", "一、部门概况")));

    expect(told.banner).toBe("表格已变动，请重新生成");
    expect(told.changes).toHaveLength(1);
  });

  it("turn when a row is inserted, and tell of the row", async () => {
    const told = await after((file) => {
      done(file.InsertRows("绩效自评表", 9, 1));
      done(file.SetCellValue("绩效自评表", "C9", "新增的指标"));
    });

    expect(told.banner).not.toBe("报告与表格一致");
    expect(told.changes).toEqual(["绩效自评表!A9 增加了一行：新增的指标"]);
  });

  it("do not turn because the user wrote into the report or beside the tables", async () => {
    const told = await after((file) => {
      done(file.SetCellValue("自评报告", "A6", "我改写的一段。"));
      done(file.SetCellValue("绩效自评表", "P5", "旁注"));
    });

    expect(told).toEqual({ banner: "报告与表格一致", changes: [] });
  });

  it("say so again after the report was generated anew", async () => {
    const file = await openFile(await output());
    done(file.SetCellValue("预算执行表", "D5", 15680.46));
    const again = await generateFile(await fileBytes(file));
    const workbook = openWorkbook(again.output ?? new Uint8Array());

    expect((await checkWorkbook(createGateway(workbook.excel), { now })).changes).toEqual([]);
  });

  it("follow a score that a formula of the user's counts from ours", async () => {
    const first = await editedSample((file) => done(file.SetCellFormula("绩效自评表", "G28", "SUM(G4:G27)")));
    const { output: bytes } = await generateFile(first);
    const workbook = openWorkbook(bytes ?? new Uint8Array());

    expect((await checkWorkbook(createGateway(workbook.excel), { now })).changes).toEqual([]);
  });
});
