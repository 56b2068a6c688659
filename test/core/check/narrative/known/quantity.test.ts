import {
  countOf,
  type KnownQuantity,
  moneyOf,
  percentOf,
  pointsOf,
  shareOf,
  sumOf,
  valueIn,
} from "#core/check/narrative/known/quantity";
import { computed, notComputable } from "#core/model/computed";
import Big from "big.js";

const written = (quantities: readonly KnownQuantity[]): string[] =>
  quantities.map(({ kind, value, unit }) => `${kind} ${value.toFixed()} ${unit}`);

describe("a quantity of the tables", () => {
  it("is money in 元, whatever unit its table has", () => {
    expect(written(moneyOf(new Big("950.5"), "万元"))).toEqual(["money 9505000 元"]);
    expect(written(moneyOf(new Big("0.2"), "亿元"))).toEqual(["money 20000000 元"]);
    expect(written(moneyOf(new Big(0), "元"))).toEqual(["money 0 元"]);
    expect([...moneyOf(null, "元"), ...moneyOf(undefined, "元")]).toEqual([]);
  });

  it("is a percentage of a ratio, where there is one", () => {
    expect(written(percentOf(new Big("0.9708")))).toEqual(["percent 97.08 %"]);
    expect(written(percentOf(computed(new Big("1.2"))))).toEqual(["percent 120 %"]);
    expect(percentOf(notComputable("zero-budget"))).toEqual([]);
    expect(percentOf(null)).toEqual([]);
  });

  it("is a share of a whole that is not zero", () => {
    expect(written(shareOf(new Big(3), new Big(4)))).toEqual(["percent 75 %"]);
    expect(written(shareOf(new Big(0), new Big(4)))).toEqual(["percent 0 %"]);
    expect(shareOf(new Big(3), new Big(0))).toEqual([]);
    expect(shareOf(null, new Big(4))).toEqual([]);
    expect(shareOf(new Big(3), null)).toEqual([]);
    expect(shareOf(new Big(3), undefined)).toEqual([]);
  });

  it("is points and scores in 分, counts of indicators in 项", () => {
    expect(written(pointsOf(new Big(10)))).toEqual(["number 10 分"]);
    expect(written(pointsOf(computed(new Big("9.5"))))).toEqual(["number 9.5 分"]);
    expect([...pointsOf(notComputable("no-score")), ...pointsOf(null), ...pointsOf(undefined)]).toEqual([]);
    expect(written(countOf(4))).toEqual(["number 4 项"]);
  });

  it.each([
    ["5", null, ["number 5 null"]],
    ["5", "万元", ["money 50000 元"]],
    ["5", "%", ["percent 5 %"]],
    ["5", "‰", ["percent 0.5 %"]],
    ["5", "件", ["number 5 件"]],
    ["5", "百件", ["number 500 件"]],
    ["5", "千件", ["number 5000 件"]],
    ["5", "万人次", ["number 50000 人次"]],
    ["5", "十万户", ["number 500000 户"]],
    ["5", "百万册", ["number 5000000 册"]],
    ["5", "千万册", ["number 50000000 册"]],
    ["5", "亿册", ["number 500000000 册"]],
    ["5", "万", ["number 5 万"]],
    ["5", "千米", ["number 5000 米"]],
    // A report speaks of 吨 and 公里 as the table does, and of no grams.
    ["5", "万吨", ["number 50000 吨"]],
    ["5", "万公里", ["number 50000 公里"]],
    ["5", "个百分点", ["number 5 个百分点"]],
    ["5", "百分点", ["number 5 百分点"]],
    ["5", "百万元", ["money 5000000 元"]],
    ["5", "toString", ["number 5 toString"]],
  ])("is a value in its unit, magnitudes counted out: %s %s", (value, unit, expected) => {
    expect(written(valueIn(new Big(value), unit))).toEqual(expected);
  });

  it("is none where there is no value", () => {
    expect(valueIn(null, "件")).toEqual([]);
  });
});

it("adds up what there is, blanks counting for nothing", () => {
  expect(sumOf([new Big("1.5"), null, new Big(2)]).toFixed()).toBe("3.5");
  expect(sumOf([]).toFixed()).toBe("0");
});
