import { dateOutsideYear } from "#core/check/indicators/date-outside-year";
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
