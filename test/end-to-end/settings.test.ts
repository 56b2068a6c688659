import type { NewFile } from "excelize-wasm";
import { changeSettings } from "#app/changeSettings";
import { checkWorkbook } from "#app/checkWorkbook";
import { generateReport } from "#app/generateReport";
import { settingFields, type SettingTexts } from "#app/settingsForm";
import { undoRun } from "#app/undoRun";
import type { CellValue } from "#core/model/grid";
import { createGateway } from "#excel/gateway";
import { openWorkbook } from "#host/node/openWorkbook";
import { done, editedSample, openFile } from "#support/editedSample";
import { refusal } from "#support/refusal";
import { workbookState } from "#support/workbookState/workbookState";

const now = new Date("2023-03-15T08:00:00Z");
const sheet = "评分";

/** The sample with 评分设置 on a sheet of another name. */
const withSettings = (
  rows: readonly (readonly CellValue[])[],
  more: (file: NewFile) => void = () => undefined,
): Promise<Uint8Array> =>
  editedSample((file) => {
    done(file.NewSheet(sheet));
    [["项目", "内容"], ...rows].forEach((row, index) => done(file.SetSheetRow(sheet, `B${index + 3}`, [...row])));
    done(file.SetDefinedName({ Name: "评分设置", RefersTo: `${sheet}!$B$3:$C$${rows.length + 3}` }));
    more(file);
  });

async function opened(bytes: Promise<Uint8Array>) {
  const workbook = openWorkbook(await bytes);
  const gateway = createGateway(workbook.excel);
  const before = workbookState(workbook);
  return { workbook, gateway, before };
}

type Opened = Awaited<ReturnType<typeof opened>>;

async function holds({ gateway }: Opened): Promise<SettingTexts> {
  const assessment = await checkWorkbook(gateway, { now });
  expect(assessment.issues.filter(({ check: { id } }) => id.startsWith("setting"))).toEqual([]);
  return Object.fromEntries(settingFields(assessment).map(({ name, text }) => [name, text]));
}

function shownIn(
  { workbook }: Opened,
  name: string,
  address: string,
  what: "text" | "values" | "formulas" = "text",
): Promise<CellValue[][]> {
  return workbook.excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRange(address).load(what);
    await context.sync();
    return range[what] as CellValue[][]; // the typings have `any[][]`
  });
}

const nameIn = async ({ workbook }: Opened): Promise<string | undefined> =>
  (await openFile(workbook.save()))
    .GetDefinedName()
    .definedNames.find(({ Name }) => Name === "评分设置")
    ?.RefersTo?.replaceAll("$", "");

async function expectUndone({ workbook, gateway, before }: Opened): Promise<void> {
  expect((await undoRun(gateway)).kept).toEqual([]);
  expect(workbookState(workbook)).toEqual(before);
}

const everything: SettingTexts = {
  评分口径: "20+80",
  预算执行分值: "18",
  总分: "120",
  等级分数线: "85/75/60",
  执行率下限: "87.5%",
  超额完成标准: "120%",
  超额完成提示标准: "115%",
  超额完成扣分: "2",
  反向指标公式: "T/A",
  总分封顶: "80%:89；70%:79",
  定性达成下限: "85%",
  定性部分达成下限: "50%",
  小数位数: "1",
  金额单位: "千元",
  金额小数位数: "3",
  报告提纲: "四川",
};

describe("settings in a workbook without 评分设置", () => {
  it("make a worksheet of that name, hold from then on, and are undone", async () => {
    const book = await opened(editedSample(() => undefined));

    const saved = await changeSettings(book.gateway, { 执行率下限: "85", 小数位数: "1", 报告提纲: "四川" });

    expect(saved.map(({ name }) => name)).toEqual(["执行率下限", "小数位数", "报告提纲"]);
    expect(await shownIn(book, "评分设置", "A1:B5")).toEqual([
      ["项目", "内容"],
      ["执行率下限", "85%"],
      ["小数位数", "1"],
      ["报告提纲", "四川"],
      ["", ""],
    ]);
    expect(await holds(book)).toMatchObject({ 执行率下限: "85%", 小数位数: "1", 报告提纲: "四川", 评分口径: "全国" });
    await expectUndone(book);
  });

  it("are all read as they were saved", async () => {
    const book = await opened(editedSample(() => undefined));

    await changeSettings(book.gateway, everything);

    expect(await holds(book)).toEqual(everything);
  });

  it("change what a run prints", async () => {
    const book = await opened(editedSample(() => undefined));
    const rate = async (): Promise<string | undefined> =>
      /执行率为?(\d+\.\d+%)/.exec(
        (await checkWorkbook(book.gateway, { now })).report.map(({ text }) => text).join(""),
      )?.[1];
    expect(await rate()).toMatch(/^\d+\.\d\d%$/);

    await changeSettings(book.gateway, { 小数位数: "1" });
    await generateReport(book.gateway, { now });

    expect(await rate()).toMatch(/^\d+\.\d%$/);
  });

  it("write nothing where they are the defaults", async () => {
    const book = await opened(editedSample(() => undefined));

    expect(await changeSettings(book.gateway, { 小数位数: "2", 评分口径: "全国", 金额单位: "" })).toEqual([]);

    expect(workbookState(book.workbook)).toEqual(book.before);
    expect(book.gateway.isUndoable()).toBe(false);
  });

  it("leave a worksheet of the user's alone that has the name", async () => {
    const book = await opened(editedSample((file) => done(file.NewSheet("评分设置"))));

    expect(await refusal(changeSettings(book.gateway, { 小数位数: "1" }))).toMatch(
      /^工作簿里已有您自己的工作表「评分设置」/,
    );
  });

  it("are refused where no worksheet can be added", async () => {
    const book = await opened(editedSample((file) => done(file.ProtectWorkbook({ LockStructure: true }))));

    expect(await refusal(changeSettings(book.gateway, { 小数位数: "1" }))).toMatch(
      /^工作簿结构受保护，无法增加工作表「评分设置」/,
    );
  });
});

describe("undoing settings on a worksheet in which the user has written since", () => {
  it("leaves the worksheet and its name, so that the settings go on to hold and to be saved", async () => {
    const book = await opened(editedSample(() => undefined));
    await changeSettings(book.gateway, { 小数位数: "1" });
    await book.workbook.excel.run(async (context) => {
      context.workbook.worksheets.getItem("评分设置").getRange("A3:B3").values = [["总分", 120]];
      await context.sync();
    });

    expect((await undoRun(book.gateway)).kept).toEqual([{ what: "sheet", sheet: "评分设置" }]);

    expect(await holds(book)).toMatchObject({ 小数位数: "1", 总分: "120" });
    await changeSettings(book.gateway, { 小数位数: "0" });
    expect(await shownIn(book, "评分设置", "A2:B3")).toEqual([
      ["小数位数", "0"],
      ["总分", "120"],
    ]);
  });
});

describe("settings in 评分设置", () => {
  it("go into the rows that are there, under whatever name, and new ones below", async () => {
    const book = await opened(
      withSettings([
        ["比率小数位数：", 2],
        ["执行率标准", "90%"],
      ]),
    );

    await changeSettings(book.gateway, { 小数位数: "1", 执行率下限: "85%", 总分封顶: "80%:89" });

    expect(await shownIn(book, sheet, "B3:C7")).toEqual([
      ["项目", "内容"],
      ["比率小数位数：", "1"],
      ["执行率标准", "85%"],
      ["总分封顶", "80%:89"],
      ["", ""],
    ]);
    expect(await nameIn(book)).toBe("评分!B3:C6");
    expect(await holds(book)).toMatchObject({ 小数位数: "1", 执行率下限: "85%", 总分封顶: "80%:89" });
    await expectUndone(book);
  });

  it("clear a row whose default holds again, and write into it later", async () => {
    const book = await opened(
      withSettings([
        ["小数位数", 1],
        ["评分口径", "20+80"],
      ]),
    );

    await changeSettings(book.gateway, { 小数位数: "", 评分口径: "全国", 预算执行分值: "10" });
    expect(await shownIn(book, sheet, "B4:C6")).toEqual([
      ["小数位数", ""],
      ["评分口径", ""],
      ["", ""],
    ]);
    expect(await holds(book)).toMatchObject({ 小数位数: "2", 评分口径: "全国", 预算执行分值: "10" });

    await changeSettings(book.gateway, { 小数位数: "0" });
    expect(await shownIn(book, sheet, "B4:C6")).toEqual([
      ["小数位数", "0"],
      ["评分口径", ""],
      ["", ""],
    ]);
  });

  it("take the place of bands that stand one by one", async () => {
    const book = await opened(
      withSettings([
        ["等级分数线", "90/80/60"],
        ["优分数线", 95],
      ]),
    );
    expect(await holds(book)).toMatchObject({ 等级分数线: "95/80/60" });

    await changeSettings(book.gateway, { 等级分数线: "85/75/60" });

    expect(await holds(book)).toMatchObject({ 等级分数线: "85/75/60" });
    await expectUndone(book);
  });

  it("leave a formula alone, and everything with it", async () => {
    const book = await opened(
      withSettings(
        [
          ["小数位数", 2],
          ["总分", 100],
        ],
        (file) => done(file.SetCellFormula(sheet, "C4", "=1+1")),
      ),
    );

    expect(await refusal(changeSettings(book.gateway, { 总分: "120", 小数位数: "1" }))).toMatch(
      /^评分!C4 里是公式，为避免覆盖，没有写入任何内容。/,
    );
    expect(workbookState(book.workbook)).toEqual(book.before);
  });

  it.each(["B5", "C5"])("add no row over what stands in %s", async (address) => {
    const book = await opened(
      withSettings([["小数位数", 2]], (file) => done(file.SetCellValue(sheet, address, "备注"))),
    );

    expect(await refusal(changeSettings(book.gateway, { 总分: "120" }))).toMatch(
      /^评分设置下方没有空行可以增加「总分」（评分!B5）/,
    );
    expect(workbookState(book.workbook)).toEqual(book.before);
  });

  it.each([
    ["a formula that shows nothing", (file: NewFile) => done(file.SetCellFormula(sheet, "C5", '=IF(C4=9,1,"")'))],
    [
      "a figure whose format hides it",
      (file: NewFile) => {
        done(file.SetCellValue(sheet, "C5", 7));
        done(file.SetCellStyle(sheet, "C5", "C5", file.NewStyle({ CustomNumFmt: ";;;" }).style));
      },
    ],
  ])("add no row over %s", async (_, write) => {
    const book = await opened(withSettings([["小数位数", 2]], write));

    expect(await refusal(changeSettings(book.gateway, { 总分: "120" }))).toMatch(
      /^评分设置下方没有空行可以增加「总分」（评分!B5）/,
    );
    expect(workbookState(book.workbook)).toEqual(book.before);
  });

  it("are refused on a protected sheet", async () => {
    const book = await opened(withSettings([["小数位数", 2]], (file) => done(file.ProtectSheet(sheet, {}))));

    expect(await refusal(changeSettings(book.gateway, { 小数位数: "1" }))).toMatch(/^工作表「评分」受保护/);
  });

  it("are refused where the name leads nowhere", async () => {
    const book = await opened(
      editedSample((file) => done(file.SetDefinedName({ Name: "评分设置", RefersTo: "#REF!" }))),
    );

    expect(await refusal(changeSettings(book.gateway, { 小数位数: "1" }))).toMatch(
      /^工作簿里已有名称「评分设置」（.*#REF!.*），没有改动它。/,
    );
  });

  it("are refused where one of them cannot be read", async () => {
    const book = await opened(withSettings([["小数位数", 2]]));

    expect(await refusal(changeSettings(book.gateway, { 总分: "120", 小数位数: "两位" }))).toMatch(
      /^「小数位数」的内容「两位」无法识别，没有写入任何内容。/,
    );
    expect(workbookState(book.workbook)).toEqual(book.before);
  });
});
