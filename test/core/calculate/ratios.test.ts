import { ratios } from "#core/calculate/ratios";
import { addressText } from "#core/model/address";
import { valueOrNull } from "#core/model/computed";
import { nothingWritten } from "#core/model/ownership";
import { parseTables } from "#core/parse/parseTables";
import { grid, snapshot, type TestCell } from "#support/grids";
import { basicRows, budgetRows } from "#support/sampleTables";

function ratiosOf(budget: TestCell[][], basic: TestCell[][] = []): string[] {
  const { ranges } = snapshot({
    budget: grid(budget, { sheet: "预算" }),
    basicInformation: grid([...basicRows(), ...basic], { sheet: "信息" }),
  });
  const found = ratios(parseTables(ranges, nothingWritten).tables);
  return found.map(
    ({ name, value, cells }) => `${name} ${valueOrNull(value)?.toFixed(4) ?? "—"} ${cells.map(addressText).join(" ")}`,
  );
}

describe("the ratios of a department's expenditure", () => {
  it("are those whose inputs are there", () => {
    expect(ratiosOf(budgetRows())).toEqual(["预算调整率 0.0000 预算!C2 预算!B2"]);
  });

  it("come from rows of the budget and from 基本信息, each with its cells", () => {
    const budget = [...budgetRows(), ["其中：三公经费", 10, 8, 6, "-", "", "", ""]];
    const basic = [
      ["结转结余", "50万元"],
      ["上年结转结余", 40],
      ["在职人员数", "45人"],
      ["编制数", 50],
    ];

    expect(ratiosOf(budget, basic)).toEqual([
      "预算调整率 0.0000 预算!C2 预算!B2",
      "结转结余率 0.0500 信息!B5 预算!C2",
      "结转结余变动率 0.2500 信息!B5 信息!B6",
      "三公经费控制率 0.7500 预算!D7 预算!C7",
      "在职人员控制率 0.9000 信息!B7 信息!B8",
    ]);
  });

  it.each([
    [
      "in money",
      [
        ["实际支付金额", "90万元"],
        ["既定支付金额", 100],
      ],
    ],
    [
      "in percent",
      [
        ["实际支付进度", "81%"],
        ["既定支付进度", "90%"],
      ],
    ],
  ])("take what was paid and what was to be paid %s", (_, basic) => {
    expect(ratiosOf(budgetRows(), basic)).toContain("支付进度率 0.9000 信息!B5 信息!B6");
  });

  it("leave out payments of which one is money and the other progress", () => {
    expect(
      ratiosOf(budgetRows(), [
        ["实际支付金额", 90],
        ["既定支付进度", "90%"],
      ]).join(),
    ).not.toContain("支付进度率");
  });

  it("have no value over zero", () => {
    expect(
      ratiosOf(budgetRows(), [
        ["结转结余", 50],
        ["上年结转结余", 0],
      ]),
    ).toContain("结转结余变动率 — 信息!B5 信息!B6");
  });
});
