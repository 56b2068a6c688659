import { valueIn } from "#core/check/narrative/known/quantity";
import Big from "big.js";

const known = (value: string, unit: string | null): readonly string[] =>
  valueIn(new Big(value), unit).map((quantity) => `${quantity.kind} ${quantity.value.toFixed()} ${quantity.unit}`);

describe("a value of a table, as a report may tell of it", () => {
  it.each([
    ["5", null, "number 5 null"],
    ["5", "件", "number 5 件"],
    ["5", "万件", "number 50000 件"],
    ["5", "十万件", "number 500000 件"],
    ["5", "千米", "number 5000 米"],
    // A report speaks of 吨 and 公里 as the table does, and of no grams.
    ["5", "万吨", "number 50000 吨"],
    ["5", "万公里", "number 50000 公里"],
    ["5", "个百分点", "number 5 个百分点"],
    ["5", "百分点", "number 5 百分点"],
    ["97.1", "%", "percent 97.1 %"],
    ["5", "‰", "percent 0.5 %"],
    ["5", "万元", "money 50000 元"],
    ["5", "百万元", "money 5000000 元"],
    ["5", "toString", "number 5 toString"],
  ])("%s in %s is %s", (value, unit, expected) => {
    expect(known(value, unit)).toEqual([expected]);
  });
});
