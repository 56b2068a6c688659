import { assess } from "#core/assess";
import type { CellValue, Grid } from "#core/model/grid";
import type { WriteOperation } from "#core/model/plan";
import { planChart } from "#core/plan/planChart";
import { grid, snapshot } from "#support/grids";
import { basicRows, budgetRows, indicatorRows, withCell, type Rows } from "#support/sampleTables";

const now = new Date("2023-02-01T08:00:00Z");

function assessed(indicators: Rows) {
  return assess(
    snapshot({
      budget: grid(budgetRows(), { sheet: "预算" }),
      indicators: grid(indicators, { sheet: "指标" }),
      basicInformation: grid(basicRows(), { sheet: "信息" }),
    }),
    { now },
  ).assessment;
}

function planned(indicators: Rows, current: Grid | null, before: Parameters<typeof planChart>[4]) {
  const { results, settings } = assessed(indicators);
  return planChart(results, settings, current, current !== null, before);
}

/** The sheet with these cells in Q8 and below. */
function sheetWith(rows: readonly (readonly CellValue[])[]): Grid {
  return grid(
    [...Array.from({ length: 7 }, () => [""]), ...rows.map((row) => [...Array.from({ length: 16 }, () => ""), ...row])],
    { sheet: "校验清单" },
  );
}

const valuesOf = (operations: readonly WriteOperation[]) =>
  operations.flatMap((operation) => (operation.kind === "values" ? [operation] : []))[0];
const kindsOf = (operations: readonly WriteOperation[]) => new Set(operations.map(({ kind }) => kind));

describe("the chart on 校验清单", () => {
  const first = planned(indicatorRows(), null, []);

  it("shows the indicators that have a rate, in their order, beside the target", () => {
    expect(first.written).toEqual([
      ["指标", "完成率", "目标"],
      ["专利授权量", expect.closeTo(1.01, 2), 1],
      ["平均预审周期", 1.1, 1],
      ["企业满意度", expect.closeTo(1.0667, 3), 1],
    ]);
    expect(valuesOf(first.operations)).toMatchObject({
      at: { sheet: "校验清单", row: 7, column: 16 },
      values: first.written,
    });
  });

  it("comes with the worksheet, right of what is printed", () => {
    expect(first.operations.at(-1)).toMatchObject({
      kind: "chart",
      title: "指标完成率（目标=100%）",
      at: { row: 8, column: 6 },
      source: { row: 7, column: 16, rowCount: 4, columnCount: 3 },
    });
  });

  it("shows at most thirty", () => {
    const [header = [], row = []] = indicatorRows();
    const many = Array.from({ length: 40 }, (_, index) =>
      row.map((cell, column) => (column === 2 ? `指标${index}号` : cell)),
    );

    expect(planned([header, ...many], null, []).written).toHaveLength(31);
  });

  it("is not made where no indicator has a rate", () => {
    const blank = [1, 2, 4].reduce((rows, row) => withCell(rows, row, 4, ""), indicatorRows());

    expect(planned(blank, null, [])).toEqual({ operations: [], written: [] });
  });

  it("is left alone in a second run", () => {
    expect(planned(indicatorRows(), sheetWith(first.written), first.written)).toEqual({
      operations: [],
      written: first.written,
    });
  });

  it("does not come back after the user took its cells away, nor to a list made without it", () => {
    expect(planned(indicatorRows(), sheetWith([]), first.written)).toEqual({ operations: [], written: [] });
    expect(planned(indicatorRows(), sheetWith([["我的备注"]]), [])).toEqual({ operations: [], written: [] });
  });

  it("follows its rows: other values, and other cells where their number changed", () => {
    const changed = planned(withCell(indicatorRows(), 2, 4, "4天"), sheetWith(first.written), first.written);
    const fewer = planned(withCell(indicatorRows(), 2, 4, ""), sheetWith(first.written), first.written);

    expect(valuesOf(changed.operations)?.values[2]).toEqual([null, 1.2, null]);
    expect(kindsOf(changed.operations)).not.toContain("chart-data");
    expect(valuesOf(fewer.operations)?.values.slice(2)).toEqual([
      ["企业满意度", expect.closeTo(1.0667, 3), null],
      ["", "", ""],
    ]);
    expect(fewer.operations.at(-1)).toMatchObject({ kind: "chart-data", source: { rowCount: 3 } });
    expect(kindsOf(fewer.operations)).not.toContain("chart");
  });

  it("keeps what the user put into its cells", () => {
    const edited = [...first.written.slice(0, 2), ["预审周期（天）", 1.1, 0.9], ...first.written.slice(3)];

    expect(planned(indicatorRows(), sheetWith(edited), first.written).operations).toEqual([]);
  });
});
