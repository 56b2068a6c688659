import { cellNames, circularFormulas } from "#core/parse/circularFormulas";
import { grid } from "#support/grids";

const formula = (text: string) => ({ value: 0, formula: text });
const table = (rows: Parameters<typeof grid>[0]) => grid(rows, { sheet: "预算 表", row: 2, column: 1 });
const circular = (rows: Parameters<typeof grid>[0]): string => cellNames(table(rows), circularFormulas(table(rows)));

describe("formulas that refer to themselves", () => {
  it.each([
    ["a sum over its own cell", [[formula("=SUM(B3:B5)")], [1], [2]], "B3"],
    ["their own cell alone", [[formula("=$B$3+1")]], "B3"],
    ["their own sheet by name", [[formula("='预算 表'!B3*2")]], "B3"],
    [
      "each other",
      [[formula("=C3")], [1, 2]].map((row, index) => (index === 0 ? [...row, formula("=B3")] : row)),
      "B3、C3",
    ],
    ["a circle of three", [[formula("=B4")], [formula("=B5")], [formula("=SUM(B3:B3)")]], "B3、B4、B5"],
  ])("are found by %s", (_, rows, cells) => {
    expect(circular(rows)).toBe(cells);
  });

  it.each([
    ["a sum over the cells below", [[formula("=SUM(B4:B5)")], [1], [2]]],
    ["the same cell of another sheet", [[formula("=台账!B3")]]],
    ["the cell's name in a text", [[formula('="见B3"')]]],
    ["a formula that leads into a circle and is none of it", [[1, formula("=B4")], [2]]],
    ["a chain with an end", [[formula("=B4")], [formula("=B5")], [3]]],
  ])("are not seen in %s", (_, rows) => {
    expect(circular(rows)).toBe("");
  });
});
