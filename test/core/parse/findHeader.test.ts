import { budgetAliases } from "#core/parse/columnAliases";
import { findHeader } from "#core/parse/findHeader";
import { grid } from "#support/grids";

const needed = ["name", "revisedBudget", "actualExpenditure"] as const;
const headerRow = (rows: readonly (readonly string[])[]) =>
  findHeader(grid(rows), Math.max(...rows.map(({ length }) => length)), budgetAliases, needed)?.row;

/** Columns that 指标表 has as well. */
const others = ["分值", "得分", "执行率", "原因说明", "校验说明", "校验提示", "年初预算数"];
const rowsBetween = [["年度资金总额"], ["1000"], ["950"]];

describe("the header is the row that names", () => {
  it("most of the columns without which there is no table, however many others a row names", () => {
    expect(headerRow([others, ...rowsBetween, ["全年预算数", "全年执行数"]])).toBe(4);
    expect(headerRow([["全年预算数", "全年执行数"], ...rowsBetween, others])).toBe(0);
  });

  it("one of them rather than all the others", () => {
    expect(headerRow([others, ...rowsBetween, ["全年执行数"]])).toBe(4);
  });

  it("most columns, where the needed ones tie", () => {
    expect(headerRow([["全年预算数", "全年执行数"], ...rowsBetween, ["全年预算数", "全年执行数", "分值"]])).toBe(4);
  });

  it("them first, where all tie", () => {
    expect(headerRow([["全年预算数", "全年执行数"], ...rowsBetween, ["全年预算数", "全年执行数"]])).toBe(0);
  });

  it("two columns at least", () => {
    expect(headerRow([["分值"], ...rowsBetween])).toBeUndefined();
    expect(headerRow([["分值", "得分"], ...rowsBetween])).toBe(0);
  });
});
