import { appendixTables } from "#core/report/document/appendixTables";
import { reportSource, type ReportParts } from "#support/reportSource";

/** The appendix as texts, a cell that spans others with how many. */
function appendixOf(parts: Omit<ReportParts, "template"> = {}) {
  const { tables, results, settings } = reportSource({ ...parts, template: [] });
  return appendixTables(tables, results, settings).map(({ caption, columns, rows }) => ({
    caption,
    header: columns.map(({ title }) => title.replace("\n", "")),
    rows: rows.map((row) =>
      row.map(
        ({ text, rowSpan, columnSpan }) =>
          `${text}${rowSpan > 1 ? `↓${rowSpan}` : ""}${columnSpan > 1 ? `→${columnSpan}` : ""}`,
      ),
    ),
  }));
}

describe("the tables of the appendix", () => {
  it("show the budget and the indicators as the report does, and end with the total score and its rating", () => {
    expect(appendixOf()).toEqual([
      {
        caption: "预算执行情况",
        header: ["名称", "年初预算数（万元）", "全年预算数（万元）", "全年执行数（万元）", "执行率", "得分"],
        rows: [
          ["年度资金总额", "1000.00", "1200.00", "1165.20", "97.10%", "9.71"],
          ["一般公共预算财政拨款", "900.00", "1100.00", "1080.00", "98.18%", ""],
          ["其他资金", "100.00", "100.00", "85.20", "85.20%", ""],
          ["基本支出", "400.00", "400.00", "400.00", "100.00%", ""],
          ["项目支出", "600.00", "800.00", "765.20", "95.65%", ""],
        ],
      },
      {
        caption: "绩效指标完成情况",
        header: [
          "一级指标",
          "二级指标",
          "三级指标",
          "年度指标值",
          "实际完成值",
          "完成率",
          "分值",
          "得分",
          "偏差原因及改进措施",
        ],
        rows: [
          ["产出指标↓2", "数量指标↓2", "专利授权量", "≥24000件", "24242件", "101.01%", "50", "50", ""],
          ["商标申请量", "≥25000件", "23347件", "93.39%", "40", "37.36", "注册需求减弱。\n合理设定目标"],
          ["总分→7", "97.07", "等级：优"],
        ],
      },
    ]);
  });

  it("show amounts in the tables' own unit, with the decimals of the settings", () => {
    const [budget] = appendixOf({ moneyUnit: "元", settings: { amountDecimals: 0, rateDecimals: 1 } });

    expect(budget?.header.slice(1, 4)).toEqual(["年初预算数（元）", "全年预算数（元）", "全年执行数（元）"]);
    expect(budget?.rows[0]?.slice(0, 5)).toEqual(["年度资金总额", "1000", "1200", "1165", "97.1%"]);
  });

  it("show a dash for what is missing, never a zero", () => {
    const [budget, indicators] = appendixOf({
      budget: [["total", "年度资金总额", null, "0", "10"]],
      indicators: [{ name: "专利授权量", target: "≥24000件", actual: "", points: "90" }],
    });

    expect(budget?.rows).toEqual([["年度资金总额", "—", "0.00", "10.00", "—", "—"]]);
    expect(indicators?.rows).toEqual([
      ["产出指标", "数量指标", "专利授权量", "≥24000件", "—", "—", "90", "—", ""],
      ["总分→7", "—", ""],
    ]);
  });

  it("end with the total in the budget's table where there are no indicators", () => {
    const tables = appendixOf({ indicators: [] });

    expect(tables.map(({ caption }) => caption)).toEqual(["预算执行情况"]);
    expect(tables[0]?.rows.at(-1)?.[0]).toBe("总分");
    expect(tables[0]?.rows.at(-1)).toHaveLength(3);
  });

  it("are none where there is no table", () => {
    expect(appendixOf({ budget: null, indicators: [] })).toEqual([]);
  });

  it("fill the 156 mm of a line, each of them", () => {
    const { tables, results, settings } = reportSource({ template: [] });

    expect(
      appendixTables(tables, results, settings).map(({ columns }) =>
        columns.reduce((sum, { width }) => sum + width, 0),
      ),
    ).toEqual([156, 156]);
  });
});
