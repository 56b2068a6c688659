import { issueText } from "#core/messages/issueText";
import { zhCN } from "#core/messages/zhCN/zhCN";
import { addressText } from "#core/model/address";
import { nothingWritten } from "#core/model/ownership";
import { parseBudgetTable } from "#core/parse/parseBudgetTable";
import { parseIndicatorTable } from "#core/parse/parseIndicatorTable";
import { grid, namedRange, type TestCell } from "#support/grids";
import { budgetRows, indicatorHeader, indicatorRows, withCell, type Rows } from "#support/sampleTables";

const sentences = (issues: readonly Parameters<typeof issueText>[0][]) =>
  issues.map((issue) => `${issue.cell ? addressText(issue.cell) : ""}：${issueText(issue, zhCN)}`);

const budget = (rows: Rows) => parseBudgetTable(namedRange("budget", grid(rows)), nothingWritten, null);
const indicators = (rows: Rows) => parseIndicatorTable(namedRange("indicators", grid(rows)), nothingWritten);

describe("a number that can hardly be meant", () => {
  it.each<[string, TestCell, string]>([
    [
      "1E+15",
      { value: 1e15, text: "1E+15" },
      "自评表!C2：「全年预算数」为「1E+15」，数值过大，像是编号或录入错误。请核对该单元格。",
    ],
    [
      "a code of 15 digits",
      { value: 440106199001011, text: "440106199001011" },
      "自评表!C2：「全年预算数」为「440106199001011」，数值过大，像是编号或录入错误。请核对该单元格。",
    ],
    [
      "minus zero",
      { value: -0, text: "-0.00" },
      "自评表!C2：「全年预算数」为「-0.00」，零前面带有负号。请核对该单元格。",
    ],
  ])("is asked about where an amount is %s", (_, cell, sentence) => {
    const read = budget(withCell(budgetRows(), 1, 2, cell));

    expect(sentences(read.issues)).toEqual([sentence]);
    expect(read.table?.lines[0]?.revisedBudget?.s).toBe(1);
  });

  it("is not read at all where it is written 1E+15 in words", () => {
    expect(sentences(budget(withCell(budgetRows(), 1, 2, "1E+15")).issues)).toEqual([
      "自评表!C2：「全年预算数」应为数字，现为「1E+15」。请改为数字。",
    ]);
  });

  it("is no mistake where an amount in 元 is merely large", () => {
    const rows = withCell(withCell(budgetRows(), 0, 0, "项目资金(元)"), 1, 2, 161_522_700_000);

    expect(sentences(budget(rows).issues)).toEqual([]);
  });

  it.each<[string, TestCell, string]>([
    ["1E+15", "1E+15", "数值过大"],
    ["a code of 15 digits", { value: 440106199001011, text: "440106199001011" }, "数值过大"],
    ["minus zero", "-0%", "零前面带有负号"],
  ])("is asked about where an actual value is %s", (_, cell, doubt) => {
    expect(sentences(indicators(withCell(indicatorRows(), 1, 4, cell)).issues).join()).toMatch(
      new RegExp(`^自评表!E2：「实际完成值」为「.*」，${doubt}`),
    );
  });

  it("is asked about where points are", () => {
    expect(sentences(indicators(withCell(indicatorRows(), 1, 5, 1e15)).issues).join()).toMatch(
      /^自评表!F2：「分值」为/,
    );
  });

  it("gives an amount in a currency that is none of ours no value", () => {
    const read = budget(withCell(budgetRows(), 1, 2, "238万美元"));

    expect(sentences(read.issues)).toEqual(["自评表!C2：「全年预算数」应为数字，现为「238万美元」。请改为数字。"]);
    expect(read.table?.lines[0]?.revisedBudget).toBeNull();
  });
});

describe("units that contradict each other", () => {
  const withUnit = (target: TestCell, actual: TestCell, unit: string) =>
    indicators([
      [...indicatorHeader, "度量单位"],
      ["产出指标", "数量指标", "专利授权量", target, actual, 30, "", "", "", unit],
    ]);

  it("are named, and the one in the cell counts", () => {
    const { issues, table } = withUnit("≥90%", 95, "件");

    expect(sentences(issues)).toEqual([
      "自评表!D2：指标「专利授权量」的值「≥90%」带有单位「%」，度量单位栏却是「件」。已按「%」读取，请统一单位。",
    ]);
    expect([table?.indicators[0]?.target.unit, table?.indicators[0]?.actual.unit]).toEqual(["%", "件"]);
  });

  it.each([
    ["≥1.2万件", "12500件", "件"],
    ["≥20公里", "21千米", "米"],
    ["≥95%", "96％", "百分比"],
    ["≥90", "95", "件"],
    ["2022年12月", "2022年11月", "月"],
    ["显著提升", "显著提升", "项"],
  ])("are none in %s, %s and %s", (target, actual, unit) => {
    expect(withUnit(target, actual, unit).issues).toEqual([]);
  });

  it("leave a bare 0.96 in a column of per cent for the user to explain", () => {
    const [indicator] = withUnit("≥95", 0.96, "%").table?.indicators ?? [];

    expect([indicator?.target.unit, indicator?.actual.unit]).toEqual(["%", null]);
  });

  it("leave a bare 0.96 beside the 95 of a rate for the user to explain", () => {
    const [indicator] =
      indicators(withCell(withCell(withCell(indicatorRows(), 1, 2, "合格率"), 1, 3, "≥95"), 1, 4, 0.96)).table
        ?.indicators ?? [];

    expect([indicator?.target.unit, indicator?.actual.unit]).toEqual(["%", null]);
  });

  it("do not come from a remark at the end of a name", () => {
    const [indicator] =
      indicators(withCell(withCell(indicatorRows(), 1, 2, "培训人数（线上）"), 1, 3, "≥100")).table?.indicators ?? [];

    expect(indicator?.target.unit).toBeNull();
  });
});
