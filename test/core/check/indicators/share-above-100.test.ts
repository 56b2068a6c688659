import { shareAbove100 } from "#core/check/indicators/share-above-100";
import type { Indicator } from "#core/model/indicator";
import { phrase } from "#core/model/phrase";
import { findWith } from "#support/findWith";
import { indicator, indicatorCells, indicatorTable, quantity } from "#support/modelTables";
import type { ToldIssue } from "#support/told";

const find = (given: Partial<Indicator>): ToldIssue[] =>
  findWith(shareAbove100, { indicators: indicatorTable([indicator({ cells: indicatorCells(1), ...given })]) });

describe("a share of a whole", () => {
  const share = (name: string, value: string | number | undefined, unit = "%"): ToldIssue[] =>
    find({
      name,
      actual: quantity({ ...(value === undefined ? {} : { value }), unit, text: `${value}${unit}` }),
    });
  const above = (name: string, actual: string): ToldIssue[] => [
    { id: "share-above-100", cell: "指标!E2", values: { name, what: phrase("actual-value"), text: actual } },
  ];

  it.each([
    ["99.99", []],
    ["100", []],
    ["100.01", above("企业满意度", "100.01%")],
  ])("is not above 100 %%: %s", (value, expected) => {
    expect(share("企业满意度", value)).toEqual(expected);
  });

  it.each([
    "满意度",
    "合格率",
    "覆盖率",
    "及时率",
    "达标率",
    "通过率",
    "准确率",
    "知晓率",
    "优良率",
    "公开率",
    "优良路率",
    "入学率",
    "设施完好率",
    "按期办结率",
    "占比",
  ])("is told by its name: %s", (name) => {
    expect(share(`某${name}`, 101)).toEqual(above(`某${name}`, "101%"));
  });

  it.each([
    "任务完成率",
    "预算执行率",
    "融资增长率",
    "设备利用率",
    "资产负债率",
    "任务完成比例",
    "满意度得分",
    "覆盖率提升幅度",
  ])("is none where more is possible: %s", (name) => {
    expect(share(name, 101)).toEqual([]);
  });

  it.each([
    [100, []],
    [
      "100.01",
      [
        {
          id: "share-above-100",
          cell: "指标!E2",
          values: { name: "企业满意度", what: phrase("target"), text: "目标" },
        },
      ],
    ],
  ])("is not asked for above 100 %% either: %s", (value, expected) => {
    const target = quantity({ value, unit: "%", text: "目标" });

    expect(find({ name: "企业满意度", target, actual: quantity({ value: 96, unit: "%", text: "96%" }) })).toEqual(
      expected,
    );
  });

  it("is none in another unit or without a value", () => {
    expect(share("企业满意度", 101, "分")).toEqual([]);
    expect(share("企业满意度", undefined)).toEqual([]);
  });
});
