import { unitScale } from "#core/number/unitScale";

describe("unitScale", () => {
  it.each([
    ["件", "1", "件"],
    ["万件", "10000", "件"],
    ["亿元", "100000000", "元"],
    ["万元/人", "10000", "元/人"],
    ["千米", "1000", "米"],
    ["公里", "1000", "米"],
    ["千克", "1000", "克"],
    ["万吨", "10000000000", "克"],
    ["工作日", "1", "个工作日"],
    ["年", "12", "个月"],
    ["‰", "0.1", "%"],
  ])("takes %s for %s %s", (unit, scale, base) => {
    const read = unitScale(unit);

    expect([read.scale.toFixed(), read.base]).toEqual([scale, base]);
  });

  it.each(["百分点", "万", "人次", "标箱"])("does not take %s apart", (unit) => {
    expect(unitScale(unit).scale.toFixed()).toBe("1");
  });
});
