import {
  convertMoney,
  eachMoneyUnit,
  inYuan,
  isMoneyUnit,
  isWrittenMoneyUnit,
  moneyUnitPattern,
  type WrittenMoneyUnit,
  writtenMoneyUnitPattern,
} from "#core/vocabulary/moneyUnits";
import Big from "big.js";

const units: readonly (readonly [WrittenMoneyUnit, string, isOfTables: boolean])[] = [
  ["元", "1", true],
  ["千元", "1000", true],
  ["万元", "10000", true],
  ["百万元", "1000000", false],
  ["千万元", "10000000", false],
  ["亿元", "100000000", true],
];

describe("units of money", () => {
  it.each(units)("%s is %s 元", (unit, yuan) => {
    expect(inYuan(unit).toFixed()).toBe(yuan);
    expect(convertMoney(new Big("1.5"), unit, "元").toFixed()).toBe(new Big(yuan).times("1.5").toFixed());
    expect(convertMoney(new Big("1.5"), unit, unit).toFixed()).toBe("1.5");
  });

  it.each(units)("%s may be written behind an amount", (unit, _, isOfTables) => {
    expect(isWrittenMoneyUnit(unit)).toBe(true);
    expect(isMoneyUnit(unit)).toBe(isOfTables);
    expect(new RegExp(`^(?:${writtenMoneyUnitPattern})$`).test(unit)).toBe(true);
    expect(new RegExp(`^(?:${moneyUnitPattern})$`).test(unit)).toBe(isOfTables);
  });

  it("are found whole, the longer before the shorter", () => {
    expect("3千万元和2元".match(new RegExp(writtenMoneyUnitPattern, "g"))).toEqual(["千万元", "元"]);
  });

  it("convert without a rounding on the way", () => {
    expect(convertMoney(new Big("0.000001"), "元", "亿元").toFixed()).toBe("0.00000000000001");
  });

  it.each(["", "美元", "万", "百元", "元/人", "toString", "constructor"])("are not %s", (text) => {
    expect([isMoneyUnit(text), isWrittenMoneyUnit(text)]).toEqual([false, false]);
  });

  it("are in order where each has something of its own", () => {
    expect(eachMoneyUnit((unit) => `${unit}!`)).toEqual({ 元: "元!", 千元: "千元!", 万元: "万元!", 亿元: "亿元!" });
  });
});
