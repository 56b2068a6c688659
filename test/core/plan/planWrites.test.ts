import { assess } from "#core/assess";
import type { Grid } from "#core/model/grid";
import type { WriteOperation } from "#core/model/plan";
import type { WorkbookSnapshot } from "#core/model/snapshot";
import { addressText, areaText } from "#core/model/address";
import { grid, snapshot } from "#support/grids";
import { basicRows, budgetRows, indicatorRows, templateRows, withCell, type Rows } from "#support/sampleTables";

const now = new Date("2023-02-01T08:00:00Z");

function workbook(
  changes: { indicators?: Rows; rest?: Partial<Omit<WorkbookSnapshot, "ranges">> } = {},
): WorkbookSnapshot {
  return snapshot(
    {
      budget: grid(budgetRows(), { sheet: "预算" }),
      indicators: grid(changes.indicators ?? indicatorRows(), { sheet: "指标" }),
      basicInformation: grid(basicRows(), { sheet: "信息" }),
      template: grid(templateRows(), { sheet: "模板" }),
    },
    changes.rest,
  );
}

/** Every cell that a plan writes, by address. */
function cellsOf(operations: readonly WriteOperation[]): Map<string, unknown> {
  const cells = new Map<string, unknown>();
  for (const operation of operations) {
    if (operation.kind !== "values") {
      continue;
    }
    operation.values.forEach((row, r) => {
      row.forEach((value, c) => {
        const { sheet, row: top, column } = operation.at;
        if (value !== null) {
          cells.set(addressText({ sheet, row: top + r, column: column + c }), value);
        }
      });
    });
  }
  return cells;
}

const planned = (from: WorkbookSnapshot) => assess(from, { now }).plan.operations;

describe("what is written into the user's tables", () => {
  it("is the rates, the scores and the warnings, into blank cells and new columns", () => {
    const cells = cellsOf(planned(workbook()));

    expect(cells.get("预算!F2")).toBe(0.95);
    expect(cells.get("预算!G2")).toBe(9.5);
    expect(cells.get("预算!I1")).toBe("校验提示");
    expect(cells.get("指标!G2")).toBe(30);
    expect(cells.get("指标!G6")).toBe(99.5);
    expect(cells.get("指标!J1")).toBe("完成率");
    expect(cells.get("指标!J3")).toBe(1.1);
    expect(cells.get("指标!K1")).toBe("校验提示");
  });

  it("leaves a score that a person typed, and a formula of theirs, as they are", () => {
    const typed = withCell(indicatorRows(), 1, 6, 29);
    const cells = cellsOf(
      planned(workbook({ indicators: withCell(typed, 2, 6, { value: "", formula: '=IF(E3="","",20)' }) })),
    );

    expect(cells.has("指标!G2")).toBe(false);
    expect(cells.has("指标!G3")).toBe(false);
  });

  it("goes into no column beside the table where something of the user's stands", () => {
    const withNote = snapshot({
      indicators: grid(indicatorRows(), { sheet: "指标" }),
      template: grid(templateRows(), { sheet: "模板" }),
    });
    const { indicators } = withNote.ranges;
    if (indicators.status !== "range") {
      throw new Error("the table is there");
    }
    const values = indicators.grid.formulas.map((row, r) =>
      row.map((cell, c) => (r === 3 && c === 9 ? "我的备注" : cell)),
    );
    const occupied: WorkbookSnapshot = {
      ...withNote,
      ranges: { ...withNote.ranges, indicators: { ...indicators, grid: { ...indicators.grid, formulas: values } } },
    };
    const { plan, assessment } = assess(occupied, { now });

    expect([...cellsOf(plan.operations).keys()].filter((cell) => /^指标!J/.test(cell))).toEqual([]);
    expect(assessment.issues.map(({ check: { id } }) => id)).toContain("column-not-added");
  });

  it("lets the name grow over the columns that were added", () => {
    const defined = planned(workbook()).filter((operation) => operation.kind === "define-name");

    expect(defined.map(({ name, area }) => `${name} ${areaText(area)}`)).toEqual(["预算表 A1:I6", "指标表 A1:K6"]);
  });

  it("colours rows by a conditional format over the warnings", () => {
    const rules = planned(workbook())
      .filter((operation) => operation.kind === "highlight-rows")
      .filter(({ area }) => ["预算", "指标"].includes(area.sheet));

    expect(rules.map(({ area, formula }) => `${areaText(area)} ${formula}`)).toEqual([
      'A2:I6 =ISNUMBER(SEARCH("【错误】",$I2))',
      'A2:I6 =ISNUMBER(SEARCH("【警告】",$I2))',
      'C2:K6 =ISNUMBER(SEARCH("【错误】",$K2))',
      'C2:K6 =ISNUMBER(SEARCH("【警告】",$K2))',
    ]);
  });
});

describe("what stands in the way", () => {
  const obstacles = (rest: Partial<Omit<WorkbookSnapshot, "ranges">>) => assess(workbook({ rest }), { now }).obstacles;
  const sheets = ["预算", "指标", "信息", "模板"].map((name) => ({
    name,
    visibility: "Visible" as const,
    isProtected: false,
  }));

  it("is nothing in an ordinary workbook", () => {
    expect(obstacles({})).toEqual([]);
  });

  it("is a protected sheet that would be written to, by name", () => {
    const locked = sheets.map((sheet) => ({ ...sheet, isProtected: sheet.name === "指标" || sheet.name === "信息" }));

    expect(obstacles({ worksheets: locked })).toEqual([{ code: "sheet-protected", values: { sheet: "指标" } }]);
  });

  it("is a workbook whose structure is protected while a sheet must be added", () => {
    expect(obstacles({ isStructureProtected: true })).toEqual([
      { code: "structure-protected", values: { sheet: "校验清单" } },
    ]);
  });

  it("is a worksheet of the user's called 校验清单, also where the record is of a version that made none", () => {
    const theirs = [...sheets, { name: "校验清单", visibility: "Visible" as const, isProtected: false }];
    const record = grid([["自评记录", 1, "2023-01-01T00:00:00.000Z", "", ""]], { sheet: "自评记录" });
    const expected = [{ code: "sheet-name-taken", values: { sheet: "校验清单" } }];

    expect(obstacles({ worksheets: theirs })).toEqual(expected);
    expect(obstacles({ worksheets: theirs, record })).toEqual(expected);
  });

  it("is a worksheet of the user's called 自评报告", () => {
    const theirs = [...sheets, { name: "自评报告", visibility: "Visible" as const, isProtected: false }];
    const report: Grid = grid([["去年的报告"]], { sheet: "自评报告" });

    expect(obstacles({ worksheets: theirs, report })).toEqual([
      { code: "sheet-name-taken", values: { sheet: "自评报告" } },
    ]);
  });
});
