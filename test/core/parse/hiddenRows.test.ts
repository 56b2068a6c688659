import { hiddenAmong, visibleSums } from "#core/parse/hiddenRows";
import { grid } from "#support/grids";

const at = (row: number, column = 0) => ({ sheet: "预算", row, column });

describe("rows that nobody sees", () => {
  it("are told of where they hold figures, and not elsewhere", () => {
    const hidden = { ...grid([["甲"], ["乙"], ["丙"]]), hiddenRows: [1, 2] };

    expect(hiddenAmong(hidden, [at(0), at(2)])).toEqual([2]);
    expect(hiddenAmong(hidden, [at(0)])).toEqual([]);
    expect(hiddenAmong(grid([["甲"]]), [at(0)])).toEqual([]);
  });
});

describe("a total of the rows that are seen", () => {
  const sums = (formula: string) => {
    const block = grid([[1]]);
    return visibleSums({ ...block, formulas: [[formula]] }, { revisedBudget: at(block.row, block.column) });
  };

  it.each([
    "=SUBTOTAL(109,B3:B5)",
    "=SUBTOTAL(9,B3:B5)",
    "=ROUND(subtotal( 109 ,B3:B5),2)",
    "=AGGREGATE(9,5,B3:B5)",
    "=AGGREGATE(9, 7, B3:B5)",
  ])("is %s", (formula) => {
    expect(sums(formula)).toEqual(["revisedBudget"]);
  });

  it.each(["=SUM(B3:B5)", "=AGGREGATE(9,6,B3:B5)", "SUBTOTAL(109,B3:B5)", "=MYSUBTOTAL(109,B3:B5)"])(
    "is not %s",
    (formula) => {
      expect(sums(formula)).toEqual([]);
    },
  );
});
