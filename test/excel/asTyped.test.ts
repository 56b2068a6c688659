import { asTyped } from "#excel/asTyped";
import { createGateway } from "#excel/gateway";
import { bytesOf } from "#support/engine";
import { openWorkbook } from "#host/node/openWorkbook";
import { startEngine } from "#support/startEngine";

const textsTakenForDates = [
  "2023年3月15日",
  "2023年3月",
  "3月15日",
  "2023-03-15",
  "2023/3/15",
  "2023-3",
  "3/15",
  "1-2",
  "12:30",
  "2023-03-15 12:30",
  "15-Mar-23",
];

const otherTexts = [
  "=1+1",
  "+86 10 1234",
  "-加强管理",
  "@某人",
  "'带撇号",
  "24,242",
  "95.5%",
  "¥100",
  "1e5",
  "001",
  "TRUE",
  "#N/A",
  "三月五日",
  "二〇二三年三月完成",
  "专利授权量",
  "（一）数量指标",
  "一",
];

describe("a text of a plan", () => {
  it("stays text in its cell, whatever Excel would make of it typed", async () => {
    const workbook = openWorkbook(bytesOf((await startEngine()).NewFile()));
    const texts = [...textsTakenForDates, ...otherTexts];

    await createGateway(workbook.excel).update(() => ({
      result: null,
      plan: {
        operations: [
          { kind: "values", at: { sheet: "Sheet1", row: 0, column: 0 }, values: texts.map((text) => [text]) },
        ],
      },
    }));

    const cells = await workbook.excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem("Sheet1").getUsedRange().load("values,formulas,valueTypes,text");
      await context.sync();
      return used.toJSON();
    });
    expect(cells.values).toEqual(texts.map((text) => [text]));
    expect(cells.text).toEqual(texts.map((text) => [text]));
    expect(cells.valueTypes).toEqual(texts.map(() => ["String"]));
  });

  it.each([...textsTakenForDates, "三月五日", "十二月", "二〇二三年三月", "十五日", "=1", "-5", "A1", "1"])(
    "gets an apostrophe where Excel might read more into it: %s",
    (text) => {
      expect(asTyped(text)).toBe(`'${text}`);
    },
  );

  it.each(["专利授权量", "（一）数量指标", "“十四五”规划".slice(1), "《办法》", "", "本部门的各项职责"])(
    "goes as it is where it can only be text: %s",
    (text) => {
      expect(asTyped(text)).toBe(text);
    },
  );

  it("is no business of numbers, truth values and cells that are left alone", () => {
    expect([0, 1.5, true, null].map(asTyped)).toEqual([0, 1.5, true, null]);
  });
});
