import { subGrid } from "#core/parse/subGrid";
import type { CellBlock, Grid } from "#core/model/grid";

const merge = (row: number, rowCount: number): CellBlock => ({ row, column: 0, rowCount, columnCount: 1 });

/** Four rows of one column, from row 5 of its sheet. */
const grid: Grid = {
  sheet: "表",
  row: 4,
  column: 0,
  rowCount: 4,
  columnCount: 1,
  merges: [merge(4, 1), merge(5, 2), merge(7, 9)],
  values: [[1], [2], [3], [4]],
  text: [["1"], ["2"], ["3"], ["4"]],
  formulas: [[1], [2], [3], [4]],
  numberFormats: [["General"], ["General"], ["General"], ["General"]],
};

describe("some rows of a grid", () => {
  it.each([
    ["all", 0, 4, [merge(4, 1), merge(5, 2), merge(7, 9)]],
    ["the middle", 1, 3, [merge(5, 2)]],
    ["the row after the first of a merged cell", 2, 3, []],
  ])("keep the merged cells that begin in them: %s", (_which, first, end, merges) => {
    expect(subGrid(grid, first, end).merges).toEqual(merges);
  });

  it("know nothing of merged cells where the grid does not", () => {
    const { merges: _merges, ...unknown } = grid;

    expect(subGrid(unknown, 0, 2)).not.toHaveProperty("merges");
  });
});
