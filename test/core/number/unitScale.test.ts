import { unitScale } from "#core/number/unitScale";

const told = (unit: string): string => {
  const { scale, base } = unitScale(unit);
  return `${scale.toFixed()} ${base}`;
};

describe("a unit as what is counted and how many of them it is", () => {
  it.each([
    // magnitudes before what is counted
    ["件", "1 件"],
    ["百件", "100 件"],
    ["千件", "1000 件"],
    ["万件", "10000 件"],
    ["十万件", "100000 件"],
    ["百万件", "1000000 件"],
    ["千万件", "10000000 件"],
    ["亿件", "100000000 件"],
    ["亿元", "100000000 元"],
    ["万元/人", "10000 元/人"],
    // other words for one unit
    ["‰", "0.1 %"],
    ["百分比", "1 %"],
    ["百分点", "1 个百分点"],
    ["元人民币", "1 元"],
    ["日", "1 天"],
    ["工作日", "1 个工作日"],
    ["月", "1 个月"],
    ["㎡", "1 平方米"],
    ["m²", "1 平方米"],
    ["m³", "1 立方米"],
    // units of one kind
    ["年", "12 个月"],
    ["小时", "60 分钟"],
    ["公里", "1000 米"],
    ["里", "500 米"],
    ["厘米", "0.01 米"],
    ["公斤", "1000 克"],
    ["斤", "500 克"],
    ["吨", "1000000 克"],
    ["公顷", "10000 平方米"],
    ["平方公里", "1000000 平方米"],
    ["度", "1000 瓦时"],
    // both
    ["千米", "1000 米"],
    ["千克", "1000 克"],
    ["万吨", "10000000000 克"],
    ["万公顷", "100000000 平方米"],
    ["亿度", "100000000000 瓦时"],
    ["万元人民币", "10000 元"],
    ["千万", "1000 万"],
  ])("%s is %s", (unit, expected) => {
    expect(told(unit)).toBe(expected);
  });

  it.each(["个百分点", "万", "亿", "人次", "标箱", "每万人", "第一百件", "toString", "valueOf"])(
    "does not take %s apart",
    (unit) => {
      expect(told(unit)).toBe(`1 ${unit}`);
    },
  );
});
