import type { CellValue } from "#core/model/grid";
import { phrase } from "#core/model/phrase";
import type { CellReading } from "#core/parse/cellReading";
import {
  parseAmount,
  parseEnteredRate,
  parseEnteredScore,
  parsePoints,
  type NumberReading,
} from "#core/parse/parseNumberCell";
import { told } from "#support/told";

type MoneyUnit = Parameters<typeof parseAmount>[1];

const cell = (value: CellValue, text = String(value), isFormula = false): CellReading => ({
  value,
  text,
  numberFormat: "General",
  isFormula,
  address: { sheet: "预算", row: 4, column: 2 },
});
const shown = ({ value, isUnreadable, issues }: NumberReading) => ({
  value: value?.toFixed() ?? null,
  isUnreadable,
  issues: told(issues).map(({ id, values }) => [id, values]),
});
const amountIn = (unit: MoneyUnit, value: CellValue, text?: string) =>
  shown(parseAmount(cell(value, text), unit, "全年预算数"));
const silent = (value: string | null) => ({ value, isUnreadable: false, issues: [] });

describe("an amount of money", () => {
  it.each<[CellValue, string | null]>([
    [16152.27, "16152.27"],
    [0.1 + 0.2, "0.3"],
    [-12.5, "-12.5"],
    ["238万元", "238"],
    ["2,380千元", "238"],
    ["0.5亿元", "5000"],
    ["5亿", "50000"],
    ["5万", "5"],
    ["50千", "5"],
    ["￥238万元", "238"],
    ["¥238万元", "238"],
    ["238万元人民币", "238"],
    ["+238万元", "238"],
    ["-238万元", "-238"],
    ["２３８．５万元", "238.5"],
    ["2 38 万 元", "238"],
    ["0万元", "0"],
    ["", null],
    ["—", null],
    ["无", null],
  ])("is read from %j in a table in 万元", (value, expected) => {
    expect(amountIn("万元", value)).toEqual(silent(expected));
  });

  it.each(["约238万元", "238万美元", "2,38万元", "238.万元", "238-240万元", "二百万元", "1E+15", "+-238"])(
    "is not read from %s, and the user is told",
    (text) => {
      expect(amountIn("万元", text, ` ${text} `)).toEqual({
        value: null,
        isUnreadable: true,
        issues: [["not-a-number", { column: "全年预算数", text }]],
      });
    },
  );

  it("is not read from an error value, of which the table tells", () => {
    expect(amountIn("万元", "#REF!")).toEqual({ value: null, isUnreadable: true, issues: [] });
  });

  it.each<[string, string, string | undefined]>([
    ["238", "238", "238"],
    ["2,380.50", "2380.5", "2380.5"],
    ["123456789012345", "123456789012345", "123456789012345"],
    // A cell keeps 15 digits: the number would be another one.
    ["1234567890.1234567", "1234567890.1234567", undefined],
  ])("that is stored as text is read, and offered as a number where a cell can hold it: %s", (text, value, number) => {
    expect(amountIn("元", text)).toMatchObject({
      value,
      isUnreadable: false,
      issues: [["number-as-text", { column: "全年预算数", text, ...(number && { number }) }], ...tooLarge(text)],
    });
  });

  const tooLarge = (text: string) =>
    text.length === 15 ? [["doubtful-number", { column: "全年预算数", text, doubt: phrase("too-large") }]] : [];

  it("that a formula gives as text is not offered as a number", () => {
    expect(shown(parseAmount(cell("238", "238", true), "万元", "全年预算数"))).toEqual({
      value: "238",
      isUnreadable: false,
      issues: [["number-as-text", { column: "全年预算数", text: "238" }]],
    });
  });

  it.each<[MoneyUnit, number, boolean]>([
    ["元", 99_999_999_999_999, false],
    ["元", 100_000_000_000_000, true],
    ["万元", 9_999_999_999.99, false],
    ["万元", 10_000_000_000, true],
    ["亿元", 999_999.99, false],
    ["亿元", 1_000_000, true],
  ])("is asked about from a hundred trillion 元 on: in %s %d, %s", (unit, value, isAsked) => {
    expect(amountIn(unit, value).issues.map(([id]) => id)).toEqual(isAsked ? ["doubtful-number"] : []);
  });
});

describe("points", () => {
  const points = (value: CellValue) => shown(parsePoints(cell(value), "分值"));

  it.each<[CellValue, string | null]>([
    [10, "10"],
    ["10分", "10"],
    ["10%", "10"],
    ["12.5分", "12.5"],
    [9999.99, "9999.99"],
    ["-", null],
  ])("are read from %j", (value, expected) => {
    expect(points(value)).toEqual(silent(expected));
  });

  it("are asked about from ten thousand on", () => {
    expect(points(10_000).issues).toEqual([
      ["doubtful-number", { column: "分值", text: "10000", doubt: phrase("too-large") }],
    ]);
  });

  it("are not read with any other unit", () => {
    expect(points("10点")).toEqual({
      value: null,
      isUnreadable: true,
      issues: [["not-a-number", { column: "分值", text: "10点" }]],
    });
  });
});

describe("a rate that a person entered", () => {
  const rate = (value: CellValue, text?: string, isFormula?: boolean) => {
    const read = parseEnteredRate(cell(value, text, isFormula));
    return read && [read.value.toFixed(), read.decimals, read.isFormula];
  };

  it.each<[CellValue, string, string, number]>([
    ["97.08%", "97.08%", "0.9708", 2],
    ["97％", "97％", "0.97", 0],
    ["1,204.5%", "1,204.5%", "12.045", 1],
    ["-3.5%", "-3.5%", "-0.035", 1],
    // What a cell shows is rounded, what it holds is not.
    [0.970_849, "97.08%", "0.970849", 2],
  ])("with its sign is what it says: %j shown as %s", (value, text, ratio, decimals) => {
    expect(rate(value, text)).toEqual([ratio, decimals, false]);
  });

  it.each<[CellValue, string, number]>([
    [0.97, "0.97", 0],
    [0.9708, "0.9708", 2],
    [0.9, "0.9", 0],
    [1, "1", 0],
    [1.99, "1.99", 0],
    [2, "2", 0],
    ["1.30", "1.3", 0],
  ])("without a sign is a ratio up to 2: %j", (value, ratio, decimals) => {
    expect(rate(value)).toEqual([ratio, decimals, false]);
  });

  it.each<[CellValue, string, number]>([
    [2.01, "0.0201", 2],
    [20, "0.2", 0],
    ["97.08", "0.9708", 2],
    [204, "2.04", 0],
  ])("without a sign is a percentage above 2: %j", (value, ratio, decimals) => {
    expect(rate(value)).toEqual([ratio, decimals, false]);
  });

  it("knows whether a formula gave it", () => {
    expect(rate(0.97, "97%", true)).toEqual(["0.97", 0, true]);
    expect(rate(0.97, "0.97", true)).toEqual(["0.97", 0, true]);
  });

  it.each(["", "-", "约97%", "97%左右", "#DIV/0!", "%", "，", "-，%"])("is none in %j", (text) => {
    expect(rate(text)).toBeNull();
  });
});

describe("a score that a person entered", () => {
  const score = (value: CellValue, text?: string, isFormula?: boolean) => {
    const read = parseEnteredScore(cell(value, text, isFormula));
    return read && [read.value.toFixed(), read.decimals, read.isFormula];
  };

  it.each<[CellValue, string, string, number]>([
    ["9.5", "9.5", "9.5", 1],
    ["9.50分", "9.50分", "9.5", 2],
    ["９.５分", "９.５分", "9.5", 1],
    ["1,000", "1,000", "1000", 0],
    ["-1", "-1", "-1", 0],
    [9.456, "9.46", "9.456", 2],
    [10, "10", "10", 0],
  ])("is read from %j shown as %s", (value, text, expected, decimals) => {
    expect(score(value, text)).toEqual([expected, decimals, false]);
  });

  it("knows whether a formula gave it", () => {
    expect(score(9.5, "9.5", true)).toEqual(["9.5", 1, true]);
  });

  it.each(["", "-", "约9分", "9分半", "优", "9.5%", "，", "-,分"])("is none in %j", (text) => {
    expect(score(text)).toBeNull();
  });
});
