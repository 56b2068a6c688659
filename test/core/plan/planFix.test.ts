import { grid, namedRange, snapshot, type TestCell } from "#support/grids";
import { budgetRows, indicatorRows, withCell, type Rows } from "#support/sampleTables";
import { addableColumns, type Fix, type FixTable } from "#core/model/fix";
import type { WorkbookSnapshot } from "#core/model/snapshot";
import { planFix } from "#core/plan/planFix";
import { readSnapshot } from "#core/readSnapshot";

const read = (
  budget: Rows,
  indicators: Rows = indicatorRows(),
  rest: Partial<WorkbookSnapshot> = {},
): WorkbookSnapshot =>
  snapshot({ budget: grid(budget, { sheet: "预算" }), indicators: grid(indicators, { sheet: "指标" }) }, rest);

const planned = (workbook: WorkbookSnapshot, fix: Fix) => planFix(readSnapshot(workbook), fix);

function operations(workbook: WorkbookSnapshot, fix: Fix) {
  const plan = planned(workbook, fix);
  if ("obstacle" in plan) {
    throw new Error(plan.obstacle.code);
  }
  return plan.plan.operations;
}

const spent = (row: number, text: string) => ({ cell: { sheet: "预算", row, column: 3 }, text });
const asText = (...texts: [row: number, cell: TestCell][]): Rows =>
  texts.reduce((rows, [row, cell]) => withCell(rows, row, 3, cell), budgetRows());

describe("numbers stored as text", () => {
  it("are written as the numbers that were read, all of a column at once, and the cells between are left alone", () => {
    const workbook = read(asText([1, "９５０"], [2, "8,60.5"], [3, "1,090.50"]));

    expect(operations(workbook, { kind: "to-number", cells: [spent(3, "1,090.50"), spent(1, "９５０")] })).toEqual([
      { kind: "values", at: { sheet: "预算", row: 1, column: 3 }, values: [[950], [null], [1090.5]] },
    ]);
  });

  it("lose the format that would make them text again", () => {
    const workbook = read(
      asText(
        [1, { value: "950", format: "@" }],
        [2, { value: "860", format: "@" }],
        [3, { value: "90", format: "0.00" }],
      ),
    );

    expect(
      operations(workbook, { kind: "to-number", cells: [spent(1, "950"), spent(2, "860"), spent(3, "90")] }),
    ).toEqual([
      {
        kind: "number-format",
        area: { sheet: "预算", row: 1, column: 3, rowCount: 2, columnCount: 1 },
        format: "General",
      },
      { kind: "values", at: { sheet: "预算", row: 1, column: 3 }, values: [[950], [860], [90]] },
    ]);
  });

  it.each<[string, TestCell, object]>([
    ["another text", "951", { code: "cell-changed", values: { cell: "预算!D2", was: "950", now: "951" } }],
    ["a number", 950, { code: "cell-changed", values: { cell: "预算!D2", was: "950", now: "950" } }],
    ["nothing", "", { code: "cell-changed", values: { cell: "预算!D2", was: "950", now: "" } }],
    ["a formula", { value: "950", formula: "=D9" }, { code: "cell-formula", values: { cell: "预算!D2" } }],
  ])("stay where one of the cells holds %s by now", (_, now, obstacle) => {
    expect(
      planned(read(asText([1, now], [2, "860"])), { kind: "to-number", cells: [spent(2, "860"), spent(1, "950")] }),
    ).toEqual({ obstacle });
  });

  it("are thousands in one operation", () => {
    const rows: Rows = [
      budgetRows()[0] ?? [],
      ...Array.from({ length: 5000 }, (_, row): TestCell[] => [`项目${row}`, 1, 1, "1"]),
    ];

    expect(
      operations(read(rows), {
        kind: "to-number",
        cells: Array.from({ length: 5000 }, (_, row) => spent(row + 1, "1")),
      }),
    ).toHaveLength(1);
  });
});

describe("a missing column", () => {
  const withoutSpent = budgetRows().map((cells) => cells.filter((_, column) => column !== 3));

  it("is put at the right, dressed as its neighbour, and the name grows", () => {
    const made = operations(read(withoutSpent), { kind: "add-column", table: "budget", column: "全年执行数" });

    expect(made).toContainEqual({
      kind: "values",
      at: expect.objectContaining({ sheet: "预算", row: 0, column: 7 }) as object,
      values: [["全年执行数"]],
    });
    expect(made).toContainEqual(
      expect.objectContaining({
        kind: "copy-format",
        from: { sheet: "预算", row: 0, column: 6, rowCount: 6, columnCount: 1 },
      }),
    );
    expect(made).toContainEqual({
      kind: "define-name",
      name: "预算表",
      area: { sheet: "预算", row: 0, column: 0, rowCount: 6, columnCount: 8 },
    });
    expect(made.filter(({ kind }) => kind === "values")).toHaveLength(1);
  });

  it("goes into the last row of a header of two", () => {
    const rows: Rows = [["预算执行情况", "", "", "", "", "", ""], ...withoutSpent];

    expect(planned(read(rows), { kind: "add-column", table: "budget", column: "全年执行数" })).toMatchObject({
      done: { cell: { row: 1, column: 7 } },
    });
  });

  it("has no room where something stands beside the table", () => {
    const workbook = read(withoutSpent);
    const block = namedRange(
      "budget",
      grid(
        withoutSpent.map((cells, row) => [...cells, row === 4 ? "抄送：办公室" : ""]),
        { sheet: "预算" },
      ),
    );
    const narrower = { ...block, area: { ...block.area, columnCount: 7 }, margin: block.margin + 1 };

    expect(
      planned(
        { ...workbook, ranges: { ...workbook.ranges, budget: narrower } },
        { kind: "add-column", table: "budget", column: "全年执行数" },
      ),
    ).toEqual({
      obstacle: { code: "column-no-room", values: { table: "预算表", column: "全年执行数" } },
    });
  });

  it("is not added twice", () => {
    const fixes: Fix[] = [
      { kind: "add-column", table: "budget", column: "全年执行数" },
      { kind: "add-column", table: "indicators", column: "偏差原因" },
    ];

    expect(fixes.map((fix) => planned(read(budgetRows()), fix))).toEqual([
      { obstacle: { code: "column-exists", values: { table: "预算表", column: "全年执行数" } } },
      { obstacle: { code: "column-exists", values: { table: "指标表", column: "偏差原因" } } },
    ]);
  });

  it.each(
    (["budget", "indicators"] as const).flatMap((table) =>
      Object.entries<readonly string[]>(addableColumns[table]).map(
        ([title, columns]): [FixTable, string, readonly string[]] => [table, title, columns],
      ),
    ),
  )("of %s, headed %s, is read as such", (table, title, columns) => {
    const rows = {
      budget: budgetRows().map((cells) => cells.slice(0, 7)),
      indicators: indicatorRows().map((cells) => cells.slice(0, 7)),
    };
    const { tables } = readSnapshot(
      read(
        ...((["budget", "indicators"] as const).map((key) =>
          rows[key].map((cells, row) => [...cells, key === table && row === 0 ? title : ""]),
        ) as [Rows, Rows]),
      ),
    ); // two in, two out

    expect(tables[table]?.columns).toMatchObject(Object.fromEntries(columns.map((column) => [column, 7])));
  });

  it("is not added on a protected sheet", () => {
    const workbook = read(withoutSpent, indicatorRows(), {
      worksheets: [{ name: "预算", visibility: "Visible", isProtected: true }],
    });

    expect(planned(workbook, { kind: "add-column", table: "budget", column: "全年执行数" })).toEqual({
      obstacle: { code: "sheet-protected", values: { sheet: "预算" } },
    });
  });
});

describe("an added column", () => {
  const added = (workbook: WorkbookSnapshot, table: FixTable, column: string) =>
    operations(workbook, { kind: "add-column", table, column }).filter(({ kind }) => kind === "column-width");
  const withoutTarget = indicatorRows().map((cells) => cells.filter((_, column) => column !== 3));
  const withoutReason = budgetRows().map((cells) => cells.slice(0, 7));

  it("is wide enough for words, or for figures", () => {
    expect(added(read(withoutReason), "budget", "原因说明")).toMatchObject([{ column: 7, width: 220 }]);
    expect(added(read(budgetRows(), withoutTarget), "indicators", "年度指标值")).toMatchObject([
      { column: 8, width: 90 },
    ]);
  });

  it("tells where its header is", () => {
    expect(planned(read(withoutReason), { kind: "add-column", table: "budget", column: "原因说明" })).toMatchObject({
      done: { kind: "add-column", table: "budget", column: "原因说明", cell: { sheet: "预算", row: 0, column: 7 } },
    });
  });

  it("is refused where another column is the missing one", () => {
    expect(
      planned(read(budgetRows(), withoutTarget), { kind: "add-column", table: "indicators", column: "实际完成值" }),
    ).toEqual({ obstacle: { code: "column-exists", values: { table: "指标表", column: "实际完成值" } } });
  });

  it("is refused where the table is gone", () => {
    const gone = snapshot({ indicators: grid(indicatorRows(), { sheet: "指标" }) });

    expect(planned(gone, { kind: "add-column", table: "budget", column: "原因说明" })).toEqual({
      obstacle: { code: "table-unread", values: { table: "预算表" } },
    });
  });

  it("that names two, 偏差原因分析及改进措施, is there where either is", () => {
    const either = indicatorRows().map((cells) => cells.slice(0, 8));

    expect(
      planned(read(budgetRows(), either), {
        kind: "add-column",
        table: "indicators",
        column: "偏差原因分析及改进措施",
      }),
    ).toMatchObject({ obstacle: { code: "column-exists" } });
  });
});

describe("an explanation", () => {
  const explain = (rowKey: string): Fix => ({ kind: "explain", table: "indicators", rowKey, text: "目标由上级调整" });
  const withColumn = (cell: TestCell): Rows =>
    indicatorRows().map((cells, row) => [...cells, row === 0 ? "校验说明" : row === 2 ? cell : ""]);

  it("goes into the row's 校验说明", () => {
    expect(operations(read(budgetRows(), withColumn("")), explain("平均预审周期"))).toEqual([
      {
        kind: "values",
        at: { sheet: "指标", row: 1, column: 9 },
        values: [[null], ["目标由上级调整"], [null], [null], [null]],
      },
    ]);
  });

  it("brings the column where the table has none", () => {
    const made = planned(read(budgetRows()), explain("总分"));

    expect(made).toMatchObject({ done: { kind: "explain", cell: { sheet: "指标", row: 5, column: 9 } } });
    expect(operations(read(budgetRows()), explain("总分")).filter(({ kind }) => kind === "values")).toMatchObject([
      { values: [["校验说明"]] },
      { values: [[null], [null], [null], [null], ["目标由上级调整"]] },
    ]);
  });

  it.each<[string, TestCell, object]>([
    ["says something already", "已说明", { code: "cell-taken", values: { cell: "指标!J3", now: "已说明" } }],
    ["holds a dash", "-", { code: "cell-taken", values: { cell: "指标!J3", now: "-" } }],
    [
      "holds a formula that shows nothing",
      { value: "", formula: '=""' },
      { code: "cell-formula", values: { cell: "指标!J3" } },
    ],
  ])("is not written into a cell that %s", (_, cell, obstacle) => {
    expect(planned(read(budgetRows(), withColumn(cell)), explain("平均预审周期"))).toEqual({ obstacle });
  });

  it("finds its row wherever it is by now, and says where it is gone", () => {
    const moved = [
      indicatorRows()[0] ?? [],
      ["产出指标", "数量指标", "新增的指标", "≥1件", "1件", 5, "", "", ""],
      ...indicatorRows().slice(1),
    ];

    expect(planned(read(budgetRows(), moved), explain("平均预审周期"))).toMatchObject({ done: { cell: { row: 3 } } });
    expect(planned(read(budgetRows()), explain("已删除的指标"))).toEqual({
      obstacle: { code: "row-gone", values: { table: "指标表", row: "已删除的指标" } },
    });
  });

  it("goes beside a row of the budget, and is refused where its row or the table is gone", () => {
    const ofBudget = (rowKey: string): Fix => ({ kind: "explain", table: "budget", rowKey, text: "年中追加" });
    const key = readSnapshot(read(budgetRows())).tables.budget?.lines[1]?.rowKey ?? "";

    expect(planned(read(budgetRows()), ofBudget(key))).toMatchObject({
      done: { kind: "explain", cell: { sheet: "预算", row: 2, column: 8 } },
    });
    expect(planned(read(budgetRows()), ofBudget("平均预审周期"))).toEqual({
      obstacle: { code: "row-gone", values: { table: "预算表", row: "平均预审周期" } },
    });
    expect(planned(snapshot({ indicators: grid(indicatorRows()) }), ofBudget(key))).toEqual({
      obstacle: { code: "table-unread", values: { table: "预算表" } },
    });
    expect(planned(read(budgetRows().map((cells) => cells.slice(0, 2))), ofBudget(key))).toEqual({
      obstacle: { code: "table-unread", values: { table: "预算表" } },
    });
  });

  it("has no room where something stands beside the table", () => {
    const workbook = read(budgetRows());
    const { indicators } = workbook.ranges;
    if (indicators.status !== "range") {
      throw new Error("no range");
    }
    const formulas = indicators.grid.formulas.map((cells, row) =>
      cells.map((cell, column) => (row === 4 && column === 9 ? "抄送：办公室" : cell)),
    );
    const full = { ...indicators, grid: { ...indicators.grid, formulas } };

    expect(planned({ ...workbook, ranges: { ...workbook.ranges, indicators: full } }, explain("平均预审周期"))).toEqual(
      {
        obstacle: { code: "column-no-room", values: { table: "指标表", column: "校验说明" } },
      },
    );
  });

  it("is written on one line, in a column wide enough for words", () => {
    const made = operations(read(budgetRows()), explain("平均预审周期"));

    expect(made).toContainEqual({ kind: "column-width", sheet: "指标", column: 9, width: 220 });
    expect(made.filter((each) => each.kind === "format" && each.format.wrap === true)).toEqual([]);
  });
});
