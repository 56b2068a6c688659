import { nothingWritten, type Ownership } from "#core/model/ownership";
import { planTable, type ResultColumn } from "#core/plan/planTable";
import { budgetTitles } from "#core/vocabulary/budgetTitles";
import { grid, namedRange, type TestCell } from "#support/grids";
import { merged } from "#support/printedForms";

const everythingWritten: Ownership = { isWritten: () => true };

/** 执行率 stands in column B; what each of its rows holds, and what is wanted there. */
function planned(
  rows: readonly (readonly [holds: TestCell, wanted: string | number])[],
  ownership: Ownership,
  merges: readonly string[] = [],
) {
  const block = {
    ...grid([["项目资金", budgetTitles.executionRate], ...rows.map(([holds], row) => [`第${row + 1}行`, holds])]),
    merges: merges.map(merged),
  };
  const column: ResultColumn = {
    title: budgetTitles.executionRate,
    position: 1,
    cells: new Map(rows.map(([, value], row) => [row + 1, { rowKey: `第${row + 1}行`, value }])),
    format: { code: "0.00%", isAlreadyFine: (format) => format.includes("%") },
    width: 60,
  };
  return planTable("budget", namedRange("budget", block), 0, [column], ownership);
}

const inPercent = (value: number): TestCell => ({ value, format: "0.00%" });

describe("a cell that already holds what would be written", () => {
  it("is not written again, and stays ours", () => {
    const { operations, written } = planned([[inPercent(0.95), 0.95]], everythingWritten);

    expect(operations).toEqual([]);
    expect(written).toEqual([{ table: "budget", rowKey: "第1行", column: "执行率", value: 0.95 }]);
  });

  it("keeps the number format that the user gave it since", () => {
    expect(planned([[{ value: 0.95, format: "0.0" }, 0.95]], everythingWritten).operations).toEqual([]);
  });

  it("is passed over among cells that are written", () => {
    const { operations } = planned(
      [
        ["", 0.9],
        [inPercent(0.95), 0.95],
        [inPercent(0.8), 0.85],
      ],
      everythingWritten,
    );

    expect(operations).toEqual([
      { kind: "number-format", area: expect.objectContaining({ row: 1, rowCount: 1 }) as unknown, format: "0.00%" },
      { kind: "values", at: { sheet: "自评表", row: 1, column: 1 }, values: [[0.9], [null], [0.85]] },
    ]);
  });

  it("is left blank where it is blank and nothing is to be said", () => {
    expect(planned([["", ""]], nothingWritten)).toMatchObject({ operations: [], written: [] });
  });

  it("is the user's where the user typed it", () => {
    expect(planned([[inPercent(0.95), 0.95]], nothingWritten)).toMatchObject({ operations: [], written: [] });
  });
});

describe("a cell that is merged", () => {
  const rows = (...wanted: readonly (string | number)[]) => wanted.map((value) => ["", value] as const);
  const values = (merges: readonly string[], ...wanted: readonly (string | number)[]) =>
    planned(rows(...wanted), nothingWritten, merges).operations.flatMap((operation) =>
      operation.kind === "values" ? [operation.values.flat()] : [],
    );

  it("is written where it is the first and its rows have one result", () => {
    expect(values(["B2:B3"], 0.9, "")).toEqual([[0.9, null]]);
    expect(values(["B2:C2"], 0.9, 0.8)).toEqual([[0.9, 0.8]]);
  });

  it("stays blank where it is shown for several rows with results of their own", () => {
    expect(values(["B2:B3"], 0.9, 0.8, 0.7)).toEqual([[null, null, 0.7]]);
    expect(values(["B2:B4"], 0.9, "", 0.7)).toEqual([]);
  });

  it("stays blank where it is not the one that is shown", () => {
    expect(values(["B2:B3"], "", 0.8)).toEqual([]);
    expect(values(["A2:B2"], 0.9, 0.8)).toEqual([[null, 0.8]]);
  });
});

describe("a cell that holds something else", () => {
  it("is written where it is ours, and cleared where nothing is to be said any more", () => {
    const { operations, written } = planned([[inPercent(0.8), ""]], everythingWritten);

    expect(operations).toEqual([{ kind: "values", at: { sheet: "自评表", row: 1, column: 1 }, values: [[""]] }]);
    expect(written).toEqual([]);
  });

  it.each<[string, TestCell, Ownership]>([
    ["a person typed it", inPercent(0.8), nothingWritten],
    ["it is a formula", { value: 0.8, formula: "=C2/D2" }, everythingWritten],
    ["it is a formula that shows nothing", { value: "", formula: '=IF(C2="","",C2)' }, everythingWritten],
  ])("stays where %s", (_, holds, ownership) => {
    expect(planned([[holds, 0.95]], ownership)).toMatchObject({ operations: [], written: [] });
  });
});
