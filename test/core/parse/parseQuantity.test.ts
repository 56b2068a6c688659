import { parseQuantity, type QuantityRole } from "#core/parse/parseQuantity";
import { propertyOf } from "#support/quantities";
import fc from "fast-check";

const read = (text: string, role: QuantityRole = "target") =>
  propertyOf(parseQuantity({ value: text, text, numberFormat: "General" }, role));

describe("parseQuantity", () => {
  it.each([
    ["≥25000件", "≥", "25000", "件"],
    ["≧735人次", "≥", "735", "人次"],
    [">=59人次", "≥", "59", "人次"],
    ["＞＝59人次", "≥", "59", "人次"],
    ["<=5300元/户", "≤", "5300", "元/户"],
    ["不低于95%", "≥", "95", "%"],
    ["95%以上", "≥", "95", "%"],
    ["达到目标值95%以上", "≥", "95", "%"],
    ["10次以内", "≤", "10", "次"],
    ["不超过90万元", "≤", "90", "万元"],
    ["=100%", "=", "100", "%"],
    ["＝１００％", "=", "100", "%"],
    ["≥100百分比", "≥", "100", "%"],
    ["= 0 万元/人", "=", "0", "万元/人"],
    ["550万粒", null, "550", "万粒"],
    ["24,242件", null, "24242", "件"],
    ["1.2万", null, "12000", null],
    ["5百", null, "500", null],
    ["3十万", null, "300000", null],
    ["2百万", null, "2000000", null],
    ["5百分比", null, "5", "%"],
    ["5个百分比", null, "5", "%"],
    ["5百分号", null, "5", "%"],
    ["5toString", null, "5", "toString"],
    ["百分之九十五", null, "95", "%"],
    ["新增7家", null, "7", "家"],
    ["100%完成", null, "100", "%"],
    ["★≥20年", "≥", "20", "年"],
    ["-3.5%", null, "-3.5", "%"],
    ["1E+15", null, "1000000000000000", null],
  ])("reads the target %s", (text, comparator, value, unit) => {
    expect(read(text)).toEqual({ kind: "number", comparator, value, unit, date: null });
  });

  it.each([
    ["近14亿元", "<", "14", "亿元"],
    ["近 50 件", "<", "50", "件"],
    ["1500多家", ">", "1500", "家"],
    ["超7.5万人次", ">", "7.5", "万人次"],
    ["占全市超五成", ">", "50", "%"],
    ["30天左右", "=", "30", "天"],
  ])("reads %s as approximate", (text, comparator, value, unit) => {
    expect(read(text, "actual")).toEqual({ kind: "approximate", comparator, value, unit, date: null });
  });

  it("takes the later of two numbers in a change from one to the other", () => {
    expect(read("从 20 天提速至 4.5 天", "actual")).toEqual({
      kind: "number",
      comparator: null,
      value: "4.5",
      unit: "天",
      date: null,
    });
  });

  it.each(["第1名", "95%-98%", "8个项目中完成6个", "显著提升", "已完成", "专款专用", "规章制度建立与否"])(
    "guesses no number in %s",
    (text) => {
      expect(read(text, "actual")).toMatchObject({ kind: "qualitative", value: null });
    },
  );

  it.each([
    ["2021年底", "2021-12-31"],
    ["12月底之前完成", "--12-31"],
    ["2022年12月31日前", "2022-12-31"],
    ["2022-12-31", "2022-12-31"],
    ["2022年3月-2022年11月", "2022-11-30"],
  ])("reads the deadline %s", (text, date) => {
    expect(read(text)).toEqual({ kind: "date", comparator: "≤", value: null, unit: null, date });
  });

  it("reads a date that was typed as a date by its number format", () => {
    expect(
      propertyOf(parseQuantity({ value: 44561, text: "2021/12/31", numberFormat: "yyyy/m/d" }, "actual")),
    ).toMatchObject({ kind: "date", date: "2021-12-31" });
  });

  it("reads a cell in percent as a percentage", () => {
    expect(propertyOf(parseQuantity({ value: 0.934, text: "93.4%", numberFormat: "0.0%" }, "actual"))).toMatchObject({
      kind: "number",
      value: "93.4",
      unit: "%",
    });
  });

  it("drops what binary floating point adds to a number", () => {
    expect(
      propertyOf(parseQuantity({ value: 0.1 + 0.2, text: "0.3", numberFormat: "General" }, "actual")),
    ).toMatchObject({ value: "0.3" });
  });

  it.each(["≥266米", "大于年度指标值≥95%", "不低于95%"])("suspects the actual value %s, which is a target", (text) => {
    expect(read(text, "actual").kind).toBe("suspect");
  });

  it.each(["", " ", "-", "—", "/", "……", "XX", "**", "无", "≧ %"])("takes %j for nothing", (text) => {
    expect(read(text)).toMatchObject({ kind: "blank", value: null });
  });

  it("reads any number with any comparator and unit back as it was printed", () => {
    const comparators = fc.constantFrom("≥", "≤", "=", ">", "<", "");
    const units = fc.constantFrom("件", "%", "万元", "亿元", "人次", "家", "万件", "元/户", "");
    const numbers = fc.tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 99 }));
    fc.assert(
      fc.property(comparators, numbers, units, fc.boolean(), (comparator, [whole, cents], unit, isGrouped) => {
        const digits = isGrouped ? whole.toLocaleString("en-US") : String(whole);
        const printed = cents === 0 ? digits : `${digits}.${String(cents).padStart(2, "0")}`;
        const expected = {
          kind: "number",
          comparator: comparator || null,
          value: String(Number(`${whole}.${String(cents).padStart(2, "0")}`)),
          unit: unit || null,
        };

        // A bare four-digit number is no year; only 年 makes it one.
        expect(read(comparator + printed + unit)).toMatchObject(expected);
      }),
    );
  });
});

describe("the words before a number", () => {
  it.each([
    ["不得低于", "≥"],
    ["不大于", "≤"],
    ["控制在", "≤"],
    ["高于", ">"],
    ["少于", "<"],
    ["等于", "="],
    // The longer before the shorter that it ends with: 不低于 is no 低于.
    ["不低于", "≥"],
    ["不超过", "≤"],
    ["大于等于", "≥"],
    ["小于或等于", "≤"],
    ["达到", "≥"],
    ["达", "≥"],
    ["完成率", "≥"],
    ["实现目标值", "≥"],
    ["新增", null],
  ])("%s: the comparator is %s", (words, comparator) => {
    expect(read(`${words}95件`)).toEqual({ kind: "number", comparator, value: "95", unit: "件", date: null });
  });

  it.each([
    ["近", "<"],
    ["约", "<"],
    ["大约", "<"],
    ["接近", "<"],
    ["超", ">"],
    ["逾", ">"],
    ["突破", ">"],
  ])("%s makes the number a rough one", (words, comparator) => {
    expect(read(`全年${words}95件`)).toMatchObject({ kind: "approximate", comparator, value: "95" });
  });

  it.each([
    ["-95件", "-95", null],
    ["−95件", "-95", null],
    ["负95件", "-95", null],
    ["≥-95件", "-95", "≥"],
    ["-0件", "0", null],
    // A dash behind words joins them to the number.
    ["增幅-95件", "95", null],
  ])("%s is %s", (text, value, comparator) => {
    expect(read(text)).toMatchObject({ kind: "number", value, comparator });
  });

  it("are fourteen at most: what is longer is a sentence", () => {
    expect(read(`${"字".repeat(13)}95件`)).toMatchObject({ kind: "number", value: "95" });
    expect(read(`${"字".repeat(14)}95件`)).toMatchObject({ kind: "number", value: "95" });
    expect(read(`${"字".repeat(15)}95件`)).toMatchObject({ kind: "qualitative", value: null });
  });

  it.each(["第95件", "排名第95", "已完成。95件", "已完成；95件"])("make %s no number", (text) => {
    expect(read(text)).toMatchObject({ kind: "qualitative", value: null });
  });

  it.each([
    ["≥95件", "suspect"],
    ["不低于95件", "suspect"],
    ["达到95件", "number"],
    ["新增95件", "number"],
  ])("make the actual value %s %s", (text, kind) => {
    expect(read(text, "actual")).toMatchObject({ kind, value: "95" });
  });
});

describe("the words behind a number", () => {
  it("are eight at most: what is longer is a sentence", () => {
    expect(read(`95${"字".repeat(7)}`)).toMatchObject({ kind: "number", unit: "字".repeat(7) });
    expect(read(`95${"字".repeat(8)}`)).toMatchObject({ kind: "number", unit: "字".repeat(8) });
    expect(read(`95${"字".repeat(9)}`)).toMatchObject({ kind: "qualitative", unit: null });
  });
});
