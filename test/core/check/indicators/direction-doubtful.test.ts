import { directionDoubtful } from "#core/check/indicators/direction-doubtful";
import type { Comparator, Indicator } from "#core/model/indicator";
import { findWith } from "#support/findWith";
import { indicator, indicatorCells, indicatorTable, quantity } from "#support/modelTables";
import type { ToldIssue } from "#support/told";

const find = (given: Partial<Indicator>): ToldIssue[] =>
  findWith(directionDoubtful, { indicators: indicatorTable([indicator({ cells: indicatorCells(1), ...given })]) });

describe("the direction of a target", () => {
  const withSign = (comparator: Comparator | null, unit: string, given: Partial<Indicator>): ToldIssue[] =>
    find({ target: quantity({ value: 5, comparator, unit, text: "目标" }), ...given });
  const doubtful = (name: string, usual: string): ToldIssue[] => [
    { id: "direction-doubtful", cell: "指标!D2", values: { name, target: "目标", usual } },
  ];

  it.each<[string, Partial<Indicator>]>([
    ["of the class of costs", { name: "设备单价", dimension: "cost" }],
    ["of a category of costs", { name: "设备单价", category: "经济成本指标" }],
    ["called 成本", { name: "单位成本" }],
    ["called 费用", { name: "会议费用" }],
  ])("of a cost is doubted where more is asked for: %s", (_, given) => {
    const { name = "" } = given;

    expect(withSign("≥", "元", given)).toEqual(doubtful(name, "≤"));
    expect(withSign(">", "元", given)).toEqual(doubtful(name, "≤"));
    for (const comparator of ["≤", "<", "=", null] as const) {
      expect(withSign(comparator, "元", given)).toEqual([]);
    }
  });

  it.each(["节约成本", "节省费用", "降低成本", "成本下降", "减少费用", "成本降幅", "成本控制率", "成本效益"])(
    "of a saving may well ask for more: %s",
    (name) => {
      expect(withSign("≥", "元", { name, dimension: "cost" })).toEqual([]);
    },
  );

  it.each([
    ["信访件办结时限", "天"],
    ["施工工期", "个月"],
    ["平均审批时间", "个工作日"],
    ["维修响应时间", "小时"],
    ["平均预审周期", "天"],
  ])("of how long something took is doubted where more is asked for: %s", (name, unit) => {
    expect(withSign("≥", unit, { name })).toEqual(doubtful(name, "≤"));
    for (const comparator of ["≤", "<", "=", null] as const) {
      expect(withSign(comparator, unit, { name })).toEqual([]);
    }
  });

  it.each([
    ["供餐天数", "天"],
    ["开放时间", "小时"],
    ["设备使用周期", "年"],
    ["平台运行时间", "小时"],
    ["办结时限达标数", "件"],
    ["培训时长", "小时"],
  ])("of what is to last may well ask for more: %s", (name, unit) => {
    expect(withSign("≥", unit, { name })).toEqual([]);
  });

  it("of what only has 成本 within its name is not doubted", () => {
    expect(withSign("≥", "次", { name: "成本核算培训" })).toEqual([]);
  });

  it.each([
    "企业满意度",
    "产品合格率",
    "服务覆盖率",
    "办结及时率",
    "水质达标率",
    "考核通过率",
    "数据准确率",
    "政策知晓率",
    "资金到位率",
    "任务完成率",
  ])("of a rate of which more is better is doubted where less is asked for: %s", (name) => {
    expect(withSign("≤", "%", { name })).toEqual(doubtful(name, "≥"));
    expect(withSign("<", "%", { name })).toEqual(doubtful(name, "≥"));
    for (const comparator of ["≥", ">", "=", null] as const) {
      expect(withSign(comparator, "%", { name })).toEqual([]);
    }
  });

  it("of such a rate is not doubted in another unit, nor of another rate", () => {
    expect(withSign("≤", "分", { name: "企业满意度" })).toEqual([]);
    expect(withSign("≤", "%", { name: "投诉率" })).toEqual([]);
    expect(withSign("≤", "%", { name: "满意度调查误差" })).toEqual([]);
  });
});
