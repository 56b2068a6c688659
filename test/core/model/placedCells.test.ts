import { placedCells } from "#core/model/placedCells";

const cell = (text: string, rowSpan = 1, columnSpan = 1) => ({ text, rowSpan, columnSpan });

/** Each row as texts, `↑` where a cell goes on, with the column where it begins. */
const placed = (rows: Parameters<typeof placedCells>[0]) =>
  placedCells(rows).map((row) =>
    row.map(({ cell: { text }, column, goesOn }) => `${column}:${goesOn ? "↑" : ""}${text}`),
  );

describe("the cells of a table, placed", () => {
  it("go on below where they span rows, and the next ones stand beside them", () => {
    expect(
      placed([
        [cell("产出", 3), cell("数量", 2), cell("甲")],
        [cell("乙")],
        [cell("质量"), cell("丙")],
        [cell("总分", 1, 2), cell("9")],
      ]),
    ).toEqual([
      ["0:产出", "1:数量", "2:甲"],
      ["0:↑产出", "1:↑数量", "2:乙"],
      ["0:↑产出", "1:质量", "2:丙"],
      ["0:总分", "2:9"],
    ]);
  });

  it("go on at a row's end, and over several columns", () => {
    expect(placed([[cell("甲"), cell("宽", 2, 2)], [cell("乙")], [cell("丙"), cell("丁"), cell("戊")]])).toEqual([
      ["0:甲", "1:宽"],
      ["0:乙", "1:↑宽"],
      ["0:丙", "1:丁", "2:戊"],
    ]);
  });
});
