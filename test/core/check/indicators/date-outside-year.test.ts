import { dateOutsideYear } from "#core/check/indicators/date-outside-year";
import { phrase, type PhraseId } from "#core/model/phrase";
import type { Indicator } from "#core/model/indicator";
import { findWith } from "#support/findWith";
import { indicator, indicatorCells, indicatorTable, quantity } from "#support/modelTables";
import type { ToldIssue } from "#support/told";

describe("a date of completion", () => {
  const of = (date: string | null, given: Partial<Indicator> = {}, year: number | null = 2022): ToldIssue[] =>
    findWith(dateOutsideYear, {
      indicators: indicatorTable([
        indicator({ cells: indicatorCells(1), actual: quantity({ kind: "date", date, text: "完成日期" }), ...given }),
      ]),
      basicInformation: {
        items: [],
        department: null,
        year: year === null ? null : { value: year, cell: { sheet: "信息", row: 2, column: 1 } },
      },
    });
  const told = (what: PhraseId, text: string, cell: string, name = "专利授权量"): ToldIssue[] => [
    { id: "date-outside-year", cell, values: { name, what: phrase(what), text, year: "2022" } },
  ];
  const outside = told("actual-value", "完成日期", "指标!E2");

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

  it.each([
    ["2021-12-31", told("target", "目标日期", "指标!D2")],
    ["2022-12-31", []],
    ["2023-06-30", told("target", "目标日期", "指标!D2")],
  ])("is asked for within it: %s", (date, expected) => {
    expect(of("2022-06-30", { target: quantity({ kind: "date", date, text: "目标日期" }) })).toEqual(expected);
  });

  it("is told once of a row, at the actual value first", () => {
    expect(of("2021-06-30", { target: quantity({ kind: "date", date: "2021-12-31", text: "目标" }) })).toEqual(outside);
  });

  it.each(["2021年培训班次", "完成2023年度审计报告"])("is within it in a name: %s", (name) => {
    expect(of(null, { name })).toEqual(told("in-name", name, "指标!C2", name));
  });

  it.each([
    "2022年培训班次",
    "较2021年增长率",
    "比2020年下降幅度",
    "2019—2023年累计培训",
    "2021年至2022年项目数",
    "2021年结转项目完成数",
    "2020年以来建成数",
    "编制2023年计划",
    "12021年限",
    "2021型设备",
  ])("may name another year for another reason: %s", (name) => {
    expect(of(null, { name })).toEqual([]);
  });

  it("may be outside it where the row says why, and where no year is given", () => {
    expect(of("2021-12-31", { reason: "跨年项目" })).toEqual([]);
    expect(of("2021-12-31", {}, null)).toEqual([]);
  });
});
