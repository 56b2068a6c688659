import { addressText } from "#core/model/address";
import { placeColumns, resultColumnPlaces, withResultCells } from "#core/plan/resultCells";
import { readSnapshot } from "#core/readSnapshot";
import { grid, namedRange, snapshot, type TestCell } from "#support/grids";
import { budgetLine, budgetTable, indicator, indicatorTable, tablesOf } from "#support/modelTables";
import { merged as mergedCells } from "#support/printedForms";
import { budgetRows, indicatorRows, type Rows } from "#support/sampleTables";

/** A table of two columns from B3 on, with what stands in the four columns beside it; free where nothing is said. */
function table(beside: readonly (readonly TestCell[])[] = []) {
  const rows: Rows = [
    ["项目", "金额"],
    ["甲", 1],
    ["乙", 2],
  ];
  const range = namedRange("budget", grid(rows, { sheet: "预算", row: 2, column: 1 }));
  const wide = grid(
    rows.map((cells, row) => [...cells, ...Array.from({ length: 4 }, (_, index) => beside[row]?.[index] ?? "")]),
    { sheet: "预算", row: 2, column: 1 },
  );
  return { ...range, grid: wide, margin: 4 };
}

const places = (range: ReturnType<typeof table>, titles: readonly string[], headerRow = 2) =>
  [
    ...placeColumns(
      range,
      headerRow,
      titles.map((title) => ({ title, position: undefined })),
    ),
  ].map(([title, column]) => `${title} ${column}`);

describe("where a column of results is or will be", () => {
  it("is where it stands, and else at the table's right, one beside the other", () => {
    const found = placeColumns(table(), 2, [
      { title: "执行率", position: undefined },
      { title: "得分", position: 2 },
      { title: "校验提示", position: undefined },
    ]);

    expect([...found]).toEqual([
      ["执行率", 3],
      ["得分", 2],
      ["校验提示", 4],
    ]);
  });

  it("is nowhere where the cells from the header down are not blank, and no column leaps over them", () => {
    expect(places(table([[""], ["备"], [""]]), ["执行率", "得分"])).toEqual([]);
    expect(places(table([["表头"], [""], [""]]), ["执行率"])).toEqual([]);
    expect(places(table([[""], [""], ["备"]]), ["执行率"])).toEqual([]);
    expect(places(table([["", "备"], [], []]), ["执行率", "得分"])).toEqual(["执行率 3"]);
  });

  it("asks nothing of the cells above the last header row", () => {
    expect(places(table([["单位：万元"], [""], [""]]), ["执行率"], 3)).toEqual(["执行率 3"]);
  });

  it("counts a formula that shows nothing as something", () => {
    expect(places(table([[""], [{ value: "", formula: '=""' }], [""]]), ["执行率"])).toEqual([]);
  });

  describe("where cells are merged", () => {
    const merged = (...merges: readonly string[]) => {
      const range = table();
      return { ...range, grid: { ...range.grid, merges: merges.map(mergedCells) } };
    };

    it("is beside the table's last cells, however many blank ones they are merged with", () => {
      expect(places(merged("C3:D3"), ["执行率"])).toEqual(["执行率 4"]);
      expect(places(merged("C4:E4"), ["执行率", "得分"])).toEqual(["执行率 5", "得分 6"]);
      expect(places(merged("C3:G3"), ["执行率"])).toEqual([]);
    });

    it("is nowhere among the merged cells of another block", () => {
      expect(places(merged("D5:E5"), ["执行率"])).toEqual([]);
      expect(places(merged("E4:F4"), ["执行率", "得分"])).toEqual(["执行率 3"]);
    });

    it("asks nothing of cells that are merged above the last header row", () => {
      expect(places(merged("B2:F2"), ["执行率"])).toEqual(["执行率 3"]);
      expect(places(merged("D1:E2"), ["执行率"])).toEqual(["执行率 3"]);
      expect(places(merged("C2:D3"), ["执行率"])).toEqual(["执行率 4"]);
    });
  });

  it("is not beyond the columns that were read", () => {
    expect(places(table(), ["一", "二", "三", "四", "五"])).toEqual(["一 3", "二 4", "三 5", "四 6"]);
  });
});

describe("the columns of results", () => {
  const titles = (given: Parameters<typeof tablesOf>[0]) => {
    const found = resultColumnPlaces(tablesOf(given));
    return [found.budget, found.indicators].map(
      (columns) => columns?.map(({ title, position }) => `${title} ${position ?? "—"}`) ?? null,
    );
  };

  it("are none where there are no tables", () => {
    expect(titles({})).toEqual([null, null]);
  });

  it("are without scores in a form without points", () => {
    const budget = budgetTable([budgetLine()], { columns: { executionRate: 5, warning: 9 } });
    const indicators = indicatorTable([indicator({ points: null })], { columns: { score: 6 } });

    expect(titles({ budget, indicators })).toEqual([
      ["执行率 5", "校验提示 9"],
      ["完成率 —", "校验提示 —"],
    ]);
  });

  it("have scores where the form has points, in one row at least", () => {
    const budget = budgetTable([budgetLine()], { columns: { points: 4, score: 6 } });
    const indicators = indicatorTable([indicator({ points: null }), indicator()], {
      columns: { completionRate: 7, score: 6, warning: 8 },
    });

    expect(titles({ budget, indicators })).toEqual([
      ["执行率 —", "得分 6", "校验提示 —"],
      ["完成率 7", "得分 6", "校验提示 8"],
    ]);
  });
});

describe("the cells of rates and scores", () => {
  it("are those that they will have after the run", () => {
    const workbook = snapshot({
      budget: grid(
        budgetRows().map((cells) => cells.filter((_, column) => column !== 5)),
        { sheet: "预算" },
      ),
      indicators: grid(indicatorRows(), { sheet: "指标" }),
    });
    const { tables } = readSnapshot(workbook);
    const { budget, indicators } = withResultCells(tables, workbook.ranges);
    const told = [budget?.lines[0]?.cells, indicators?.indicators[1]?.cells].map((cells) => {
      const { executionRate, completionRate, score } = (cells ?? {}) as Record<
        string,
        Parameters<typeof addressText>[0]
      >;
      return [executionRate, completionRate, score].map((cell) => cell && addressText(cell));
    });

    expect(told).toEqual([
      ["预算!H2", undefined, "预算!F2"],
      [undefined, "指标!J3", "指标!G3"],
    ]);
  });

  it("are left out where there is no room, and where a table has no range", () => {
    const budget = budgetTable([budgetLine()]);
    const indicators = indicatorTable([indicator()]);
    const { ranges } = snapshot({});
    const found = withResultCells(tablesOf({ budget, indicators }), ranges);

    expect(found.budget?.lines[0]?.cells).toEqual(budgetLine().cells);
    expect(found.indicators?.indicators[0]?.cells).toEqual(indicator().cells);
    expect(withResultCells(tablesOf(), ranges)).toEqual(tablesOf());
  });
});
