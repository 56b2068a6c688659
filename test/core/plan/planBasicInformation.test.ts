import { grid, namedRange, snapshot, type TestCell } from "#support/grids";
import type { NamedRange, WorkbookSnapshot } from "#core/model/snapshot";
import { parseBasicInformation } from "#core/parse/parseBasicInformation";
import type { PlannedPairs } from "#core/plan/planPairs";
import { planBasicInformation } from "#core/plan/planBasicInformation";

const at = (row: number, column = 1) => ({ sheet: "基本信息", row, column });

function workbook(
  rows: readonly TestCell[][],
  change: Partial<Extract<NamedRange, { status: "range" }>> = {},
): WorkbookSnapshot {
  const block = grid([["项目", "内容"], ...rows], { sheet: "基本信息" });
  const read = snapshot({ basicInformation: block });
  const below = Array.from({ length: 5 }, () => ["", ""]);
  return {
    ...read,
    ranges: { ...read.ranges, basicInformation: { ...namedRange("basicInformation", block), below, ...change } },
  };
}

function planned(read: WorkbookSnapshot, texts: Readonly<Record<string, string>>): PlannedPairs {
  const range = read.ranges.basicInformation;
  return planBasicInformation(
    read,
    range.status === "range" ? parseBasicInformation(range).information.items : [],
    texts,
  );
}

function operationsOf(pairs: PlannedPairs) {
  if ("obstacle" in pairs) {
    throw new Error(pairs.obstacle.code);
  }
  return pairs.plan.operations;
}

describe("a workbook without 基本信息", () => {
  const without = snapshot({});

  it("gets the worksheet with the name, the year as a number and a telephone number as it was typed", () => {
    const operations = operationsOf(
      planned(without, { 单位名称: "平川县教育局", 年度: "2022", 联系电话: "02012345678", 重点工作: "" }),
    );

    expect(operations).toContainEqual({ kind: "add-sheet", sheet: "基本信息", visibility: "Visible" });
    expect(operations).toContainEqual(
      expect.objectContaining({
        kind: "values",
        values: expect.arrayContaining([
          ["项目", "内容"],
          ["单位名称", "平川县教育局"],
          ["年度", 2022],
          ["联系电话", "02012345678"],
        ]) as unknown, // what jest's matchers give has no type
      }),
    );
    expect(operations).toContainEqual(expect.objectContaining({ kind: "add-name", name: "基本信息" }));
    expect(JSON.stringify(operations)).not.toContain("重点工作");
  });

  it("keeps a worksheet of the user's that is called so", () => {
    const taken = {
      ...without,
      worksheets: [{ name: "基本信息", visibility: "Visible" as const, isProtected: false }],
    };

    expect(planned(taken, { 年度: "2022" })).toEqual({
      obstacle: { code: "sheet-name-taken", values: { sheet: "基本信息" } },
    });
  });
});

describe("a workbook with 基本信息", () => {
  it("has blank contents filled in and rows that it lacks added right below, and its name grows", () => {
    const operations = operationsOf(
      planned(
        workbook([
          ["单位名称", ""],
          ["年度", 2022],
        ]),
        {
          单位名称: "平川县教育局",
          部门职能: "负责校舍安全。",
        },
      ),
    );

    expect(operations).toMatchObject([
      { kind: "values", at: at(1), values: [["平川县教育局"]] },
      { kind: "copy-format", to: at(3, 0) },
      { kind: "values", at: at(3, 0), values: [["部门职能"]] },
      { kind: "number-format", area: at(3), format: "General" },
      { kind: "values", at: at(3), values: [["负责校舍安全。"]] },
      { kind: "define-name", name: "基本信息", area: { rowCount: 4, columnCount: 2 } },
    ]);
  });

  it.each([
    ["another name for the same item", [["部门名称", ""]], 1],
    [
      "the row that is filled in",
      [
        ["单位名称", ""],
        ["部门名称", "县教育局"],
      ],
      2,
    ],
  ])("has %s filled in", (_, rows, row) => {
    expect(operationsOf(planned(workbook(rows), { 单位名称: "平川县教育局" }))).toEqual([
      { kind: "values", at: at(row), values: [["平川县教育局"]] },
    ]);
  });

  it("makes no longer name for a table that has none", () => {
    const found = workbook([["单位名称", "县教育局"]], { foundByHeader: true, below: [] });

    expect(operationsOf(planned(found, { 年度: "2022" })).map(({ kind }) => kind)).toEqual([
      "copy-format",
      "values",
      "number-format",
      "values",
    ]);
  });

  it("says so where something stands right below", () => {
    expect(planned(workbook([["年度", 2022]], { below: [["备注", ""]] }), { 部门职能: "甲" })).toEqual({
      obstacle: { code: "row-no-room", values: { row: "部门职能", table: "基本信息", cell: "基本信息!A3" } },
    });
  });
});
