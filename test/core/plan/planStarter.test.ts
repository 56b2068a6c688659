import { planStarter, starterSheet } from "#core/plan/planStarter";

const table = {
  key: "budget",
  widths: [100, 60],
  rows: [["项目", "金额"], ["年度资金总额"]],
  blankRows: 3,
} as const;

describe("a blank table to be filled in", () => {
  it("is a worksheet with its header, what is given, framed rows for more, and the name that leads to all of it", () => {
    const sheet = "预算表";
    const area = { sheet, row: 0, column: 0, rowCount: 5, columnCount: 2 };

    expect(starterSheet(table)).toBe(sheet);
    expect(planStarter(table)).toEqual([
      { kind: "add-sheet", sheet, visibility: "Visible" },
      { kind: "column-width", sheet, column: 0, width: 100 },
      { kind: "column-width", sheet, column: 1, width: 60 },
      {
        kind: "format",
        area,
        format: { fontName: "宋体", fontSize: 11, vertical: "Center", wrap: true, borders: true },
      },
      {
        kind: "format",
        area: { ...area, rowCount: 1 },
        format: { bold: true, fill: "#DDEBF7", horizontal: "Center" },
      },
      {
        kind: "values",
        at: area,
        values: [
          ["项目", "金额"],
          ["年度资金总额", ""],
        ],
      },
      { kind: "freeze-rows", sheet, rowCount: 1 },
      { kind: "add-name", name: "预算表", area },
    ]);
  });
});
