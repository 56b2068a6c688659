import { addressText } from "#core/model/address";
import type { InputChange, InputCopy } from "#core/model/inputs";
import { changedInputs } from "#core/plan/changedInputs";
import { grid, snapshot, type TestCell } from "#support/grids";

type Rows = readonly (readonly TestCell[])[];

const copied: Rows = [
  ["三级指标", "年度指标值", "实际完成值", "校验提示"],
  ["专利授权量", "≥100件", "90件", ""],
  ["平均预审周期", "≤5天", "4天", ""],
  ["企业满意度", "≥90%", "96%", ""],
];

/** All but 校验提示, which is ours. */
const compared = [
  { from: 0, count: 2 },
  { from: 2, count: 1 },
];

const copyOf = (rows: Rows): InputCopy => ({ table: "indicators", values: grid(rows).values, compared });

function changes(now: Rows, was: Rows = copied): string[] {
  const { ranges } = snapshot({ indicators: grid(now, { sheet: "指标", row: 4, column: 1 }) });
  return changedInputs([copyOf(was)], ranges).map(words);
}

function words(change: InputChange): string {
  const place = "cell" in change ? addressText(change.cell) : change.table;
  switch (change.kind) {
    case "cell":
      return `${place} ${String(change.before)} → ${String(change.after)}`;
    case "row-added":
    case "row-removed":
      return `${place} ${change.kind}: ${change.text}`;
    default:
      return `${place} ${change.kind}`;
  }
}

const replaced = (row: number, cells: readonly TestCell[]): Rows =>
  copied.map((each, index) => (index === row ? cells : each));
const without = (row: number): Rows => copied.filter((_, index) => index !== row);

describe("what changed since the report was generated", () => {
  it("is nothing where nothing did, and where only our warnings did", () => {
    expect(changes(copied)).toEqual([]);
    expect(changes(replaced(1, ["专利授权量", "≥100件", "90件", "未完成目标"]))).toEqual([]);
  });

  it("is each cell, with what it held and holds", () => {
    expect(changes(replaced(1, ["专利授权量", "≥100件", "91件", ""]))).toEqual(["指标!D6 90件 → 91件"]);
    expect(changes(replaced(2, ["平均预审周期", "", "5天", ""]))).toEqual(["指标!C7 ≤5天 → ", "指标!D7 4天 → 5天"]);
  });

  it("is a number whose text is another, and not a number that became a text of the same look", () => {
    const was: Rows = [
      ["三级指标", "年度指标值", "实际完成值", ""],
      ["专利授权量", 100, 90, ""],
    ];

    expect(changes([was[0] ?? [], ["专利授权量", 100, "90", ""]], was)).toEqual([]);
    expect(changes([was[0] ?? [], ["专利授权量", 100, 90.5, ""]], was)).toEqual(["指标!D6 90 → 90.5"]);
  });

  it("is a row that was added, known by its first words", () => {
    const added: Rows = [...copied.slice(0, 2), ["新增的指标", " ≥1件 ", "", ""], ...copied.slice(2)];

    expect(changes(added)).toEqual(["指标!B7 row-added: 新增的指标，≥1件"]);
  });

  it("is a row that was removed", () => {
    expect(changes(without(2))).toEqual(["indicators row-removed: 平均预审周期，≤5天，4天"]);
  });

  it("names at most four cells of a row", () => {
    const wide = (cells: readonly TestCell[]): InputCopy => ({
      table: "indicators",
      values: grid([["一", "二", "三", "四", "五"], cells]).values,
      compared: [{ from: 0, count: 5 }],
    });
    const { ranges } = snapshot({ indicators: grid([["一", "二", "三", "四", "五"]]) });

    expect(changedInputs([wide(["甲", "", "乙", "丙", "丁"])], ranges).map(words)).toEqual([
      "indicators row-removed: 甲，乙，丙，丁",
    ]);
    expect(changedInputs([wide(["甲", "乙", "丙", "丁", "戊"])], ranges).map(words)).toEqual([
      "indicators row-removed: 甲，乙，丙，丁",
    ]);
  });

  it("is told once where rows stand in another order", () => {
    const [header = [], first = [], second = [], third = []] = copied;

    expect(changes([header, third, first, second])).toEqual(["indicators rows-moved"]);
    expect(changes([header, first, third, second])).toEqual(["indicators rows-moved"]);
  });

  it("is nothing where blank columns are counted in, or out again", () => {
    expect(changes(copied.map((cells) => [...cells, ""]))).toEqual([]);
    expect(
      changes(
        copied,
        copied.map((cells) => [...cells, ""]),
      ),
    ).toEqual([]);
  });

  it("is told of the table as a whole where columns were added or deleted, or it is gone", () => {
    expect(changes(copied.map((cells) => [...cells, "新列"]))).toEqual(["indicators columns-changed"]);
    expect(changes(copied.map((cells) => cells.slice(0, 3)))).toEqual(["indicators columns-changed"]);
    expect(changedInputs([copyOf(copied)], snapshot({}).ranges)).toEqual([{ kind: "table-gone", table: "indicators" }]);
  });

  it("is nothing where a name is wider than what was copied, or narrower by blank columns", () => {
    expect(changes(copied.map((cells) => [...cells, "", ""]))).toEqual([]);
    expect(
      changes(
        copied,
        copied.map((cells) => [...cells, ""]),
      ),
    ).toEqual([]);
    expect(changes(copied.map((cells, row) => [...cells, row === 3 ? "新" : ""]))).toEqual([
      "indicators columns-changed",
    ]);
  });

  describe("in a table that was found by its header", () => {
    /** The table now, as wide as its sheet; it was copied from column B on. */
    function found(now: Rows, column = 1): string[] {
      const { ranges } = snapshot({ indicators: grid(now, { sheet: "指标", row: 4, column }) });
      const indicators = { ...ranges.indicators, foundByHeader: true } as typeof ranges.indicators; // one field more
      const copy: InputCopy = { ...copyOf(copied), area: { sheet: "指标", row: 4, column: 1 } };
      return changedInputs([copy], { ...ranges, indicators }).map(words);
    }
    const beside = (left: readonly string[], right: readonly string[]): Rows =>
      copied.map((cells, row) => [left[row] ?? "", ...cells, right[row] ?? ""]);

    it("is nothing where something was noted beside it, at its right or at its left", () => {
      expect(found(copied.map((cells, row) => [...cells, row === 2 ? "已核对" : ""]))).toEqual([]);
      expect(found(beside(["", "", "已核对", ""], ["", "", "", "已核对"]), 0)).toEqual([]);
    });

    it("is a cell, named where it stands now", () => {
      const now = beside(["", "", "已核对", ""], []).map((cells, row) => (row === 1 ? cells.with(3, "91件") : cells));

      expect(found(now, 0)).toEqual(["指标!D6 90件 → 91件"]);
    });

    it("is nothing where a column was inserted left of the whole table", () => {
      expect(found(copied, 2)).toEqual([]);
    });

    it("is told of the table as a whole where a column with a header was added, inserted or deleted", () => {
      expect(found(copied.map((cells) => [...cells, "新列"]))).toEqual(["indicators columns-changed"]);
      expect(found(beside(["序号", "1", "2", "3"], []), 0)).toEqual(["indicators columns-changed"]);
      expect(found(copied.map(([first = "", ...rest]) => [first, "新列", ...rest]))).toEqual([
        "indicators columns-changed",
      ]);
      expect(found(copied.map((cells) => cells.slice(0, 3)))).toEqual(["indicators columns-changed"]);
    });
  });

  it("is told table by table", () => {
    const budget: InputCopy = {
      table: "budget",
      values: grid([["项目"], ["甲"]]).values,
      compared: [{ from: 0, count: 1 }],
    };
    const { ranges } = snapshot({ budget: grid([["项目"], ["乙"]], { sheet: "预算" }), indicators: grid(without(3)) });

    expect(changedInputs([copyOf(copied), budget], ranges).map(words)).toEqual([
      "indicators row-removed: 企业满意度，≥90%，96%",
      "预算!A2 甲 → 乙",
    ]);
  });
});
