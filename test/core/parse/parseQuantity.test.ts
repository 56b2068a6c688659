import { leadingComparator, parseQuantity, type QuantityRole } from "#core/parse/parseQuantity";
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

  it.each([
    [1, "date", "1900-01-01", null],
    [59, "date", "1900-02-28", null],
    [61, "date", "1900-03-01", null],
    [44561.75, "date", "2021-12-31", null],
    [2_958_465, "date", "9999-12-31", null],
    // Excel shows ##### for these.
    [2_958_466, "number", null, "2958466"],
    [-1, "number", null, "-1"],
    [440_106_199_001_011, "number", null, "440106199001011"],
  ])("takes %d for a day where there is such a day", (value, kind, date, number) => {
    expect(propertyOf(parseQuantity({ value, text: "", numberFormat: "yyyy/m/d" }, "actual"))).toMatchObject({
      kind,
      // A day is a deadline: what was reached earlier was reached.
      comparator: kind === "date" ? "≤" : null,
      date,
      value: number,
    });
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

  it.each([
    ["大于或等于", "≥"],
    ["小于或等于", "≤"],
    ["大于等于", "≥"],
    ["小于等于", "≤"],
    ["不低于", "≥"],
    ["不少于", "≥"],
    ["不小于", "≥"],
    ["不高于", "≤"],
    ["不超过", "≤"],
    ["不得低于", "≥"],
    ["不得少于", "≥"],
    ["不得高于", "≤"],
    ["不得超过", "≤"],
    ["不大于", "≤"],
    ["不多于", "≤"],
    ["控制在", "≤"],
    ["至少", "≥"],
    ["至多", "≤"],
    ["最多", "≤"],
    ["高于", ">"],
    ["大于", ">"],
    ["超过", ">"],
    ["低于", "<"],
    ["小于", "<"],
    ["少于", "<"],
    ["等于", "="],
    [">=", "≥"],
    ["=>", "≥"],
    ["<=", "≤"],
    ["=<", "≤"],
    ["≥", "≥"],
    ["≧", "≥"],
    ["⩾", "≥"],
    ["≤", "≤"],
    ["≦", "≤"],
    ["⩽", "≤"],
    [">", ">"],
    ["<", "<"],
    ["=", "="],
    ["═", "="],
  ])("understands %s as %s, before a number, after the name of what is counted, and alone", (spelling, comparator) => {
    const number = { kind: "number", comparator, value: "5", unit: "件", date: null };

    expect(read(`${spelling}5件`)).toEqual(number);
    expect(read(`受理量${spelling}5件`)).toEqual(number);
    expect(read(`${spelling}5件`, "actual")).toEqual({ ...number, kind: "suspect" });
    expect(leadingComparator(`${spelling}上年`)).toEqual({ comparator, length: spelling.length });
    expect(read(`${spelling}上年水平`)).toEqual({
      kind: "qualitative",
      comparator,
      value: null,
      unit: null,
      date: null,
    });
  });

  it.each(["上年不低于", "", "件", "近"])("finds no comparator at the beginning of %j", (text) => {
    expect(leadingComparator(text)).toBeNull();
  });

  it.each([
    ["近14亿元", "<", "14", "亿元"],
    ["约14亿元", "<", "14", "亿元"],
    ["大约14亿元", "<", "14", "亿元"],
    ["接近14亿元", "<", "14", "亿元"],
    ["超14亿元", ">", "14", "亿元"],
    ["逾14亿元", ">", "14", "亿元"],
    ["突破14亿元", ">", "14", "亿元"],
    ["全年超14亿元", ">", "14", "亿元"],
    ["1500多家", ">", "1500", "家"],
    ["1500余家", ">", "1500", "家"],
    ["1500+家", ">", "1500", "家"],
    ["1500家多", ">", "1500", "家"],
    ["2万余人次", ">", "2", "万人次"],
    ["2万多", ">", "20000", null],
    ["3亿多元", ">", "3", "亿元"],
    ["3千万多元", ">", "3", "千万元"],
    ["30天左右", "=", "30", "天"],
    ["30天上下", "=", "30", "天"],
    // Which side of 30 it is, what stands before says; what stands after says only that it is not exact.
    ["近30天左右", "<", "30", "天"],
    ["超1.2万左右", ">", "12000", null],
    ["1.2万余", ">", "12000", null],
  ])("reads %s as approximate, and to which side", (text, comparator, value, unit) => {
    expect(read(text, "actual")).toEqual({ kind: "approximate", comparator, value, unit, date: null });
  });

  it.each([
    ["达95%", "≥"],
    ["达到95%", "≥"],
    ["达到目标值95%", "≥"],
    ["完成95%", "≥"],
    ["完成率95%", "≥"],
    ["合格率实现95%", "≥"],
    ["目标值95%", null],
    ["达标95%", null],
    ["完成率为95%", null],
    ["新增95%", null],
    ["近似值95%", null],
    ["超额95%", null],
  ])("takes the words before a number for what they say: %s", (text, comparator) => {
    const number = { kind: "number", comparator, value: "95", unit: "%", date: null };

    // That something was reached is a result; only an operator makes a target of it.
    expect([read(text), read(text, "actual")]).toEqual([number, number]);
  });

  it.each([
    ["-3.5%", "-3.5", null],
    ["−3.5%", "-3.5", null],
    ["负3.5%", "-3.5", null],
    ["≥-3.5%", "-3.5", "≥"],
    ["<=-3.5%", "-3.5", "≤"],
    ["=负3.5%", "-3.5", "="],
    ["-0%", "0", null],
    // Between a word and a number it is a dash.
    ["增长-3.5%", "3.5", null],
    ["约-3.5%", "3.5", null],
  ])("takes a minus for a sign at the beginning or after an operator alone: %s", (text, value, comparator) => {
    expect(read(text)).toEqual({ kind: "number", comparator, value, unit: "%", date: null });
  });

  it.each([
    ["第1名"],
    ["全市第1"],
    ["已办结。3件"],
    ["已办结;3件"],
    ["一二三四五六七八九十一二三四五3件"],
    ["3一二三四五六七八九"],
    ["8件中6件"],
    ["≥8件中6件"],
    ["12,34件"],
    ["1E+999999999"],
    ["95%-98%"],
    ["1至2至3"],
    ["从20天。到4天"],
  ])("leaves words where a number would be guessed: %s", (text) => {
    expect(read(text, "actual")).toEqual({
      kind: "qualitative",
      comparator: null,
      value: null,
      unit: null,
      date: null,
    });
  });

  it.each([
    ["一二三四五六七八九十一二三四3件", "3", "件"],
    ["3一二三四五六七八", "3", "一二三四五六七八"],
    ["1,234,567.89元", "1234567.89", "元"],
    ["全市第一批3件", "3", "件"],
    ["3间多功能厅", "3", "间多功能厅"],
    ["1234567元", "1234567", "元"],
    ["1e3件", "1000", "件"],
    ["5E-1", "0.5", null],
  ])("reads a number with as many words around it as a unit and a name have: %s", (text, value, unit) => {
    expect(read(text)).toEqual({ kind: "number", comparator: null, value, unit, date: null });
  });

  it.each([
    ["3件，均已验收", "件"],
    ["3件,均已验收", "件"],
    ["3件。均已验收", "件"],
    ["3件；均已验收", "件"],
    ["3件;均已验收", "件"],
    ["3件、均已验收", "件"],
    ["3件：均已验收", "件"],
    ["3件（均已验收）", "件"],
    ["3件【均已验收】", "件"],
    ["3件完成", "件"],
    ["3件达标", "件"],
    ["3件合格", "件"],
    ["3完成件", "完成件"],
    ["3百分号", "%"],
    ["3个百分比", "%"],
    ["3百分比", "%"],
    ["3个百分点", "个百分点"],
    ["3", null],
  ])("takes the unit up to the next clause: %s", (text, unit) => {
    expect(read(text)).toEqual({ kind: "number", comparator: null, value: "3", unit, date: null });
  });

  it.each([
    ["95%以上", "≥"],
    ["95%及以上", "≥"],
    ["95%（含）以上", "≥"],
    ["95%以上（含）", "≥"],
    ["95%以内", "≤"],
    ["95%及以下", "≤"],
    ["95%以下", "≤"],
    ["95%之内", "≤"],
    ["95%之下", "≤"],
    ["95%达标以上", "≥"],
    // What stands before the number is nearer than what stands after it.
    ["≤95%以上", "≤"],
  ])("takes a limit from the words after a number: %s", (text, comparator) => {
    expect(read(text)).toEqual({ kind: "number", comparator, value: "95", unit: "%", date: null });
  });

  it.each([
    ["3千", "3000", null],
    ["1.2万", "12000", null],
    ["3百万", "3000000", null],
    ["3千万", "30000000", null],
    ["0.5亿", "50000000", null],
    ["≥1.2万以上", "12000", null],
    ["1.2万件", "1.2", "万件"],
  ])("takes a magnitude without a unit into the number: %s", (text, value, unit) => {
    expect(read(text)).toMatchObject({ kind: "number", value, unit });
  });

  it.each([
    ["从20天提速至4.5天", "4.5", "天"],
    ["由20天缩短到4.5天", "4.5", "天"],
    ["20天缩短为4.5天", "4.5", "天"],
    ["办理时限从20天提速至4.5天", "4.5", "天"],
    ["从1,200件增至1,500件", "1500", "件"],
    ["从20天提速至平均4.5天左右", "4.5", "天"],
  ])("takes what was reached in %s", (text, value, unit) => {
    expect(read(text, "actual")).toMatchObject({ comparator: text.endsWith("左右") ? "=" : null, value, unit });
  });

  it.each([
    ["12月底完成100%", "--12-31", "100", "%"],
    ["12月完成100%", "--12-31", "100", "%"],
    ["11月末前完成24件", "--11-30", "24", "件"],
    ["6月底之前完成24件", "--06-30", "24", "件"],
  ])("keeps the deadline beside the number in %s", (text, date, value, unit) => {
    expect(read(text)).toEqual({ kind: "number", comparator: null, value, unit, date });
  });

  it.each([
    ["≥", "≥", null],
    ["≥%", "≥", "%"],
    ["<= %", "≤", "%"],
    ["%", null, "%"],
    ["★", null, null],
    ["★☆▲●", null, null],
    ["暂无", null, null],
  ])("takes %j for a place that nobody filled in", (text, comparator, unit) => {
    expect(read(text)).toEqual({ kind: "blank", comparator, value: null, unit, date: null });
  });

  it.each([["≥高"], ["%以上"], ["优★"]])("takes %s for words", (text) => {
    expect(read(text).kind).toBe("qualitative");
  });

  it.each([
    ["#REF!", "error"],
    ["#DIV/0!", "error"],
    ["#1", "number"],
  ])("tells the error value %s from words", (text, kind) => {
    expect(read(text, "actual").kind).toBe(kind);
  });

  it.each([
    [0.934, "0.0%", "93.4", "%"],
    [24242, 'General"件"', "24242", null],
    [24242, '0"件"', "24242", "件"],
    [24242, '#,##0" 件 "', "24242", "件"],
    [24242, "0件", "24242", "件"],
    [24242, "0.00万元", "24242", "万元"],
    [24242, '0"件";-0"个"', "24242", "件"],
    [24242, "0;-0件", "24242", null],
    [24242, '"约"0', "24242", null],
    [24242, '0"件"_ ', "24242", "件"],
    [24242, "0.00E+00", "24242", null],
    [24242, "General", "24242", null],
  ])("takes the unit of %d from its number format %s", (value, numberFormat, number, unit) => {
    expect(propertyOf(parseQuantity({ value, text: "", numberFormat }, "actual"))).toEqual({
      kind: "number",
      comparator: null,
      value: number,
      unit,
      date: null,
    });
  });

  it("keeps what the cell shows, without the blanks around it", () => {
    const shown = (value: string | number, text: string, numberFormat = "General") =>
      parseQuantity({ value, text, numberFormat }, "target").text;

    expect([
      shown("≥5件", " ≥5件 "),
      shown("近5件", " 近5件 "),
      shown("高", " 高 "),
      shown("第1名", " 第1名 "),
      shown("—", " — "),
      shown("≥", " ≥ "),
      shown("2021年底", " 2021年底 "),
      shown("#REF!", " #REF! "),
      shown(5, " 5 "),
      shown(0.5, " 50% ", "0%"),
      shown(44561, " 2021/12/31 ", "yyyy/m/d"),
    ]).toEqual(["≥5件", "近5件", "高", "第1名", "—", "≥", "2021年底", "#REF!", "5", "50%", "2021/12/31"]);
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
