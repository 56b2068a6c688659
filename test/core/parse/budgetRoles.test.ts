import Big from "big.js";
import { budgetRoles } from "#core/parse/budgetRoles";

type Row = readonly [label: string, ...amounts: readonly number[]];

/** Rows as a form has them: label, 全年预算数, 全年执行数. */
function roles(...rows: readonly Row[]): string[] {
  const lines = rows.map(([label, revised, actual]) => ({
    name: label.replace(/^其中：/, ""),
    isOfWhich: label.startsWith("其中"),
    originalBudget: null,
    revisedBudget: revised === undefined ? null : new Big(revised),
    actualExpenditure: actual === undefined ? null : new Big(actual),
  }));
  return budgetRoles(lines).map((role, index) => `${lines[index]?.name ?? ""} ${role}`);
}

const totalOf = (...rows: readonly Row[]): string | undefined =>
  roles(...rows)
    .find((each) => each.endsWith(" total"))
    ?.replace(" total", "");

describe("the total of a budget", () => {
  it.each([
    "年度资金总额",
    "年度财政资金总额",
    "项目资金总额",
    "资金总额",
    "总额",
    "合计",
    "总计",
    "支出合计",
    "本年支出合计",
    "预算资金总额",
    "部门整体支出",
    "全年资金总额",
    "资金投入总额",
  ])("is the row whose label says so: %s", (label) => {
    expect(totalOf([label, 100, 90], ["财政拨款", 60, 50], ["其他资金", 30, 30])).toBe(label);
  });

  it.each(["财政拨款合计", "一般公共预算小计", "中央财政资金合计", "其他资金小计"])(
    "is no row that names a source: %s",
    (label) => {
      expect(totalOf(["甲", 100, 90], [label, 60, 50], ["乙", 30, 30])).toBeUndefined();
    },
  );

  it("is the row before 其中, where no label says so", () => {
    expect(totalOf(["水库整治经费", 100, 90], ["其中：财政拨款", 60, 50], ["其他资金", 30, 30])).toBe("水库整治经费");
  });

  it("is the first row, where it is the sum of all others", () => {
    expect(totalOf(["水库整治", 100, 90], ["土建", 60, 50], ["设备", 40, 40])).toBe("水库整治");
    expect(totalOf(["水库整治", 100, 90], ["土建", 60, 50], ["设备", 40, 41])).toBeUndefined();
  });

  it("is the only row", () => {
    expect(totalOf(["水库整治", 100, 90])).toBe("水库整治");
    expect(totalOf(["水库整治", 100, 90], ["土建", 60, 50])).toBeUndefined();
  });

  it("is 本年支出合计 of a 决算 table, where 总计 has what was carried over too", () => {
    expect(
      roles(
        ["基本支出", 400, 390],
        ["项目支出", 600, 560],
        ["本年支出合计", 1000, 950],
        ["年末结转和结余", 0, 50],
        ["总计", 1000, 1000],
      ),
    ).toEqual([
      "基本支出 nature",
      "项目支出 nature",
      "本年支出合计 total",
      "年末结转和结余 carried-over",
      "总计 subtotal",
    ]);
  });
});

describe("rows of a budget", () => {
  it("are sources where 小计 of them stand between, which are added nowhere again", () => {
    expect(
      roles(
        ["年度资金总额", 100, 90],
        ["财政拨款小计", 90, 80],
        ["一般公共预算", 60, 55],
        ["政府性基金", 30, 25],
        ["其他资金小计", 10, 10],
        ["社会赞助", 10, 10],
      ),
    ).toEqual([
      "年度资金总额 total",
      "财政拨款小计 subtotal",
      "一般公共预算 source",
      "政府性基金 source",
      "其他资金小计 subtotal",
      "社会赞助 source",
    ]);
  });

  it("are parts of their 小计 where they do not make it up", () => {
    expect(
      roles(["年度资金总额", 100, 90], ["财政拨款小计", 90, 80], ["政府性基金", 30, 25], ["其他资金小计", 10, 10]),
    ).toEqual(["年度资金总额 total", "财政拨款小计 source", "政府性基金 part", "其他资金小计 source"]);
  });

  it.each(["中央补助资金", "省级补助", "市级财政资金", "县级配套资金", "自筹资金", "上年结转资金"])(
    "may be a source: %s",
    (label) => {
      expect(roles(["合计", 100, 90], [label, 60, 50])[1]).toBe(`${label} source`);
    },
  );

  it("are parts below 其中 under another row than the total", () => {
    expect(
      roles(
        ["合计", 100, 90],
        ["基本支出", 60, 50],
        ["其中：人员经费", 40, 40],
        ["公用经费", 20, 10],
        ["项目支出", 40, 40],
      ),
    ).toEqual(["合计 total", "基本支出 nature", "人员经费 part", "公用经费 part", "项目支出 nature"]);
  });
});
