import { moneyUnitDoubtful } from "#core/check/budget/money-unit-doubtful";
import { findIssues } from "#support/findIssues";

/** Where the unit is doubted in a correct budget in which some cells hold something else: `row column`. */
const doubted = (...cells: readonly (readonly [row: number, column: number, value: number])[]): string[] =>
  findIssues(cells.map(([row, column, value]) => ["预算", row, column, value]))
    .filter(({ check }) => check === moneyUnitDoubtful)
    .map(({ cell }) => `${cell?.row} ${cell?.column}`);

const revisedAndActual = (revised: number, actual: number): string[] => doubted([1, 2, revised], [1, 3, actual]);

describe("a money unit is doubted", () => {
  it.each([
    [6999, false],
    [7000, true],
    [10_000, true],
    [13_000, true],
    [13_001, false],
  ])("where one column is %d times the other: %s", (times, isDoubted) => {
    expect(revisedAndActual(times, 1)).toEqual(isDoubted ? ["1 3"] : []);
    expect(revisedAndActual(1, times)).toEqual(isDoubted ? ["1 3"] : []);
  });

  it.each([
    [0.99, false],
    [1, true],
    [1.01, true],
  ])("where the smaller of them is %d, and 10,000 times of it stands beside it: %s", (less, isDoubted) => {
    expect(revisedAndActual(less * 10_000, less)).toEqual(isDoubted ? ["1 3"] : []);
  });

  it.each([
    [999_999, false],
    [1_000_000, true],
    [1_000_001, true],
  ])("where a part is %d, and the total 1,000: %s", (part, isDoubted) => {
    expect(doubted([4, 2, part])).toEqual(isDoubted ? ["4 2"] : []);
  });
});
