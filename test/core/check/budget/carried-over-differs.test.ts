import { carriedOverDiffers } from "#core/check/budget/carried-over-differs";
import type { MoneyUnit } from "#core/vocabulary/moneyUnits";
import { phrase } from "#core/model/phrase";
import { findWith } from "#support/findWith";
import { amounts, budgetLine, budgetTable } from "#support/modelTables";
import type { ToldIssue } from "#support/told";

/** What 基本信息 says, beside a total of 100 of which 95 was spent. */
function find(name: string, text: string, of = amounts(null, 100, 95), moneyUnit: MoneyUnit = "万元"): ToldIssue[] {
  const items = [
    { name: "单位名称", text: "7万元", cell: { sheet: "信息", row: 1, column: 1 } },
    { name, text, cell: { sheet: "信息", row: 2, column: 1 } },
  ];
  return findWith(carriedOverDiffers, {
    budget: budgetTable([budgetLine(of)], { moneyUnit }),
    basicInformation: { items, department: null, year: null },
  });
}
const differs = (stated: string, left = "5", item = "结转结余", unit: MoneyUnit = "万元"): ToldIssue[] => [
  { id: "carried-over-differs", cell: "信息!B3", values: { item, stated, left, unit: phrase(unit) } },
];

describe("what is given as carried over", () => {
  it.each([
    ["4.9", differs("4.9")],
    ["4.94", differs("4.94")],
    ["4.949", differs("4.949")],
    ["4.95", []],
    ["5", []],
    ["5.05", []],
    ["5.051", differs("5.051")],
    ["5.06万元", differs("5.06")],
    ["50000元", []],
    ["51000元", differs("5.1")],
    ["0", differs("0")],
  ])("may miss what was left of 100 by rounding and no more: %s beside 5", (text, expected) => {
    expect(find("结转结余", text)).toEqual(expected);
  });

  it.each([
    "结转结余",
    "结转和结余",
    "结转及结余",
    "年末结转结余",
    "本年结转结余",
    "结转结余资金",
    "结转结余金额",
    "年末结转和结余数",
  ])("is found under its names: %s", (name) => {
    expect(find(name, "6")).toEqual(differs("6", "5", name));
  });

  it.each(["上年结转结余", "结转结余率", "结转", "结余", "结转结余说明", "年末结转结余变动率"])("is not %s", (name) => {
    expect(find(name, "6")).toEqual([]);
  });

  it("is read in the budget's unit, and told in it", () => {
    expect(find("结转结余", "5", amounts(null, 100, 95), "元")).toEqual([]);
    expect(find("结转结余", "5万元", amounts(null, 100, 95), "元")).toEqual(differs("50000", "5", "结转结余", "元"));
  });

  it("may be below zero where more was spent than budgeted", () => {
    expect(find("结转结余", "-5", amounts(null, 95, 100))).toEqual([]);
    expect(find("结转结余", "5", amounts(null, 95, 100))).toEqual(differs("5", "-5"));
  });

  it("is not judged where it is no amount, or an amount of the total is missing", () => {
    expect(find("结转结余", "按规定收回")).toEqual([]);
    expect(find("结转结余", "6", amounts(100, null, 95))).toEqual([]);
    expect(find("结转结余", "6", amounts(100, 100, null))).toEqual([]);
    expect(findWith(carriedOverDiffers, {})).toEqual([]);
  });
});
