import { moneyUnitDoubtful } from "#core/check/budget/money-unit-doubtful";
import type { BudgetLine } from "#core/model/budget";
import { phrase, type PhraseId } from "#core/model/phrase";
import { findWith } from "#support/findWith";
import { amounts, budgetCells, budgetLine, budgetTable } from "#support/modelTables";
import type { ToldIssue } from "#support/told";

const find = (...lines: BudgetLine[]): ToldIssue[] => findWith(moneyUnitDoubtful, { budget: budgetTable(lines) });

/** A row's amount that is told, and the amount that it is held against. */
const doubt = (
  cell: string,
  name: string,
  [column, amount, other]: readonly [PhraseId, string, string],
): ToldIssue => ({
  id: "money-unit-doubtful",
  cell,
  values: { name, column: phrase(column), amount, other, unit: phrase("万元") },
});

const total = (given: Partial<BudgetLine>): BudgetLine => budgetLine({ cells: budgetCells(1), ...given });
const source = (given: Partial<BudgetLine>): BudgetLine =>
  budgetLine({ name: "其他资金", role: "source", cells: budgetCells(2), ...given });

describe("an amount beside the revised budget of its row", () => {
  it.each([
    ["999.99", false],
    ["1000", true],
    ["6667", true],
    ["10000", true],
    ["40000", true],
  ])("that is %s times of it is doubted: %s", (factor, isDoubted) => {
    expect(find(total(amounts(null, 1, factor)))).toEqual(
      isDoubted ? [doubt("预算!D2", "年度资金总额", ["actual-expenditure", factor, "1"])] : [],
    );
    expect(find(total(amounts(factor, 1, null)))).toEqual(
      isDoubted ? [doubt("预算!B2", "年度资金总额", ["original-budget", factor, "1"])] : [],
    );
  });

  it.each([
    ["6999.99", false],
    ["7000", true],
    ["20000", true],
    ["20000.01", false],
  ])("of which it is %s times is doubted: %s", (factor, isDoubted) => {
    expect(find(total(amounts(null, factor, 1)))).toEqual(
      isDoubted ? [doubt("预算!D2", "年度资金总额", ["actual-expenditure", "1", factor])] : [],
    );
  });

  it.each([
    ["0.99", "9900", false],
    ["1", "10000", true],
    ["1.01", "10100", true],
  ])("is not doubted where the lesser of them is below one 万元: %s beside %s", (less, more, isDoubted) => {
    expect(find(total(amounts(null, less, more)))).toHaveLength(isDoubted ? 1 : 0);
  });

  it.each([
    ["is blank", null, 10000],
    ["is zero", 0, 10000],
    ["is negative", -1, 10000],
  ])("is not doubted where that %s", (_, revised, spent) => {
    expect(find(total(amounts(null, revised, spent)))).toEqual([]);
  });

  it.each([[0], [-10000]])("is not doubted where it is %s", (spent) => {
    expect(find(total(amounts(null, 1, spent)))).toEqual([]);
  });

  it("is told once a row, at the row's name where the column has no cell", () => {
    expect(find(budgetLine(amounts(20000, 2, 19000)))).toEqual([
      doubt("预算!A2", "年度资金总额", ["original-budget", "20000", "2"]),
    ]);
  });
});

describe("an amount beside the total", () => {
  it.each([
    [299, false],
    [300, true],
    [400000, true],
  ])("of 3 is doubted where it is %s: %s", (amount, isDoubted) => {
    const [part, whole] = [amount, 3];

    for (const [column, cell, lines] of [
      ["original-budget", "预算!B3", [amounts(whole, null, null), amounts(part, null, null)]],
      ["revised-budget", "预算!C3", [amounts(null, whole, null), amounts(null, part, null)]],
      ["actual-expenditure", "预算!D3", [amounts(null, null, whole), amounts(null, null, part)]],
    ] as const) {
      expect(find(total(lines[0]), source(lines[1]))).toEqual(
        isDoubted ? [doubt(cell, "其他资金", [column, String(part), "3"])] : [],
      );
    }
  });

  it("is told of once where the row's own budget is as far from it", () => {
    expect(find(total(amounts(null, 100, 50)), source(amounts(null, 50, 500000)))).toEqual([
      doubt("预算!D3", "其他资金", ["actual-expenditure", "500000", "50"]),
    ]);
  });

  it("is held against the row's budget where the total is blank, zero or negative", () => {
    for (const whole of [null, 0, -5]) {
      expect(find(total(amounts(null, 100, whole)), source(amounts(null, 50, 500000)))).toEqual([
        doubt("预算!D3", "其他资金", ["actual-expenditure", "500000", "50"]),
      ]);
    }
  });
});

describe("a part in 元 that is a small share of the total", () => {
  const parts = (spent: number) => [
    total(amounts(null, 3000, 2000)),
    source({ ...amounts(null, 2998, 1998), name: "财政拨款" }),
    source(amounts(null, spent, 2)),
  ];

  it("is doubted where the parts add up once it is taken for 元", () => {
    expect(find(...parts(20000))).toEqual([doubt("预算!C3", "其他资金", ["revised-budget", "20000", "3000"])]);
  });

  it("is not doubted where they do not, or where it is less than the total", () => {
    expect(find(...parts(21000))).toHaveLength(1); // its own budget is 10,500 times of what was spent
    expect(find(total(amounts(null, 3000, null)), source(amounts(null, 9000, null)))).toEqual([]);
    expect(find(total(amounts(null, 3000, null)), source(amounts(null, 20, null)))).toEqual([]);
  });
});

describe("a total in 元 above parts in 万元", () => {
  it.each([
    [999.99, false],
    [1000, true],
    [10000, true],
  ])("is doubted where it is %s times of them: %s", (times, isDoubted) => {
    expect(find(total(amounts(null, times * 3, null)), source(amounts(null, 3, null)))).toEqual(
      isDoubted ? [doubt("预算!C2", "年度资金总额", ["revised-budget", String(times * 3), "3"])] : [],
    );
  });
});

describe("an amount that is far from others", () => {
  it("is not doubted where the row says why, whatever other rows say", () => {
    const [far, near] = [amounts(null, 50, 500000), amounts(null, 100, 50)];

    expect(find(total(near), source({ ...far, reason: "年末集中追加" }))).toEqual([]);
    expect(find(total({ ...near, reason: "年末集中追加" }), source(far))).toHaveLength(1);
  });

  it("is held against its row's budget in a table without a total", () => {
    expect(find(source(amounts(null, 50, 500000)))).toEqual([
      doubt("预算!D3", "其他资金", ["actual-expenditure", "500000", "50"]),
    ]);
    expect(find(source(amounts(null, 50, 49)))).toEqual([]);
  });

  it("is told in the table's unit", () => {
    const lines = [total(amounts(null, 1, 10000))];

    expect(findWith(moneyUnitDoubtful, { budget: budgetTable(lines, { moneyUnit: "元" }) })[0]?.values["unit"]).toEqual(
      phrase("元"),
    );
  });

  it("is nothing in a workbook without a budget table", () => {
    expect(findWith(moneyUnitDoubtful, {})).toEqual([]);
  });
});
