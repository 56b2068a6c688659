import { checkWorkbook } from "#app/checkWorkbook";
import { generateReport } from "#app/generateReport";
import { insertStarter } from "#app/insertStarter";
import { nameSelection, nameTables } from "#app/nameTable";
import type { Assessment } from "#core/assess";
import { issueText } from "#core/messages/issueText";
import { zhCN } from "#core/messages/zhCN/zhCN";
import type { FoundTableKey } from "#core/model/foundTable";
import { createGateway } from "#excel/gateway";
import { openWorkbook } from "#host/node/openWorkbook";
import { done, openFile } from "#support/editedSample";
import { refusal } from "#support/refusal";
import { withoutNames, withoutTables } from "#support/unnamedSample";

const now = new Date("2023-03-15T08:00:00Z");

async function opened(bytes: Uint8Array) {
  const workbook = openWorkbook(bytes);
  const gateway = createGateway(workbook.excel);
  const select = (sheet: string, address: string): Promise<void> =>
    workbook.excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(address).select();
      await context.sync();
    });
  return { workbook, gateway, select };
}

const namesIn = async (bytes: Uint8Array): Promise<Record<string, string>> =>
  Object.fromEntries(
    (await openFile(bytes)).GetDefinedName().definedNames.map(({ Name = "", RefersTo = "" }) => [Name, RefersTo]),
  );

function areaOf({ found }: Assessment, wanted: FoundTableKey) {
  const area = found.find(({ key }) => key === wanted)?.area;
  if (!area) {
    throw new Error(`${wanted} was not found`);
  }
  return area;
}

const notes = ({ issues }: Assessment): string[] =>
  issues.filter(({ check: { id } }) => id === "table-found-by-header").map((each) => issueText(each, zhCN));

describe("a workbook without names", () => {
  it("has its tables found, confirmed one by one, and read by their names from then on", async () => {
    const { workbook, gateway } = await opened(await withoutNames());
    const before = await checkWorkbook(gateway, { now });
    expect(before.found.map(({ key, isNamed }) => [key, isNamed])).toEqual([
      ["budget", false],
      ["indicators", false],
      ["basicInformation", false],
    ]);
    expect(notes(before)).toHaveLength(1);

    expect(await nameTables(gateway, [{ key: "budget", area: areaOf(before, "budget") }])).toEqual([
      "预算表",
      "报告模板",
    ]);
    expect(await nameTables(gateway, [{ key: "indicators", area: areaOf(before, "indicators") }])).toEqual(["指标表"]);
    const between = await checkWorkbook(gateway, { now });
    expect(between.found.map(({ isNamed }) => isNamed)).toEqual([true, true, false]);
    expect(await nameTables(gateway, [{ key: "basicInformation", area: areaOf(between, "basicInformation") }])).toEqual(
      ["基本信息"],
    );

    const after = await generateReport(gateway, { now });
    expect(notes(after)).toEqual([]);
    expect(after.found.every(({ isNamed }) => isNamed)).toBe(true);
    expect(after.results).toEqual(before.results);
    expect(after.report.map(({ text }) => text)).toEqual(before.report.map(({ text }) => text));
    expect(await namesIn(workbook.save())).toMatchObject({
      预算表: expect.stringMatching(/^预算执行表!/) as string,
      指标表: expect.stringMatching(/^绩效自评表!/) as string,
    });
  });

  it("gets a name in a read, a write and a release at most twice", async () => {
    const { workbook, gateway } = await opened(await withoutNames());
    const area = areaOf(await checkWorkbook(gateway, { now }), "budget");
    const before = workbook.requests.length;
    await nameTables(gateway, [{ key: "budget", area }]);

    expect(workbook.requests.length - before).toBeLessThanOrEqual(4);
  });

  it("keeps a name that somebody made meanwhile", async () => {
    const { workbook, gateway } = await opened(await withoutNames());
    const area = areaOf(await checkWorkbook(gateway, { now }), "budget");
    await nameTables(gateway, [{ key: "budget", area }]);
    const named = workbook.save();

    expect(await refusal(nameTables(gateway, [{ key: "budget", area }]))).toMatch(
      /^工作簿里已有名称「预算表」（预算执行表!A\d+:[A-Z]+\d+），没有改动它。/,
    );
    expect(await namesIn(workbook.save())).toEqual(await namesIn(named));
  });

  it("is asked to look again where the table has moved meanwhile", async () => {
    const { workbook, gateway } = await opened(await withoutNames());
    const area = areaOf(await checkWorkbook(gateway, { now }), "budget");

    expect(
      await refusal(nameTables(gateway, [{ key: "budget", area: { ...area, rowCount: area.rowCount + 1 } }])),
    ).toMatch(/已不是刚才找到的预算表/);
    expect(await namesIn(workbook.save())).not.toHaveProperty("预算表");
  });
});

describe("a selected area", () => {
  it("becomes the table, without the blank cells around it", async () => {
    const { workbook, gateway } = await opened(await withoutNames());
    const { row, column, rowCount, columnCount } = areaOf(await checkWorkbook(gateway, { now }), "indicators");
    await workbook.excel.run(async (context) => {
      context.workbook.worksheets
        .getItem("绩效自评表")
        .getRangeByIndexes(row, column, rowCount + 20, columnCount + 3)
        .select();
      await context.sync();
    });

    expect(await nameSelection(gateway, "indicators")).toEqual(["指标表", "报告模板"]);
    expect((await checkWorkbook(gateway, { now })).found[1]).toMatchObject({
      isNamed: true,
      area: { sheet: "绩效自评表", row, column, columnCount },
    });
    expect(await refusal(nameSelection(gateway, "indicators"))).toContain("已有名称「指标表」");
  });

  it.each([
    ["of whole columns", "A:H", /^选中的是整行或整列（绩效自评表!A1:H1048576）。/],
    ["of a single cell", "C5", /^选中的区域 绩效自评表!C5 里没有表格。/],
    ["of blank cells", "T200:Z300", /^选中的区域 绩效自评表!T200:Z300 里没有表格。/],
    [
      "without the header",
      "A20:H30",
      /^选中的区域 绩效自评表!A20:H30 里没有指标表的表头，.*「三级指标」「年度指标值」「实际完成值」/,
    ],
  ])("%s is refused with what to select, and nothing is named", async (_, address, sentence) => {
    const { workbook, gateway, select } = await opened(await withoutNames());
    await select("绩效自评表", address);

    expect(await refusal(nameSelection(gateway, "indicators"))).toMatch(sentence);
    expect(Object.keys(await namesIn(workbook.save())).filter((name) => !name.startsWith("_xlnm"))).toEqual([]);
  });
});

describe("several selected areas", () => {
  it("are refused with what to select", async () => {
    const { workbook, gateway } = await opened(await withoutNames());
    // No call of Office.js selects several areas; Excel answers so where a user has.
    workbook.faults.failOn(/getSelectedRange/, "InvalidSelection");

    expect(await refusal(nameSelection(gateway, "indicators"))).toMatch(/^选中的不是一个连续的单元格区域。/);
  });
});

describe("blank tables", () => {
  it("are put on worksheets of their own, named, and lack nothing but data", async () => {
    const { workbook, gateway } = await opened(await withoutTables());
    expect((await checkWorkbook(gateway, { now })).found.map(({ area }) => area)).toEqual([null, null, null]);

    expect(await insertStarter(gateway)).toEqual(["预算表", "指标表", "基本信息"]);

    const { found, issues } = await checkWorkbook(gateway, { now });
    expect(found.map(({ isNamed, area }) => [isNamed, area?.sheet])).toEqual([
      [true, "预算表"],
      [true, "指标表"],
      [true, "基本信息"],
    ]);
    expect([...new Set(issues.map(({ check: { id } }) => id))].sort()).toEqual([
      "basic-item-missing",
      "built-in-outline",
      "no-rows",
    ]);
    expect((await openFile(workbook.save())).GetSheetList().list).toEqual(["说明", "预算表", "指标表", "基本信息"]);
  });

  it("have lines around their cells", async () => {
    const { workbook, gateway } = await opened(await withoutTables());
    await insertStarter(gateway);
    const file = await openFile(workbook.save());

    const { Border = [] } = file.GetStyle(file.GetCellStyle("指标表", "C12").style).style;
    expect(Border.map(({ Type }) => Type).sort()).toEqual(["bottom", "left", "right", "top"]);
  });

  it("give a report once they are filled in", async () => {
    const { workbook, gateway } = await opened(await withoutTables());
    await insertStarter(gateway);
    await workbook.excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("预算表").getRange("B2:D5").values = [
        [100, 100, 95],
        [100, 100, 95],
        [0, 0, 0],
        [0, 0, 0],
      ];
      worksheets.getItem("指标表").getRange("C2:F2").values = [["培训人次", "≥100人次", "120人次", 90]];
      worksheets.getItem("基本信息").getRange("B2:B3").values = [["某市某局"], [2022]];
      await context.sync();
    });

    const { results, tables } = await generateReport(gateway, { now });
    expect(tables.basicInformation.department?.text).toBe("某市某局");
    expect(tables.indicators?.indicators.map(({ name }) => name)).toEqual(["培训人次"]);
    expect(results.totalScore).toMatchObject({ kind: "computed" });
  });

  it("leave the user's worksheets and tables alone", async () => {
    const taken = await opened(await withoutTables((file) => file.NewSheet("指标表")));
    const there = await opened(await withoutNames());
    const closed = await opened(await withoutTables((file) => done(file.ProtectWorkbook({ LockStructure: true }))));

    expect(await refusal(insertStarter(taken.gateway))).toContain("已有您自己的工作表「指标表」");
    expect(await refusal(insertStarter(there.gateway))).toMatch(/^工作簿里已有预算表（预算执行表!/);
    expect(await refusal(insertStarter(closed.gateway))).toContain("无法增加工作表「预算表」「指标表」「基本信息」");
  });
});
