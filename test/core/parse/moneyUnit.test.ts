import { moneyUnitAssumed } from "#core/check/budget/money-unit-assumed";
import { assumedUnit, moneyUnitIn } from "#core/parse/moneyUnit";
import { amount, budgetLine } from "#support/modelTables";

describe("the money unit that a text names", () => {
  it.each([
    ["项目资金(万元)", "万元"],
    ["项目资金（千元）", "千元"],
    ["单位：元", "元"],
    ["金额单位:人民币亿元", "亿元"],
    ["万元", "万元"],
    ["单位：百万元", null],
    ["年度资金总额", null],
    ["3万元", null],
    ["万元/人", null],
  ])("%s: %s", (text, unit) => {
    expect(moneyUnitIn(text)).toBe(unit);
  });
});

describe("a unit that nothing names", () => {
  const asked = (...budgets: readonly string[]): boolean =>
    assumedUnit(budgets.map((revised) => budgetLine({ revisedBudget: amount(revised) }))).some(
      ({ check }) => check === moneyUnitAssumed,
    );

  it.each([
    ["99999.99", false],
    ["100000", true],
    ["100000.01", true],
  ])("is asked about where the largest budget is %s: %s", (revised, isAsked) => {
    expect(asked(revised)).toBe(isAsked);
    expect(asked("5", revised)).toBe(isAsked);
  });

  it.each([
    ["0.12", true],
    ["0.123", false],
  ])("is 万元 beyond doubt where an amount has a third decimal: %s", (other, isAsked) => {
    expect(asked("100000", other)).toBe(isAsked);
  });

  it("is asked about once, at the largest budget", () => {
    const lines = ["200000", "100000", "300000"].map((revised, row) =>
      budgetLine({
        revisedBudget: amount(revised),
        cells: { name: { sheet: "预算", row, column: 0 }, revisedBudget: { sheet: "预算", row, column: 2 } },
      }),
    );

    expect(assumedUnit(lines)).toMatchObject([{ cell: { row: 2, column: 2 }, values: { amount: "300000" } }]);
  });
});
