import type { Check } from "#core/check/check";
import { dateOutsideYear } from "#core/check/indicators/date-outside-year";
import { directionDoubtful } from "#core/check/indicators/direction-doubtful";
import { shareAbove100 } from "#core/check/indicators/share-above-100";
import type { Tables } from "#core/model/assessment";
import type { Comparator, Indicator } from "#core/model/indicator";
import { findWith } from "#support/findWith";
import { indicator, indicatorCells, indicatorTable, quantity } from "#support/modelTables";
import type { ToldIssue } from "#support/told";

const find = (check: Check, given: Partial<Indicator>, rest: Partial<Tables> = {}): ToldIssue[] =>
  findWith(check, { indicators: indicatorTable([indicator({ cells: indicatorCells(1), ...given })]), ...rest });

describe("the direction of a target", () => {
  const withSign = (comparator: Comparator | null, unit: string, given: Partial<Indicator>): ToldIssue[] =>
    find(directionDoubtful, { target: quantity({ value: 5, comparator, unit, text: "目标" }), ...given });
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

describe("a share of a whole", () => {
  const share = (name: string, value: string | number | undefined, unit = "%"): ToldIssue[] =>
    find(shareAbove100, {
      name,
      actual: quantity({ ...(value === undefined ? {} : { value }), unit, text: `${value}${unit}` }),
    });
  const above = (name: string, actual: string): ToldIssue[] => [
    { id: "share-above-100", cell: "指标!E2", values: { name, actual } },
  ];

  it.each([
    ["99.99", []],
    ["100", []],
    ["100.01", above("企业满意度", "100.01%")],
  ])("is not above 100 %%: %s", (value, expected) => {
    expect(share("企业满意度", value)).toEqual(expected);
  });

  it.each(["满意度", "合格率", "覆盖率", "及时率", "达标率", "通过率", "准确率", "知晓率", "优良率", "公开率"])(
    "is told by its name: %s",
    (name) => {
      expect(share(`某${name}`, 101)).toEqual(above(`某${name}`, "101%"));
    },
  );

  it.each(["任务完成率", "融资增长率", "满意度得分", "覆盖率提升幅度"])(
    "is none where more is possible: %s",
    (name) => {
      expect(share(name, 101)).toEqual([]);
    },
  );

  it("is none in another unit or without a value", () => {
    expect(share("企业满意度", 101, "分")).toEqual([]);
    expect(share("企业满意度", undefined)).toEqual([]);
  });
});

describe("a date of completion", () => {
  const of = (date: string | null, given: Partial<Indicator> = {}, year: number | null = 2022): ToldIssue[] =>
    find(
      dateOutsideYear,
      { actual: quantity({ kind: "date", date, text: "完成日期" }), ...given },
      {
        basicInformation: {
          items: [],
          department: null,
          year: year === null ? null : { value: year, cell: { sheet: "信息", row: 2, column: 1 } },
        },
      },
    );
  const outside: ToldIssue[] = [
    { id: "date-outside-year", cell: "指标!E2", values: { name: "专利授权量", actual: "完成日期", year: "2022" } },
  ];

  it.each([
    ["2021-12-31", outside],
    ["2022-01-01", []],
    ["2022-12-31", []],
    ["2023-01-01", outside],
    ["--12-31", []],
    [null, []],
  ])("is within the year that is evaluated: %s", (date, expected) => {
    expect(of(date)).toEqual(expected);
  });

  it("may be outside it where the row says why, and where no year is given", () => {
    expect(of("2021-12-31", { reason: "跨年项目" })).toEqual([]);
    expect(of("2021-12-31", {}, null)).toEqual([]);
  });
});
