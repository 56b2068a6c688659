import { dateOfEightDigits, isoDateOfSerial } from "#core/parse/dates";
import { noRecord, ownershipOf } from "#core/model/runRecord";
import { parseIndicatorTable } from "#core/parse/parseIndicatorTable";
import { grid, namedRange, type TestCell } from "#support/grids";

describe("a day as Excel stores it", () => {
  it.each([
    [44915, "2022/12/20", "2022-12-20"],
    [44915, "2022年12月20日", "2022-12-20"],
    [44915, "12月20日", "2022-12-20"],
    [44915, "20-Dec-22", "2022-12-20"],
    [44915, "2022/12/20 18:30", "2022-12-20"],
    [44915, "####", "2022-12-20"],
    [44915, "", "2022-12-20"],
    [60, "1900/2/28", "1900-02-28"],
    // A workbook that counts from 1904.
    [43453, "2022/12/20", "2022-12-20"],
    [43453, "2022年12月20日", "2022-12-20"],
    [43453, "12月20日", "2022-12-20"],
    [43453, "2022年12月", "2022-12-20"],
    [43453, "12/20/22", "2022-12-20"],
    [0, "1904/1/1", "1904-01-01"],
  ])("%s is the date that its cell shows: %s", (serial, shown, date) => {
    expect(isoDateOfSerial(serial, shown)).toBe(date);
  });
});

describe("eight digits", () => {
  it.each([
    ["20220630", "2022-06-30"],
    ["19500101", "1950-01-01"],
    ["19491231", null],
    ["20991231", "2099-12-31"],
    ["21000101", null],
    ["20221301", null],
    ["20220230", null],
    ["20220600", null],
    ["2022063", null],
    ["202206301", null],
  ])("%s are the day %s", (digits, date) => {
    expect(dateOfEightDigits(digits)).toBe(date);
  });

  const kinds = (name: string, target: TestCell, actual: TestCell, unit = "") => {
    const range = namedRange(
      "indicators",
      grid([
        ["二级指标", "三级指标", "年度指标值", "度量单位", "实际完成值", "分值"],
        ["时效指标", name, target, unit, actual, 10],
      ]),
    );
    const [indicator] = parseIndicatorTable(range, ownershipOf(noRecord)).table?.indicators ?? [];
    return [indicator?.target, indicator?.actual].map((value) => value?.date ?? value?.value?.toFixed());
  };

  it.each<[string, string, TestCell, TestCell, readonly string[]]>([
    ["both are such", "甲项", 20220630, 20221115, ["2022-06-30", "2022-11-15"]],
    ["they are text", "甲项", "20220630", "20221115", ["2022-06-30", "2022-11-15"]],
    ["one is to be kept by then", "甲项", "≤20220630", "20221115", ["2022-06-30", "2022-11-15"]],
    ["the other is a day", "甲项", "2022年6月30日", 20221115, ["2022-06-30", "2022-11-15"]],
    ["the name speaks of time", "验收时间", 20220630, "按时", ["2022-06-30"]],
  ])("are a day where %s", (_, name, target, actual, read) => {
    expect(kinds(name, target, actual).filter((value) => value !== undefined)).toEqual(read);
  });

  it.each<[string, string, TestCell, TestCell, string, readonly string[]]>([
    ["one is no day", "甲项", 20220630, 20229999, "", ["20220630", "20229999"]],
    ["the class alone speaks of time", "甲项", 20220630, 5, "", ["20220630", "5"]],
    ["they count something", "甲项", 20220630, 20221115, "元", ["20220630", "20221115"]],
    ["the value has a unit", "甲项", "20220630元", "20221115元", "", ["20220630", "20221115"]],
  ])("are a number where %s", (_, name, target, actual, unit, read) => {
    expect(kinds(name, target, actual, unit)).toEqual(read);
  });
});
