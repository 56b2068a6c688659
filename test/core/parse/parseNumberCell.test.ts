import { parseAmount, parseEnteredRate, parsePoints } from "#core/parse/parseNumberCell";
import { readCell } from "#core/parse/cellReading";
import type { MoneyUnit } from "#core/vocabulary/moneyUnits";
import { grid, type TestCell } from "#support/grids";

const cell = (content: TestCell) => readCell(grid([[content]]), 0, 0);

describe("an amount with a unit of its own", () => {
  it.each<[string, MoneyUnit, string]>([
    ["2.38万元", "元", "23800"],
    ["2.38万", "元", "23800"],
    ["2.38万元人民币", "元", "23800"],
    ["3千元", "万元", "0.3"],
    ["3百万元", "万元", "300"],
    ["3十万元", "万元", "30"],
    ["3百万", "万元", "300"],
    ["3千万元", "万元", "3000"],
    ["3亿", "万元", "30000"],
    ["3元", "亿元", "0.00000003"],
  ])("%s in a table in %s is %s", (text, unit, value) => {
    const { value: amount, issues } = parseAmount(cell(text), unit, "全年预算数");

    expect([amount?.toFixed(), issues]).toEqual([value, []]);
  });

  it.each(["3百", "3美元", "3万美元", "3constructor", "3toString"])("%s is asked about, and has no value", (text) => {
    const { value, isUnreadable, issues } = parseAmount(cell(text), "万元", "全年预算数");

    expect([value, isUnreadable, issues.map(({ check }) => check.id)]).toEqual([null, true, ["not-a-number"]]);
  });
});

describe("points", () => {
  it.each(["10", "10分", "10%"])("are 10 where the cell says %s", (text) => {
    expect(parsePoints(cell(text), "分值").value?.toFixed()).toBe("10");
  });

  it.each(["10万", "10件"])("are none where the cell says %s", (text) => {
    expect(parsePoints(cell(text), "分值").value).toBeNull();
  });
});

describe("a rate in a result column", () => {
  it.each<[TestCell, string, number]>([
    // Up to 2 it is a ratio, above it a percentage whose sign was left out.
    [1.99, "1.99", 0],
    [2, "2", 0],
    [2.01, "0.0201", 2],
    [0.9708, "0.9708", 2],
    [97.08, "0.9708", 2],
    ["97.08%", "0.9708", 2],
    ["2%", "0.02", 0],
    [{ value: 0.9708, text: "97.1%" }, "0.9708", 1],
    [{ value: 2.5, text: "250%" }, "2.5", 0],
  ])("%p is %s", (content, value, decimals) => {
    const rate = parseEnteredRate(cell(content));

    expect([rate?.value.toFixed(), rate?.decimals]).toEqual([value, decimals]);
  });

  it.each(["", "-", "约97%", "#DIV/0!", "#FIELD!"])("%p is none", (content) => {
    expect(parseEnteredRate(cell(content))).toBeNull();
  });
});
