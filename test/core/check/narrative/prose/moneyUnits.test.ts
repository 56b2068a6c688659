import { inYuan, isMoneyUnit, moneyUnits } from "#core/check/narrative/prose/moneyUnits";

describe("a unit of money", () => {
  it.each([
    ["元", "1"],
    ["千元", "1000"],
    ["万元", "10000"],
    ["百万元", "1000000"],
    ["千万元", "10000000"],
    ["亿元", "100000000"],
  ])("%s is %s yuan", (unit, yuan) => {
    expect(isMoneyUnit(unit)).toBe(true);
    expect(inYuan(unit).toFixed()).toBe(yuan);
  });

  it.each(["件", "万", "美元", "", "toString"])("is not %j", (unit) => {
    expect(isMoneyUnit(unit)).toBe(false);
  });

  it("counts what is none as one", () => {
    expect(inYuan("件").toFixed()).toBe("1");
  });

  it("may be one of four where an amount is bare", () => {
    expect(moneyUnits).toEqual(["元", "千元", "万元", "亿元"]);
  });
});
