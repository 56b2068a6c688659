import { budgetAliases, indicatorAliases } from "#core/parse/columnAliases";
import { findHeader } from "#core/parse/findHeader";
import { grid } from "#support/grids";

type Rows = readonly (readonly string[])[];

const widest = (rows: Rows): number => Math.max(...rows.map(({ length }) => length));
const indicators = (...rows: Rows) =>
  findHeader(grid(rows), widest(rows), indicatorAliases, ["name", "target", "actual"]);
const budget = (...rows: Rows) =>
  findHeader(grid(rows), widest(rows), budgetAliases, ["revisedBudget", "actualExpenditure"]);
const blankRows = (count: number): Rows => Array.from({ length: count }, () => [""]);

describe("a header of one row", () => {
  it("says which column is where, and which columns have a header at all", () => {
    expect(indicators(["一级指标", "三级指标", "", "年度指标值", "经办科室", "实际完成值"])).toEqual({
      firstRow: 0,
      row: 0,
      columns: { dimension: 0, name: 1, target: 3, actual: 5 },
      found: ["一级指标", "三级指标", "年度指标值", "经办科室", "实际完成值"],
      headed: [0, 1, 3, 4, 5],
      repeated: [],
    });
  });

  it("is read as far as the table is wide, and no further", () => {
    const row = ["三级指标", "年度指标值", "实际完成值", "得分"];

    expect(findHeader(grid([row]), 3, indicatorAliases, ["name", "target", "actual"])?.columns).toEqual({
      name: 0,
      target: 1,
      actual: 2,
    });
  });

  it.each([
    ["全年预算数(A)"],
    ["全年预算数（万元）"],
    ["全年预算数【调整后】"],
    ["全 年\n预算数"],
    ["全年预算数："],
    ["全年预算数(A)："],
  ])("is understood in %j", (header) => {
    expect(budget(["项目", header, "全年执行数"])?.columns).toEqual({
      name: 0,
      revisedBudget: 1,
      actualExpenditure: 2,
    });
  });

  it("is where one needed column stands, or two others", () => {
    expect(indicators(["分值"])).toBeNull();
    expect(indicators(["分值", "得分"])?.columns).toEqual({ points: 0, score: 1 });
    expect(indicators(["实际完成值"])?.columns).toEqual({ actual: 0 });
    expect(indicators(["封面"], ["填报说明"])).toBeNull();
  });
});

describe("two headers for one column", () => {
  const names = (...headers: string[]) => {
    const { columns, repeated } = indicators([...headers, "年度指标值", "实际完成值"]) ?? {};
    return { columns, repeated };
  };

  it("are no matter where one is the more usual: 绩效指标 beside 三级指标 is a caption", () => {
    expect(names("绩效指标", "三级指标")).toEqual({ columns: { name: 1, target: 2, actual: 3 }, repeated: [] });
    expect(names("三级指标", "绩效指标")).toEqual({ columns: { name: 0, target: 2, actual: 3 }, repeated: [] });
  });

  it("are told where they are the same, and the first counts", () => {
    expect(names("三级指标", "三级指标")).toEqual({
      columns: { name: 0, target: 2, actual: 3 },
      repeated: [{ header: "三级指标", column: 1 }],
    });
  });

  it("are no matter where one names the reason and the other is a remark", () => {
    expect(names("备注", "未完成原因")).toMatchObject({ columns: { reason: 1 }, repeated: [] });
    expect(names("未完成原因", "备注")).toMatchObject({ columns: { reason: 0 }, repeated: [] });
  });
});

describe("a header for two columns", () => {
  it("is the reason and the measure where it speaks of both", () => {
    expect(indicators(["三级指标", "指标值", "完成值", "偏差原因分析及改进措施"])?.columns).toEqual({
      name: 0,
      target: 1,
      actual: 2,
      reason: 3,
      measure: 3,
    });
  });

  it.each([
    [24, true],
    [25, false],
  ])("is none where it is a sentence: of %i characters, %s", (length, isHeader) => {
    const text = `${"拟".repeat(length - 2)}措施`;

    expect(indicators(["三级指标", "指标值", "完成值", text])?.columns.measure).toBe(isHeader ? 3 : undefined);
  });
});

describe("a header of several rows", () => {
  it("names a column by its lowest row, or by a higher one where the lowest is a note", () => {
    expect(
      indicators(
        ["三级指标", "年度指标值", "", "", "实际完成值", "得分"],
        ["", "指标性质", "指标值", "度量单位", "(B)", ""],
      ),
    ).toEqual({
      firstRow: 0,
      row: 1,
      columns: { name: 0, direction: 1, target: 2, unit: 3, actual: 4, score: 5 },
      found: ["三级指标", "指标性质", "指标值", "度量单位", "(B)", "得分"],
      headed: [0, 1, 2, 3, 4, 5],
      repeated: [],
    });
  });

  it("names a column together with the band that spans it", () => {
    expect(budget(["项目", "年初", "全年", "", "得分"], ["", "预算", "执行数", "预算", ""])).toMatchObject({
      columns: { name: 0, originalBudget: 1, actualExpenditure: 2, revisedBudget: 3, score: 4 },
      repeated: [],
    });
  });

  it("means 年初预算数 where 年初 stands over 预算数, although 预算数 alone is the year's", () => {
    expect(budget(["项目", "年初", "全年", ""], ["", "预算数", "预算数", "执行数"])).toMatchObject({
      columns: { name: 0, originalBudget: 1, revisedBudget: 2, actualExpenditure: 3 },
      repeated: [],
    });
  });

  it("tells reason and measure apart below a band that speaks of both", () => {
    expect(
      indicators(
        ["三级指标", "年度指标值", "", "完成值", "偏差原因及改进措施", ""],
        ["", "指标值", "度量单位", "", "原因", "措施"],
      )?.columns,
    ).toEqual({ name: 0, target: 1, unit: 2, actual: 3, reason: 4, measure: 5 });
  });

  it("may be three rows high, and no higher", () => {
    const below = ["", "", "指标值", "度量单位"];
    const top = ["三级指标", "实际完成值", "年度目标", ""];
    const between = ["", "", "按季分解", ""];

    expect(indicators(top, between, below)).toMatchObject({
      firstRow: 0,
      row: 2,
      columns: { name: 0, actual: 1, target: 2, unit: 3 },
    });
    expect(indicators(top, between, between, below)?.columns).toEqual({ name: 0, actual: 1 });
  });

  it("is no higher than it needs to be, below a title or above the first row of values", () => {
    const header = ["三级指标", "年度指标值", "实际完成值"];
    const values = ["专利授权量", "≥100件", "120件"];
    const two = [
      ["三级指标", "年度指标值", "", "实际完成值"],
      ["", "指标值", "度量单位", ""],
    ];

    expect(indicators(["绩效目标完成情况"], header, values, values)).toMatchObject({ firstRow: 1, row: 1 });
    expect(indicators(["绩效目标完成情况"], ...two, values)).toMatchObject({ firstRow: 1, row: 2 });
    expect(indicators(...two, values)).toMatchObject({ firstRow: 0, row: 1 });
  });
});

describe("a header far down", () => {
  const header = ["三级指标", "年度指标值", "实际完成值"];

  it("is found where it may begin in the thousandth row, and not below", () => {
    expect(indicators(...blankRows(999), header)?.row).toBe(999);
    expect(indicators(...blankRows(1002), header)).toBeNull();
  });

  it("is read whole where it begins in the thousandth row", () => {
    const rows = [
      ["三级指标", "实际完成值", "年度目标", ""],
      ["", "", "按季分解", ""],
      ["", "", "指标值", "度量单位"],
    ];

    expect(indicators(...blankRows(999), ...rows)).toMatchObject({
      firstRow: 999,
      row: 1001,
      columns: { name: 0, actual: 1, target: 2, unit: 3 },
    });
  });
});
