import { grid, namedRange, snapshot, type TestCell } from "#support/grids";
import type { NamedRange, WorkbookSnapshot } from "#core/model/snapshot";
import { planSettings } from "#core/plan/planSettings";

const at = (row: number, column = 1) => ({ sheet: "设置", row, column });
const blanks = (count: number): string[][] => Array.from({ length: count }, () => ["", ""]);

function settings(
  rows: readonly TestCell[][],
  change: Partial<Extract<NamedRange, { status: "range" }>> = {},
): WorkbookSnapshot {
  const block = grid([["项目", "内容"], ...rows], { sheet: "设置" });
  const read = snapshot({ scoring: block });
  return {
    ...read,
    ranges: { ...read.ranges, scoring: { ...namedRange("scoring", block), below: blanks(20), ...change } },
  };
}

const decimals = (cell: ReturnType<typeof at> | null, content: string) => ({ name: "小数位数", cell, content });

describe("a content of 评分设置", () => {
  it.each<[string, TestCell, string, object[]]>([
    ["a number", 2, "1", [{ kind: "values", at: at(1), values: [[1]] }]],
    [
      "a number in a cell that shows percentages",
      { value: 0.9, format: "0%" },
      "1",
      [
        { kind: "number-format", area: { ...at(1), rowCount: 1, columnCount: 1 }, format: "General" },
        { kind: "values", at: at(1), values: [[1]] },
      ],
    ],
    ["a percentage", { value: 0.9, format: "0%" }, "85%", [{ kind: "values", at: at(1), values: [[0.85]] }]],
    [
      "a percentage with decimals",
      { value: 0.9, format: "0%" },
      "87.5%",
      [
        { kind: "number-format", area: { ...at(1), rowCount: 1, columnCount: 1 }, format: "0.0%" },
        { kind: "values", at: at(1), values: [[0.875]] },
      ],
    ],
    ["words", "全国", "20+80", [{ kind: "values", at: at(1), values: [["20+80"]] }]],
    ["nothing", 2, "", [{ kind: "values", at: at(1), values: [[""]] }]],
  ])("becomes %s", (_, before, content, operations) => {
    expect(planSettings(settings([["小数位数", before]]), [decimals(at(1), content)])).toMatchObject({
      plan: { operations },
    });
  });

  it("is left alone where a formula stands there, and so is the rest", () => {
    const workbook = settings([
      ["小数位数", { value: 2, formula: "=1+1" }],
      ["总分", 100],
    ]);

    expect(planSettings(workbook, [{ name: "总分", cell: at(2), content: "120" }, decimals(at(1), "1")])).toEqual({
      obstacle: { code: "cell-formula", values: { cell: "设置!B2" } },
    });
  });
});

describe("a new row of 评分设置", () => {
  it("goes right below, looks like the row above, and the name grows", () => {
    expect(
      planSettings(settings([["总分", 100]]), [decimals(null, "1"), { name: "报告提纲", cell: null, content: "四川" }]),
    ).toMatchObject({
      plan: {
        operations: [
          { kind: "copy-format", from: { ...at(1, 0), rowCount: 1, columnCount: 2 }, to: at(2, 0) },
          { kind: "values", at: at(2, 0), values: [["小数位数"]] },
          { kind: "number-format", area: at(2), format: "General" },
          { kind: "values", at: at(2), values: [[1]] },
          { kind: "copy-format", to: at(3, 0) },
          { kind: "values", values: [["报告提纲"]] },
          { kind: "number-format" },
          { kind: "values", at: at(3), values: [["四川"]] },
          { kind: "define-name", name: "评分设置", area: { ...at(0, 0), rowCount: 4, columnCount: 2 } },
        ],
      },
      saved: [
        { name: "小数位数", cell: at(2) },
        { name: "报告提纲", cell: at(3) },
      ],
    });
  });

  it("needs no longer name where the name covers blank rows", () => {
    const planned = planSettings(settings([], { area: { ...at(0, 0), rowCount: 30, columnCount: 2 }, below: [] }), [
      decimals(null, "1"),
    ]);

    expect("plan" in planned && planned.plan.operations.filter(({ kind }) => kind === "define-name")).toEqual([]);
  });

  it.each([
    ["something stands there", [["合计", ""]]],
    ["something stands beside", [["", "120"]]],
    ["nobody knows what stands there", []],
  ])("is not added where %s", (_, below) => {
    expect(planSettings(settings([["总分", 100]], { below }), [decimals(null, "1")])).toEqual({
      obstacle: { code: "row-no-room", values: { row: "小数位数", table: "评分设置", cell: "设置!A3" } },
    });
  });
});

describe("a workbook without 评分设置", () => {
  const without = snapshot({});

  it("gets the worksheet with the name", () => {
    const planned = planSettings(without, [{ name: "执行率下限", cell: null, content: "85%" }, decimals(null, "1")]);
    if ("obstacle" in planned) {
      throw new Error(planned.obstacle.code);
    }

    expect(planned.plan.operations).toEqual(
      expect.arrayContaining([
        { kind: "add-sheet", sheet: "评分设置", visibility: "Visible" },
        expect.objectContaining({
          kind: "values",
          values: [
            ["项目", "内容"],
            ["执行率下限", 0.85],
            ["小数位数", 1],
          ],
        }),
        {
          kind: "number-format",
          area: { sheet: "评分设置", row: 1, column: 1, rowCount: 1, columnCount: 1 },
          format: "0%",
        },
        {
          kind: "add-name",
          name: "评分设置",
          area: { sheet: "评分设置", row: 0, column: 0, rowCount: 6, columnCount: 2 },
        },
      ]),
    );
    expect(planned.saved.map(({ cell }) => cell.row)).toEqual([1, 2]);
  });

  it("gets none where only defaults hold", () => {
    expect(planSettings(without, [])).toEqual({ plan: { operations: [] }, saved: [] });
  });

  it.each<[string, WorkbookSnapshot, object]>([
    [
      "a worksheet of that name is there",
      { ...without, worksheets: [{ name: "评分设置", visibility: "Visible", isProtected: false }] },
      { code: "sheet-name-taken", values: { sheet: "评分设置" } },
    ],
    [
      "the structure is protected",
      { ...without, isStructureProtected: true },
      { code: "structure-protected", values: { sheet: "评分设置" } },
    ],
    [
      "the name is broken",
      { ...without, ranges: { ...without.ranges, scoring: { status: "broken", name: "评分设置", formula: "=#REF!" } } },
      { code: "name-exists", values: { name: "评分设置", where: "=#REF!" } },
    ],
    [
      "the name leads to blank cells",
      {
        ...without,
        ranges: {
          ...without.ranges,
          scoring: { status: "empty", name: "评分设置", area: { ...at(0, 0), rowCount: 3, columnCount: 2 } },
        },
      },
      { code: "name-exists", values: { name: "评分设置", where: "设置!A1:B3" } },
    ],
  ])("gets nothing where %s", (_, workbook, obstacle) => {
    expect(planSettings(workbook, [decimals(null, "1")])).toEqual({ obstacle });
  });
});
