import { readFileSync } from "node:fs";
import type { NewFile } from "excelize-wasm";
import { startEngine } from "#support/startEngine";
import { done, editedSample, fileBytes, openFile, samplePath } from "#support/editedSample";
import { formA } from "#support/forms/formA";
import { formD } from "#support/forms/formD";
import type { Form } from "#support/forms/form";
import { generateFile, type Run } from "#support/generateFile";
import { basicRows, indicatorRows, templateRows, type Rows } from "#support/sampleTables";

// Starting the engine alone takes seconds on a busy machine.
const sheet = "自评表";

function fill(file: NewFile, name: string, rows: Rows): void {
  rows.forEach((row, r) => {
    const values = row
      .map((cell) => (typeof cell === "object" ? cell.value : cell))
      .map((value) => (value === "" ? null : value));
    done(file.SetSheetRow(name, `A${r + 1}`, values));
  });
}

/** A real workbook that holds a form on its first sheet, merged cells included, with names as given. */
async function workbookOf({ rows, merged }: Form, names: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const file = (await startEngine()).NewFile();
  done(file.SetSheetName("Sheet1", sheet));
  fill(file, sheet, rows);
  for (const area of merged) {
    const [from = "", to = ""] = area.split(":");
    done(file.MergeCell(sheet, from, to));
  }
  for (const [name, content] of [
    ["基本信息", basicRows()],
    ["报告模板", templateRows()],
  ] as const) {
    done(file.NewSheet(name));
    fill(file, name, content);
    done(file.SetDefinedName({ Name: name, RefersTo: `${name}!$A$1:$B$${content.length}` }));
  }
  for (const [name, area] of Object.entries(names)) {
    done(file.SetDefinedName({ Name: name, RefersTo: area }));
  }
  return fileBytes(file);
}

const shown = async (run: Run): Promise<string[][]> =>
  run.output ? (await openFile(run.output)).GetRows(sheet).result : [];

const readOf = ({ json }: Run) => ({
  unit: json?.moneyUnit,
  executionRate: json?.budget?.executionRate?.slice(0, 7),
  indicators: json?.indicators.map(({ name, cell }) => `${name} ${cell}`),
});

const issuesOf = (run: Run) =>
  (run.json?.issues ?? []).filter(({ severity }) => severity !== "note").map(({ id, cell }) => `${id} ${cell}`);

describe("form A as a workbook", () => {
  const expected = {
    unit: "万元",
    executionRate: "0.98031",
    indicators: [
      "整治河道长度 自评表!D12",
      "水质达标率 自评表!D15",
      "完工时间 自评表!D16",
      "供水保障能力 自评表!D17",
      "群众满意度 自评表!D18",
    ],
  };

  it.each<[string, Record<string, string>, number]>([
    ["with both names on the whole form", { 预算表: "自评表!$A$1:$I$20", 指标表: "自评表!$A$1:$I$20" }, 3],
    ["with names on the bodies alone", { 预算表: "自评表!$A$5:$H$8", 指标表: "自评表!$A$12:$I$19" }, 3],
    ["with one name on both tables", { 预算表: "自评表!$A$4:$I$19" }, 4],
    ["without names", {}, 4],
  ])("is read, checked and written %s", async (_, names, requests) => {
    const run = await generateFile(await workbookOf(formA, names));

    expect(run.errors).toEqual([]);
    expect(readOf(run)).toEqual(expected);
    // Form A has no column for the reason of an adjustment: that it gives none is a note.
    expect(issuesOf(run)).toEqual(["basic-item-differs 自评表!C3"]);
    expect(run.json?.requests.count).toBe(requests);
    const rows = await shown(run);
    expect(rows[3]?.at(-1)).toBe("校验提示");
    expect(rows[10]?.slice(8)).toEqual(["偏差原因分析及改进措施", "完成率", "校验提示"]);
    expect(rows[4]?.[6]).toBe("98.03%");
  });

  it("is read alike from the workbook that a run wrote, whatever names it has", async () => {
    for (const names of [{}, { 预算表: "自评表!$A$4:$I$19" }]) {
      const first = await generateFile(await workbookOf(formA, names));
      const again = await generateFile(first.output ?? new Uint8Array());

      expect(readOf(again)).toEqual(expected);
      expect(await shown(again)).toEqual(await shown(first));
    }
  });
});

describe("form D as a workbook", () => {
  it("is read in 元, through its header of two rows", async () => {
    const run = await generateFile(
      await workbookOf(formD, { 预算表: "自评表!$A$3:$H$5", 指标表: "自评表!$A$6:$J$11" }),
    );

    expect(run.errors).toEqual([]);
    expect(readOf(run)).toEqual({
      unit: "元",
      executionRate: "0.95707",
      indicators: [
        "巡护林地面积 自评表!C8",
        "险情处置时间 自评表!C9",
        "林火受害率 自评表!C10",
        "林区群众满意度 自评表!C11",
      ],
    });
    expect(issuesOf(run)).toEqual([]);
  });
});

describe("an Excel table", () => {
  it.each([
    ["whole", "指标明细[#All]"],
    ["without its headers", "指标明细[]"],
  ])("is read by a name that refers to it %s", async (_, reference) => {
    const file = await openFile(await workbookOf({ rows: indicatorRows(), merged: [] }, {}));
    done(file.AddTable(sheet, { Range: "A1:I6", Name: "指标明细", StyleName: "TableStyleMedium2" }));
    done(file.SetDefinedName({ Name: "指标表", RefersTo: reference }));
    const run = await generateFile(await fileBytes(file));

    expect(run.json?.indicators.map(({ name }) => name)).toEqual([
      "专利授权量",
      "平均预审周期",
      "保护环境",
      "企业满意度",
    ]);
  });
});

describe("the sample", () => {
  const sample = readFileSync(samplePath);

  it("without its names gives the same report, with notes on where its tables were found", async () => {
    const names = ["预算表", "指标表", "基本信息", "报告模板"];
    const run = await generateFile(
      await editedSample((file) => names.forEach((name) => done(file.DeleteDefinedName({ Name: name })))),
    );
    const whole = await generateFile(sample);

    expect(run.status).toBe(0);
    expect(run.json?.totalScore).toBe(whole.json?.totalScore);
    expect(run.json?.report.map(({ text }) => text)).toEqual(whole.json?.report.map(({ text }) => text));
    expect(run.json?.issues.map(({ id }) => id).filter((id) => id === "table-found-by-header")).toHaveLength(1);
    expect(run.json?.requests.count).toBe(4);
    expect(
      run.output &&
        (await openFile(run.output))
          .GetDefinedName()
          .definedNames.map(({ Name }) => Name)
          .filter((name) => name !== undefined && names.includes(name)),
    ).toEqual([]);
  });

  it("with names of a million rows is read by their used part", async () => {
    const run = await generateFile(
      await editedSample((file) => {
        for (const [name, area] of [
          ["预算表", "预算执行表!$A$1:$Z$1048576"],
          ["指标表", "绩效自评表!$A$1:$Z$1048576"],
        ] as const) {
          done(file.DeleteDefinedName({ Name: name }));
          done(file.SetDefinedName({ Name: name, RefersTo: area }));
        }
      }),
    );
    const whole = await generateFile(sample);

    expect(run.status).toBe(0);
    expect(run.json?.indicators.map(({ name, score }) => [name, score])).toEqual(
      whole.json?.indicators.map(({ name, score }) => [name, score]),
    );
    expect(run.json?.requests.count).toBe(3);
  });
});
