import { classPointsDiffer } from "#core/check/points/class-points-differ";
import type { ClassPoints, Indicator } from "#core/model/indicator";
import { findWith } from "#support/findWith";
import { amount, indicator, indicatorCells, indicatorTable } from "#support/modelTables";
import type { ToldIssue } from "#support/told";
import Big from "big.js";

type Row = readonly [dimensionName: string, category: string, points: string | number | null];
type Class = readonly [dimensionName: string, category: string | null, points: string | number];

const rowOf = ([dimensionName, category, points]: Row, at: number): Indicator =>
  indicator({ dimensionName, category, points: amount(points), cells: indicatorCells(at + 1) });
const classOf = ([dimensionName, category, points]: Class, row: number): ClassPoints => ({
  dimensionName,
  category,
  points: new Big(points),
  cell: { sheet: "指标", row: row + 1, column: category === null ? 0 : 1 },
});
const find = (classes: readonly Class[], rows: readonly Row[]): ToldIssue[] =>
  findWith(classPointsDiffer, { indicators: indicatorTable(rows.map(rowOf), { classPoints: classes.map(classOf) }) });
const differ = (cell: string, name: string, printed: string, sum: string): ToldIssue => ({
  id: "class-points-differ",
  cell,
  values: { name, printed, sum },
});

const outputs: readonly Row[] = [
  ["产出指标", "数量指标", 20],
  ["产出指标", "数量指标", 10],
  ["产出指标", "质量指标", 20],
  ["效益指标", "数量指标", 30],
];

describe("points that a class prints", () => {
  it.each([
    ["49.99", [differ("指标!A2", "产出指标", "49.99", "50")]],
    ["50", []],
    ["50.01", [differ("指标!A2", "产出指标", "50.01", "50")]],
  ])("are those of its rows, exactly: %s of 50", (points, expected) => {
    expect(find([["产出指标", null, points]], outputs)).toEqual(expected);
  });

  it.each([
    [30, []],
    [60, [differ("指标!B2", "数量指标", "60", "30")]],
  ])("of a category are those of its rows within the class: %s of 30", (points, expected) => {
    expect(find([["产出指标", "数量指标", points]], outputs)).toEqual(expected);
  });

  it("are judged each for itself", () => {
    expect(
      find(
        [
          ["产出指标", null, 60],
          ["产出指标", "数量指标", 30],
          ["效益指标", null, 20],
        ],
        outputs,
      ),
    ).toEqual([differ("指标!A2", "产出指标", "60", "50"), differ("指标!A4", "效益指标", "20", "30")]);
  });

  it.each<[string, Class[], readonly Row[]]>([
    ["no row is of the class", [["满意度指标", null, 10]], outputs],
    ["one of its rows has no points", [["产出指标", null, 20]], [...outputs, ["产出指标", "时效指标", null]]],
  ])("are not judged where %s", (_, classes, rows) => {
    expect(find(classes, rows)).toEqual([]);
  });

  it("are counted once where the class cell is repeated in every row", () => {
    const repeated = (points: number): Class[] => [
      ["产出指标", null, points],
      ["产出指标", null, points],
      ["产出指标", null, points],
    ];

    expect(find(repeated(50), outputs)).toEqual([]);
    expect(find(repeated(40), outputs)).toEqual([differ("指标!A2", "产出指标", "40", "50")]);
  });

  it("are each block's own where a class stands in several blocks of the form", () => {
    const at = (row: number) => indicatorCells(row);
    const rows = [
      indicator({ points: new Big(20), cells: at(1) }),
      indicator({ points: new Big(10), cells: at(2) }),
      indicator({ points: new Big(15), cells: at(6) }),
    ];
    const blocks = (first: number, second: number): ToldIssue[] =>
      findWith(classPointsDiffer, {
        indicators: indicatorTable(rows, {
          classPoints: [
            {
              dimensionName: "产出指标",
              category: null,
              points: new Big(first),
              cell: { sheet: "指标", row: 1, column: 0 },
            },
            {
              dimensionName: "产出指标",
              category: null,
              points: new Big(second),
              cell: { sheet: "指标", row: 6, column: 0 },
            },
          ],
        }),
      });

    expect(blocks(30, 15)).toEqual([]);
    expect(blocks(30, 30)).toEqual([differ("指标!A7", "产出指标", "30", "15")]);
    expect(blocks(45, 15)).toEqual([differ("指标!A2", "产出指标", "45", "30")]);
  });

  it("are nothing without a table of indicators", () => {
    expect(findWith(classPointsDiffer, {})).toEqual([]);
  });
});
