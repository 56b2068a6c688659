import { columnMissing } from "#core/check/form/column-missing";
import type { FixOffer } from "#core/model/fix";
import { issueAt } from "#core/model/issueAt";
import type { Wordings } from "#core/model/phrase";
import { phrase } from "#core/model/phrase";

const offered = (values: Wordings): readonly FixOffer[] => columnMissing.fix(issueAt(columnMissing, null, values));
const column = (table: "budget" | "indicators", name: string): FixOffer[] => [
  { kind: "add-column", table, column: name },
];

describe("a column that a table lacks", () => {
  it.each<[string, FixOffer[]]>([
    ["预算表", column("budget", "全年预算数")],
    ["BudgetTable", column("budget", "全年预算数")],
    ["指标表", column("indicators", "全年预算数")],
    ["IndicatorTable", column("indicators", "全年预算数")],
    ["基本信息", []],
    ["预算", []],
    ["", []],
  ])("is offered for %s by the table's name", (table, expected) => {
    expect(offered({ table, column: "全年预算数" })).toEqual(expected);
  });

  it("is not offered where the finding does not name table and column", () => {
    expect(offered({ table: "预算表" })).toEqual([]);
    expect(offered({ column: "全年预算数" })).toEqual([]);
    expect(offered({ table: phrase("without-budget"), column: "全年预算数" })).toEqual([]);
    expect(offered({ table: "预算表", column: phrase("points") })).toEqual([]);
  });
});
