import { noRecord, ownershipOf } from "#core/model/runRecord";
import { parseBudgetTable } from "#core/parse/parseBudgetTable";
import type { MoneyUnit } from "#core/vocabulary/moneyUnits";
import { grid, namedRange, type TestCell } from "#support/grids";

/** The amounts of one row under a header, with what stands above, and the issues. */
function read(
  header: readonly string[],
  amounts: readonly TestCell[] = [1000, 1000, 950],
  { note, elsewhere = null }: { note?: string; elsewhere?: MoneyUnit | null } = {},
) {
  const rows: TestCell[][] = [
    ...(note === undefined ? [] : [[note]]),
    [...header],
    ["年度资金总额", ...amounts],
    ["其中：财政拨款", ...amounts],
  ];
  const { table, issues } = parseBudgetTable(
    namedRange("budget", grid(rows, { sheet: "预算" })),
    ownershipOf(noRecord),
    elsewhere,
  );
  const [line] = table?.lines ?? [];
  return {
    unit: table?.moneyUnit ?? null,
    amounts: line
      ? [line.originalBudget, line.revisedBudget, line.actualExpenditure].map((value) => value?.toFixed() ?? null)
      : null,
    issues: issues.map(({ check, cell }) => `${check.id} ${cell ? `${cell.row},${cell.column}` : ""}`),
  };
}

const plain = ["项目", "年初预算数", "全年预算数", "全年执行数"];

describe("money columns, each with its unit", () => {
  it("are converted into one: 元 beside 万元", () => {
    expect(
      read(["项目", "年初预算数（元）", "全年预算数（元）", "全年执行数（万元）"], [10000000, 10000000, 950]),
    ).toEqual({
      unit: "万元",
      amounts: ["1000", "1000", "950"],
      issues: [],
    });
  });

  it("go before the caption, which holds for those that name none", () => {
    const found = read(["项目资金（万元）", "年初预算数（元）", "全年预算数", "全年执行数"], [10000000, 1000, 950]);

    expect([found.unit, found.amounts]).toEqual(["万元", ["1000", "1000", "950"]]);
  });

  it("share the one unit that a header names where nothing else does", () => {
    expect(read(["项目", "年初预算数（元）", "全年预算数", "全年执行数"])).toMatchObject({
      unit: "元",
      amounts: ["1000", "1000", "950"],
    });
  });

  it("take the unit of an amount's own cell before all others", () => {
    expect(
      read(["项目", "年初预算数（元）", "全年预算数（元）", "全年执行数（万元）"], [1e7, "1000万元", "0.095亿元"]),
    ).toMatchObject({
      amounts: ["1000", "1000", "950"],
      issues: [],
    });
  });
});

describe("a unit that no table is shown in", () => {
  it.each([
    ["百万元", ["1000", "1000", "950"], [10, 10, 9.5]],
    ["十万元", ["1000", "1000", "950"], [100, 100, 95]],
    ["千万元", ["1000", "1000", "950"], [1, 1, 0.95]],
  ])("is converted to 万元 from the header, the caption or the note: %s", (unit, amounts, written) => {
    const expected = { unit: "万元", amounts, issues: [] };

    expect(read([`项目资金（${unit}）`, ...plain.slice(1)], written)).toEqual(expected);
    expect(read(["项目", ...plain.slice(1).map((title) => `${title}(${unit})`)], written)).toEqual(expected);
    expect(read(plain, written, { note: `单位：${unit}` })).toEqual(expected);
  });

  it.each(["美元", "万美元", "万欧元", "港元", "万港元", "百元", "万英镑", "USD"])(
    "is asked about where it cannot be converted, and no figure is read: %s",
    (unit) => {
      expect(read([`项目资金（${unit}）`, ...plain.slice(1)])).toEqual({
        unit: null,
        amounts: null,
        issues: ["money-unit-unknown 0,0"],
      });
      expect(read(plain, [1, 1, 1], { note: `金额单位：${unit}` }).issues).toEqual(["money-unit-unknown 0,0"]);
    },
  );
});

describe("a header against the note above it", () => {
  it("is asked about and holds", () => {
    expect(read(["项目资金（万元）", ...plain.slice(1)], [1000, 1000, 950], { note: "单位：元" })).toEqual({
      unit: "万元",
      amounts: ["1000", "1000", "950"],
      issues: ["money-unit-contradictory 0,0"],
    });
  });

  it("is not asked about where both say the same, or where the columns differ among themselves", () => {
    expect(read(["项目资金（万元）", ...plain.slice(1)], undefined, { note: "单位：万元" }).issues).toEqual([]);
    expect(
      read(["项目", "年初预算数（元）", "全年预算数（元）", "全年执行数（万元）"], [1e7, 1e7, 950], {
        note: "单位：万元",
      }).issues,
    ).toEqual([]);
  });
});

describe("a table that names no unit", () => {
  it("is in what is named elsewhere, else in 万元", () => {
    expect(read(plain, undefined, { elsewhere: "元" }).unit).toBe("元");
    expect(read(plain).unit).toBe("万元");
  });

  it("does not take words for units: 单元, 元旦", () => {
    expect(read(["单元（个）", ...plain.slice(1)], undefined, { note: "单位：某某单元" })).toMatchObject({
      unit: "万元",
      issues: [],
    });
  });
});
