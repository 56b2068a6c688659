import { readFileSync } from "node:fs";
import { changeSettings } from "#app/changeSettings";
import { generateReport } from "#app/generateReport";
import { undoRun } from "#app/undoRun";
import { createGateway } from "#excel/gateway";
import { openWorkbook } from "#host/node/openWorkbook";
import { done, editedSample, openFile, samplePath } from "#support/editedSample";
import { workbookState } from "#support/workbookState/workbookState";

const now = new Date("2023-03-15T08:00:00Z");

/** The sample with every name belonging to its table's worksheet. */
async function sampleWithNamesOfSheets(): Promise<Uint8Array> {
  const names = (await openFile(readFileSync(samplePath))).GetDefinedName().definedNames;
  return editedSample((file) => {
    for (const { Name = "", RefersTo = "", Scope } of names) {
      if (Scope !== "Workbook") {
        continue;
      }
      done(file.DeleteDefinedName({ Name }));
      done(file.SetDefinedName({ Name, RefersTo, Scope: RefersTo.replace(/!.*$/, "").replace(/^'|'$/g, "") }));
    }
  });
}

describe("tables whose names belong to their worksheets", () => {
  it("get their result columns, the names grow, and undo puts them back", async () => {
    const workbook = openWorkbook(await sampleWithNamesOfSheets());
    const gateway = createGateway(workbook.excel);
    const before = workbookState(workbook);
    const widths = () =>
      workbook.excel.run(async (context) => {
        const names = context.workbook.worksheets.getItem("绩效自评表").names.load("items/name,items/formula");
        await context.sync();
        return names.items.map(({ name, formula }) => `${name} ${String(formula)}`);
      });
    const namesBefore = await widths();

    const { issues } = await generateReport(gateway, { now });

    expect(issues.filter(({ check: { id } }) => id === "name-missing")).toEqual([]);
    expect(await widths()).not.toEqual(namesBefore);
    await undoRun(gateway);
    expect(workbookState(workbook)).toEqual(before);
    expect(await widths()).toEqual(namesBefore);
  });

  it("take settings that make 评分设置 longer", async () => {
    const bytes = await editedSample((file) => {
      done(file.SetSheetRow("基本信息", "E1", ["项目", "内容"]));
      done(file.SetSheetRow("基本信息", "E2", ["小数位数", 2]));
      done(file.SetDefinedName({ Name: "评分设置", RefersTo: "基本信息!$E$1:$F$2", Scope: "基本信息" }));
    });
    const workbook = openWorkbook(bytes);
    const gateway = createGateway(workbook.excel);

    await changeSettings(gateway, { 执行率下限: "85%" });

    const scoring = await gateway.update(({ ranges }) => ({ result: ranges.scoring }));
    expect(scoring).toMatchObject({ status: "range", scope: "基本信息", area: { rowCount: 3 } });
  });
});
