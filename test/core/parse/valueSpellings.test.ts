import { nothingWritten } from "#core/model/ownership";
import type { MoneyUnit } from "#core/vocabulary/moneyUnits";
import type { CellReading } from "#core/parse/cellReading";
import { parseIndicatorTable } from "#core/parse/parseIndicatorTable";
import { parseAmount, parseEnteredRate } from "#core/parse/parseNumberCell";
import { parseQuantity } from "#core/parse/parseQuantity";
import { grid, namedRange, type TestCell } from "#support/grids";
import { propertyOf } from "#support/quantities";

/*
 * Values as published self-evaluation tables really write them: one test for each spelling. Where a
 * reading is not the obvious one, the reason stands beside it.
 */

/** kind, comparator, value, unit, date */
type Reading = readonly [
  kind: string,
  comparator: string | null,
  value: string | null,
  unit: string | null,
  date?: string,
];

const reading = ([kind, comparator, value, unit, date = undefined]: Reading) => ({
  kind,
  comparator,
  value,
  unit,
  date: date ?? null,
});

const cellOf = (text: string): CellReading => ({
  value: text,
  text,
  numberFormat: "@",
  isFormula: false,
  address: { sheet: "自评表", row: 0, column: 0 },
});

describe("a target", () => {
  it.each<[string, Reading]>([
    ["=100%", ["number", "=", "100", "%"]],
    ["≤10次", ["number", "≤", "10", "次"]],
    ["100%", ["number", null, "100", "%"]],
    ["≥100百分比", ["number", "≥", "100", "%"]],
    ["100", ["number", null, "100", null]],
    // An operator and a unit without a number: nobody filled in the target.
    ["≧ %", ["blank", "≥", null, "%"]],
    ["达到目标值95%以上", ["number", "≥", "95", "%"]],
    ["不低于所在县(市、区)平均值", ["qualitative", "≥", null, null]],
    ["≥266米", ["number", "≥", "266", "米"]],
    ["≥1000人", ["number", "≥", "1000", "人"]],
    ["≥124", ["number", "≥", "124", null]],
    [">=59人次", ["number", "≥", "59", "人次"]],
    ["<=5300元/户", ["number", "≤", "5300", "元/户"]],
    ["≤90万元", ["number", "≤", "90", "万元"]],
    ["1000万元", ["number", null, "1000", "万元"]],
    ["550万粒", ["number", null, "550", "万粒"]],
    ["=30000人次", ["number", "=", "30000", "人次"]],
    ["3500公斤", ["number", null, "3500", "公斤"]],
    ["≥20年", ["number", "≥", "20", "年"]],
    ["63人", ["number", null, "63", "人"]],
    ["1", ["number", null, "1", null]],
    ["1000标箱", ["number", null, "1000", "标箱"]],
    ["≤98%", ["number", "≤", "98", "%"]],
    ["= 0 万元/人", ["number", "=", "0", "万元/人"]],
    // Read as it stands; that zero is a limit is said by its direction, below.
    ["0起", ["number", null, "0", "起"]],
    ["2021年底", ["date", "≤", null, null, "2021-12-31"]],
    // The number is what is compared and is to be reached; "at the latest" belongs to the date, and with
    // the number it would turn a rate into a limit.
    ["11月底完成100%", ["number", null, "100", "%", "--11-30"]],
    ["12月底之前完成", ["date", "≤", null, null, "--12-31"]],
    // How long something lasts is a number of years.
    ["1年", ["number", null, "1", "年"]],
    // Of a period only its end can be missed.
    ["2022年3月-2022年11月", ["date", "≤", null, null, "2022-11-30"]],
    ["达成预期指标", ["qualitative", null, null, null]],
    ["符合相关规定", ["qualitative", null, null, null]],
    ["显著提升", ["qualitative", null, null, null]],
    ["已完成", ["qualitative", null, null, null]],
    ["高", ["qualitative", null, null, null]],
    ["基本达到", ["qualitative", null, null, null]],
    ["专款专用", ["qualitative", null, null, null]],
    ["长远", ["qualitative", null, null, null]],
    ["提升", ["qualitative", null, null, null]],
    ["规章制度建立与否", ["qualitative", null, null, null]],
  ])("is read from %s", (text, expected) => {
    expect(propertyOf(parseQuantity(cellOf(text), "target"))).toEqual(reading(expected));
  });

  /** A row under a header that spans three cells, or with columns of their own for sign and unit. */
  const rowUnder = (header: TestCell[], cells: TestCell[]) => {
    const { table, issues } = parseIndicatorTable(
      namedRange(
        "indicators",
        grid([
          ["三级指标", ...header, "实际完成值"],
          ["培训人数", ...cells, "740"],
        ]),
      ),
      nothingWritten,
    );
    const [indicator] = table?.indicators ?? [];
    return {
      ...(indicator && propertyOf(indicator.target)),
      direction: indicator?.direction,
      issues: issues.map(({ check: { id } }) => id),
    };
  };

  it.each<[string, TestCell[], TestCell[], Reading, string]>([
    [
      "≧|735|人次 under one header",
      ["年度指标值", "", ""],
      ["≧", 735, "人次"],
      ["number", "≥", "735", "人次"],
      "higher-is-better",
    ],
    [
      "≧|735|人次 in columns of their own",
      ["指标性质", "指标值", "度量单位"],
      ["≧", 735, "人次"],
      ["number", "≥", "735", "人次"],
      "higher-is-better",
    ],
    ["=|100|% under one header", ["年度指标值", "", ""], ["=", 100, "%"], ["number", "=", "100", "%"], "equal"],
    [
      "=|100|% in columns of their own",
      ["指标性质", "指标值", "度量单位"],
      ["=", 100, "%"],
      ["number", "=", "100", "%"],
      "equal",
    ],
    [
      "正向|=|8 under one header",
      ["年度指标值", "", ""],
      ["正向", "=", 8],
      ["number", "=", "8", null],
      "higher-is-better",
    ],
    [
      "正向|=|8 in columns of their own",
      ["指标性质", "符号", "指标值"],
      ["正向", "=", 8],
      ["number", "=", "8", null],
      "higher-is-better",
    ],
  ])("is read from %s", (_, header, cells, expected, direction) => {
    expect(rowUnder(header, cells)).toEqual({ ...reading(expected), direction, issues: [] });
  });

  it("of 0起 is a limit", () => {
    expect(rowUnder(["年度指标值"], ["0起"])).toMatchObject({ value: "0", direction: "lower-is-better" });
  });
});

describe("an actual value", () => {
  it.each<[string, Reading]>([
    ["21980人", ["number", null, "21980", "人"]],
    ["6.47亿元", ["number", null, "6.47", "亿元"]],
    ["大于年度指标值≥95%", ["suspect", "≥", "95", "%"]],
    ["24242件", ["number", null, "24242", "件"]],
    ["近14亿元", ["approximate", "<", "14", "亿元"]],
    ["近 50 件", ["approximate", "<", "50", "件"]],
    // Of before and after, what was reached counts.
    ["从 20 天提速至 4.5 天", ["number", null, "4.5", "天"]],
    ["占全市超五成", ["approximate", ">", "50", "%"]],
    ["56 家次", ["number", null, "56", "家次"]],
  ])("is read from %s", (text, expected) => {
    expect(propertyOf(parseQuantity(cellOf(text), "actual"))).toEqual(reading(expected));
  });
});

describe("an amount of money", () => {
  it.each<[string, MoneyUnit, string | null]>([
    ["16,152.27", "万元", "16152.27"],
    ["2.38万元", "万元", "2.38"],
    // Without a unit an amount is in its table's.
    ["387664.62", "元", "387664.62"],
    ["89.974", "万元", "89.974"],
    ["0.00", "万元", "0"],
    // Nothing was entered: no amount, and no zero.
    ["-", "万元", null],
    ["……", "万元", null],
    // 0 would be an amount; XX is a place that nobody filled in.
    ["XX", "万元", null],
  ])("is read from %s in %s", (text, unit, value) => {
    const read = parseAmount(cellOf(text), unit, "全年预算数");

    expect([read.value?.toFixed() ?? null, read.isUnreadable]).toEqual([value, false]);
  });
});

describe("a rate", () => {
  it.each([
    ["86%", "0.86"],
    ["20", "0.2"],
    ["100 %", "1"],
    ["86.5%", "0.865"],
  ])("is read from %s", (text, ratio) => {
    expect(parseEnteredRate(cellOf(text))?.value.toFixed()).toBe(ratio);
  });
});
