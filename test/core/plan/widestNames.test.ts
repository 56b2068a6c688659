import type { WriteOperation } from "#core/model/plan";
import { widestNames } from "#core/plan/widestNames";

const grown = (name: string, columnCount: number): WriteOperation => ({
  kind: "define-name",
  name,
  area: { sheet: "自评表", row: 0, column: 0, rowCount: 20, columnCount },
});

describe("widestNames", () => {
  it("lets the table with more columns decide how far a name grows that two tables share", () => {
    expect(widestNames([grown("预算表", 12), grown("指标表", 10), grown("预算表", 11)])).toEqual([
      grown("预算表", 12),
      grown("指标表", 10),
      grown("预算表", 12),
    ]);
  });
});
