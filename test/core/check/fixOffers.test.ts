import { grid, snapshot } from "#support/grids";
import { budgetRows, indicatorRows, withCell, type Rows } from "#support/sampleTables";
import { assess } from "#core/assess";
import type { CheckId } from "#core/check/catalogue";
import { fixOffers } from "#core/check/fixOffers";
import type { FixOffer } from "#core/model/fix";

/** What is offered for the issues of one kind. */
function offered(id: CheckId, given: { readonly budget?: Rows; readonly indicators?: Rows }): FixOffer[] {
  const read = snapshot({
    budget: grid(given.budget ?? budgetRows(), { sheet: "预算" }),
    indicators: grid(given.indicators ?? indicatorRows(), { sheet: "指标" }),
  });
  const { assessment } = assess(read, { now: new Date("2023-03-15T08:00:00Z"), isReadOnly: true });
  const found = assessment.issues.filter((issue) => issue.check.id === id);
  expect(found).not.toEqual([]);
  return found.flatMap(fixOffers(assessment.tables));
}

/** The table without a column. */
const without = (rows: Rows, ...titles: string[]): Rows => {
  const columns = titles.map((title) =>
    rows[0]?.findIndex((cell) => typeof cell === "string" && cell.startsWith(title)),
  );
  return rows.map((cells) => cells.filter((_, column) => !columns.includes(column)));
};
const missed = (): Rows => withCell(indicatorRows(), 1, 4, "12000件");
const overFulfilled = (): Rows => withCell(indicatorRows(), 1, 4, "98000件");
const lowExecution = (): Rows => [budgetRows()[0] ?? [], ["年度资金总额", 1000, 1000, 500, 10, "", "", ""]];

describe("转为数字", () => {
  it("is offered for a number stored as text, with what the cell shows", () => {
    const cell = { sheet: "预算", row: 1, column: 3 };

    expect(offered("number-as-text", { budget: withCell(budgetRows(), 1, 3, " 9５0 ") })).toEqual([
      { kind: "to-number", cells: [{ cell, text: "9５0" }] },
    ]);
  });

  it.each([
    ["a formula gives", { value: "950", formula: '="950"' }],
    ["has more digits than a cell keeps", "950.1234567890123456"],
  ])("is not offered where %s it", (_, cell) => {
    expect(offered("number-as-text", { budget: withCell(budgetRows(), 1, 3, cell) })).toEqual([]);
  });
});

describe("增加列", () => {
  it.each(["全年执行数"])("is offered where 预算表 has no %s", (title) => {
    expect(offered("column-missing", { budget: without(budgetRows(), title) })).toEqual([
      { kind: "add-column", table: "budget", column: title },
    ]);
  });

  it.each([
    ["both a reason and a measure", ["偏差原因", "改进措施"], "偏差原因分析及改进措施"],
    ["a reason", ["偏差原因"], "偏差原因"],
  ])("is offered where a target was missed and the table has no column for %s", (_, titles, column) => {
    expect(offered("below-target-without-reason", { indicators: without(missed(), ...titles) })[0]).toEqual({
      kind: "add-column",
      table: "indicators",
      column,
    });
  });

  it("asks for no measure where a target was exceeded", () => {
    expect(
      offered("over-fulfilled-without-reason", { indicators: without(overFulfilled(), "偏差原因", "改进措施") })[0],
    ).toEqual({ kind: "add-column", table: "indicators", column: "偏差原因" });
  });

  it("is offered for a reason in the budget", () => {
    expect(offered("low-execution", { budget: without(lowExecution(), "原因说明") })[0]).toEqual({
      kind: "add-column",
      table: "budget",
      column: "原因说明",
    });
  });

  it("is not offered where the column is there and blank", () => {
    expect(offered("low-execution", { budget: lowExecution() }).map(({ kind }) => kind)).toEqual(["explain"]);
    expect(offered("below-target-without-reason", { indicators: missed() }).map(({ kind }) => kind)).toEqual([
      "explain",
    ]);
  });
});

describe("说明缘由", () => {
  it("is offered for what a person may know better, by the row", () => {
    expect(offered("below-target-without-reason", { indicators: missed() })).toEqual([
      { kind: "explain", table: "indicators", rowKey: "专利授权量" },
    ]);
    expect(offered("total-points-differ", { indicators: withCell(indicatorRows(), 5, 5, 99) })).toEqual([
      { kind: "explain", table: "indicators", rowKey: "总分" },
    ]);
  });

  it("is not offered for data that are missing", () => {
    expect(offered("missing-actual", { indicators: withCell(indicatorRows(), 1, 4, "") })).toEqual([]);
  });

  it("is not offered again for a row that says why", () => {
    const explained = missed().map((cells, row) => [
      ...cells,
      row === 0 ? "校验说明" : row === 1 ? "下半年政策调整" : "",
    ]);

    expect(offered("below-target-without-reason", { indicators: explained })).toEqual([]);
  });
});
