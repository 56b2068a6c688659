import { readFileSync } from "node:fs";
import type { NewFile } from "excelize-wasm";
import { generateReport } from "#app/generateReport";
import { insertTemplate } from "#app/insertTemplate";
import { WorkbookFault } from "#app/workbookFault";
import { faultText } from "#core/messages/faultText";
import { zhCN } from "#core/messages/zhCN/zhCN";
import { outlineIds, outlineNames } from "#core/model/outline";
import { outlineRows } from "#core/report/outlines/outlines";
import { createGateway } from "#excel/gateway";
import { openWorkbook } from "#host/node/openWorkbook";
import { done, editedSample, openFile, samplePath } from "#support/editedSample";

const now = new Date("2023-03-15T08:00:00Z");

/** The sample as a department has it that never made a template. */
const withoutTemplate = (more: (file: NewFile) => void = () => undefined): Promise<Uint8Array> =>
  editedSample((file) => {
    done(file.DeleteDefinedName({ Name: "报告模板" }));
    done(file.DeleteSheet("报告模板"));
    more(file);
  });

async function opened(bytes: Uint8Array) {
  const workbook = openWorkbook(bytes);
  return { workbook, gateway: createGateway(workbook.excel) };
}

/** What inserting fails with, as the user reads it; the workbook must be as it was. */
async function refusal(bytes: Uint8Array): Promise<string> {
  const { workbook, gateway } = await opened(bytes);
  const error: unknown = await insertTemplate(gateway, "department").then(
    () => new Error("nothing was refused"),
    (reason: unknown) => reason,
  );
  if (!(error instanceof WorkbookFault)) {
    throw error;
  }
  expect(Buffer.from(workbook.save()).equals(Buffer.from(bytes))).toBe(true);
  return faultText(error, zhCN);
}

describe("inserting a template", () => {
  it.each(outlineIds)(
    "puts the outline %s on a worksheet under its name, as text, and adds nothing else",
    async (id) => {
      const { workbook, gateway } = await opened(await withoutTemplate());
      await insertTemplate(gateway, id);
      const file = await openFile(workbook.save());

      expect(file.GetSheetList().list).toEqual(["说明", "基本信息", "预算执行表", "绩效自评表", "报告模板"]);
      expect(file.GetRows("报告模板").result).toEqual(outlineRows(id));
      expect(
        file
          .GetDefinedName()
          .definedNames.filter(({ Name }) => Name === "报告模板")
          .map(({ RefersTo }) => RefersTo),
      ).toEqual([`报告模板!$A$1:$B$${outlineRows(id).length}`]);
      expect(file.GetCellFormula("报告模板", "B2").formula).toBe("");
    },
  );

  it("shows the whole of every row: wrapped, and high enough", async () => {
    const { workbook, gateway } = await opened(await withoutTemplate());
    await insertTemplate(gateway, "department");
    const file = await openFile(workbook.save());
    const heights = outlineRows("department").map((_, row) => file.GetRowHeight("报告模板", row + 1).height);

    expect(file.GetColWidth("报告模板", "B").width).toBeGreaterThan(80);
    expect(Math.max(...heights)).toBeGreaterThan(3 * Math.min(...heights));
    expect(file.GetStyle(file.GetCellStyle("报告模板", "B12").style).style.Alignment?.WrapText).toBe(true);
  });

  it.each(outlineIds)(
    "gives the report that the built-in outline %s gives, what is left out told at its cell",
    async (id) => {
      const without = await opened(
        await withoutTemplate((file) => {
          file.NewSheet("设置");
          done(file.SetSheetRow("设置", "A1", ["报告提纲", outlineNames[id][0]]));
          done(file.SetDefinedName({ Name: "评分设置", RefersTo: "设置!$A$1:$B$1" }));
        }),
      );
      const builtIn = await generateReport(without.gateway, { now });
      const { gateway } = await opened(await withoutTemplate());
      await insertTemplate(gateway, id);
      const inserted = await generateReport(gateway, { now });

      expect(inserted.report.map(({ text }) => text)).toEqual(builtIn.report.map(({ text }) => text));
      expect(inserted.issues.filter(({ cell }) => cell?.sheet !== "报告模板")).toEqual([]);
      // What the outline of a person's own lacks is told in one line; of ours nobody misses a sentence.
      expect(inserted.issues.map(({ check: { id: issue } }) => issue)).toEqual(
        id === "department" ? [] : ["clause-dropped"],
      );
      expect(builtIn.issues.map(({ check: { id: issue } }) => issue)).toEqual(["built-in-outline"]);
    },
  );

  it("takes a read, a write and a release", async () => {
    const { workbook, gateway } = await opened(await withoutTemplate());
    await insertTemplate(gateway, "yunnan");

    expect(workbook.requests).toHaveLength(3);
  });

  it("is refused where the name is there, with where it leads", async () => {
    expect(await refusal(readFileSync(samplePath))).toMatch(
      /^工作簿里已有名称「报告模板」（报告模板!A2:B\d+），没有写入任何内容。请/,
    );
  });

  it("is refused where the name is broken or bears its English form", async () => {
    const broken = await withoutTemplate((file) => done(file.SetDefinedName({ Name: "报告模板", RefersTo: "#REF!" })));
    const english = await withoutTemplate((file) =>
      done(file.SetDefinedName({ Name: "ReportTemplate", RefersTo: "说明!$A$1:$B$3" })),
    );

    expect(await refusal(broken)).toContain("（=#REF!）");
    expect(await refusal(english)).toMatch(/名称「ReportTemplate」（说明!A1:B3）/);
  });

  it("is refused where a worksheet has that name", async () => {
    expect(await refusal(await withoutTemplate((file) => file.NewSheet("报告模板")))).toContain(
      "已有您自己的工作表「报告模板」",
    );
  });

  it("is refused where the workbook's structure is protected", async () => {
    expect(
      await refusal(await withoutTemplate((file) => done(file.ProtectWorkbook({ LockStructure: true })))),
    ).toContain("无法增加工作表「报告模板」");
  });
});
