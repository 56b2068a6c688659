import { ratios } from "#core/calculate/ratios";
import { addressText } from "#core/model/address";
import { notComputable, valueOrNull } from "#core/model/computed";
import { nothingWritten } from "#core/model/ownership";
import { parseTables } from "#core/form/parseTables";
import { grid, snapshot, type TestCell } from "#support/grids";
import { budgetLine, budgetTable, tablesOf } from "#support/modelTables";
import { basicRows, budgetRows } from "#support/sampleTables";
import Big from "big.js";

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

describe("the words by which the inputs of a ratio are known", () => {
  const item = (name: string, text: string): [string, string] => [name, text];
  /** Names of the ratios that are there, with these items of 基本信息 and these rows of the budget. */
  const names = (basic: [string, string][], rows: string[] = []) =>
    ratiosOf([...budgetRows(), ...rows.map((name) => [name, 10, 8, 6])], basic).map((told) => told.split(" ")[0]);

  it.each(["结转结余", "结转和结余", "结转及结余资金", "年末结转结余金额", "本年结转和结余数"])(
    "%s over the revised budget",
    (name) => {
      expect(names([item(name, "50")])).toContain("结转结余率");
    },
  );

  it.each(["结转结余说明", "其中结转结余", "去年结转结余"])("not %s", (name) => {
    expect(names([item(name, "50")])).toEqual(["预算调整率"]);
  });

  it.each(["上年结转结余", "上年年末结转和结余资金", "上年结转及结余数"])("%s beside this year's", (name) => {
    expect(names([item("结转结余", "50"), item(name, "40")])).toContain("结转结余变动率");
  });

  it.each(["上年结转结余说明", "其中上年结转结余", "上年结转"])("not %s beside this year's", (name) => {
    expect(names([item("结转结余", "50"), item(name, "40")])).not.toContain("结转结余变动率");
  });

  it.each([
    ["公用经费", "公用经费控制率"],
    ["日常公用经费支出", "公用经费控制率"],
    ["三公经费", "三公经费控制率"],
    ["“三公”经费", "三公经费控制率"],
    ['"三公"经费合计', "三公经费控制率"],
    ["政府采购", "政府采购执行率"],
    ["政府采购预算", "政府采购执行率"],
  ])("the row %s", (row, ratio) => {
    expect(names([], [row])).toEqual(["预算调整率", ratio]);
  });

  it.each(["项目公用经费", "压减三公经费", "非政府采购"])("not the row %s", (row) => {
    expect(names([], [row])).toEqual(["预算调整率"]);
  });

  it.each([
    ["在职人员数", "编制数"],
    ["在职人数", "核定编制数"],
    ["年末在职人员数", "编制人数"],
    ["实有在职人员人数", "核定编制人数"],
    ["在职数", "编制数"],
  ])("%s over %s", (staff, posts) => {
    expect(names([item(staff, "45"), item(posts, "50")])).toContain("在职人员控制率");
  });

  it.each([
    ["离在职人员数", "编制数"],
    ["在职人员数说明", "编制数"],
    ["在职人员数", "非编制数"],
    ["在职人员数", "编制数说明"],
  ])("not %s over %s", (staff, posts) => {
    expect(names([item(staff, "45"), item(posts, "50")])).toEqual(["预算调整率"]);
  });

  it.each([
    ["实际支付资金", "计划支付资金"],
    ["年度实际支付数", "应支付数"],
    ["实际支付金额", "年度既定支付金额"],
  ])("%s over %s", (paid, due) => {
    expect(names([item(paid, "45"), item(due, "50")])).toContain("支付进度率");
  });

  it.each([
    ["实际支付资金情况", "计划支付资金"],
    ["未实际支付资金", "计划支付资金"],
    ["实际支付资金", "未计划支付资金"],
    ["实际支付资金", "计划支付资金来源"],
  ])("not %s over %s", (paid, due) => {
    expect(names([item(paid, "45"), item(due, "50")])).toEqual(["预算调整率"]);
  });

  it.each([
    ["实际支付进度", "81.5%", "计划支付进度", "90%", true],
    ["实际支付进度", "81.25%", "计划支付进度", "90%", true],
    ["年度实际支付进度", " 81％ ", "年度应支付进度", "90%", true],
    ["实际支付进度", "81", "计划支付进度", "90%", false],
    ["实际支付进度", "约81%", "计划支付进度", "90%", false],
    ["实际支付进度", "81%左右", "计划支付进度", "90%", false],
    ["实际支付进度", "8.%", "计划支付进度", "90%", false],
    ["实际支付进度表", "81%", "计划支付进度", "90%", false],
    ["按实际支付进度", "81%", "计划支付进度", "90%", false],
    ["实际支付进度", "81%", "计划支付进度表", "90%", false],
    ["实际支付进度", "81%", "按计划支付进度", "90%", false],
  ])("%s %s over %s %s: %s", (paid, progress, due, planned, isKnown) => {
    expect(names([item(paid, progress), item(due, planned)]).includes("支付进度率")).toBe(isKnown);
  });

  it("divides progress in percent exactly", () => {
    expect(ratiosOf(budgetRows(), [item("实际支付进度", "81.5%"), item("既定支付进度", "90%")])).toContain(
      "支付进度率 0.9056 信息!B5 信息!B6",
    );
  });

  it("takes 人 away at the end of a number only", () => {
    expect(names([item("在职人员数", "人45"), item("编制数", "50人")])).toEqual(["预算调整率"]);
  });

  it("needs both amounts, in a unit that the budget has", () => {
    expect(names([item("结转结余", "若干")])).toEqual(["预算调整率"]);
    expect(names([item("实际支付金额", "45")])).toEqual(["预算调整率"]);
    expect(names([item("既定支付金额", "45")])).toEqual(["预算调整率"]);
    expect(ratiosOf(budgetRows(), [item("结转结余", "50000元")])).toContain("结转结余率 0.0050 信息!B5 预算!C2");
  });

  it("is about the row that is the total, with its cells or, for want of these, its name's", () => {
    expect(
      ratiosOf([
        ["项目", "年初预算数", "全年预算数", "全年执行数"],
        ["基本支出", 1, 2, 1],
        ["项目支出", 1, 2, 1],
      ]),
    ).toEqual([]);
    const cell = (column: number) => ({ sheet: "预算", row: 1, column });
    const line = budgetLine({ originalBudget: new Big(80), revisedBudget: new Big(100), cells: { name: cell(0) } });
    const [change] = ratios(tablesOf({ budget: budgetTable([line]) }));
    expect(change && [valueOrNull(change.value)?.toFixed(), change.cells.map(addressText)]).toEqual([
      "0.25",
      ["预算!A2", "预算!A2"],
    ]);
  });

  it("has no 预算调整率 without both budgets, nor anything without tables", () => {
    expect(ratios(tablesOf({ budget: budgetTable([budgetLine({ revisedBudget: new Big(100) })]) }))).toEqual([]);
    expect(ratios(tablesOf({ budget: budgetTable([budgetLine({ originalBudget: new Big(100) })]) }))).toEqual([]);
    expect(ratios(tablesOf())).toEqual([]);
  });

  it("takes bare amounts for 万元 where there is no budget table to say otherwise", () => {
    const items = (texts: [string, string][]) =>
      texts.map(([name, text], row) => ({ name, text, cell: { sheet: "信息", row, column: 1 } }));
    const basicInformation = {
      items: items([
        ["实际支付金额", "1"],
        ["既定支付金额", "20000元"],
      ]),
      department: null,
      year: null,
    };
    const [paid] = ratios(tablesOf({ basicInformation }));
    expect(paid && valueOrNull(paid.value)?.toFixed()).toBe("0.5");
  });

  it("says why there is no value over zero", () => {
    const line = budgetLine({ originalBudget: new Big(0), revisedBudget: new Big(100) });
    expect(ratios(tablesOf({ budget: budgetTable([line]) }))[0]?.value).toEqual(notComputable("zero-budget"));
  });
});
