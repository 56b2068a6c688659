import { noRecord, ownershipOf, type RunRecord } from "#core/model/runRecord";
import { copyColumn, copyRows } from "#core/plan/inputCopies";
import { parseRecord, recordRows } from "#core/plan/recordSheet";
import { grid } from "#support/grids";

const record: RunRecord = {
  generatedAt: "2023-03-15T08:00:00.000Z",
  isComplete: true,
  cells: [
    { table: "budget", rowKey: "年度资金总额", column: "执行率", value: 0.97 },
    { table: "budget", rowKey: "年度资金总额", column: "校验提示", value: "【警告】一\n二" },
    { table: "indicators", rowKey: "专利授权量#2", column: "得分", value: 10 },
  ],
  paragraphs: [{ key: "0.0.0", text: "　　=标题", sources: "97% ← 表!A1", format: '{"fontSize":16}' }],
  checkList: null,
  chart: [],
  inputs: [
    {
      table: "budget",
      values: [
        ["项目", "金额"],
        ["合计", 12.5],
      ],
      compared: [{ from: 0, count: 2 }],
      area: { sheet: "预算", row: 4, column: 1 },
    },
    {
      table: "indicators",
      values: [["指标", "提示", "得分"]],
      compared: [
        { from: 0, count: 1 },
        { from: 2, count: 1 },
      ],
    },
  ],
  pageBreaks: [22, 40],
  highlighted: ["budget"],
};

/** The record's rows with the copies of the tables beside them, as a run writes them. */
function onSheet(rows: ReturnType<typeof recordRows>) {
  const copies = copyRows(record.inputs);
  const height = Math.max(rows.length, copies.length);
  return grid(
    Array.from({ length: height }, (_, r) =>
      Array.from(
        { length: copyColumn + 3 },
        (_cell, c) => (c < copyColumn ? rows[r]?.[c] : copies[r]?.[c - copyColumn]) ?? "",
      ),
    ),
    { sheet: "自评记录" },
  );
}

describe("自评记录", () => {
  it("gives back what was put down", () => {
    expect(parseRecord(onSheet(recordRows(record)))).toEqual(record);
  });

  it("gives back both values of a cell after a run that stopped half-way", () => {
    const [first] = record.cells;
    if (!first) {
      throw new Error("the record has no cells");
    }
    const stopped = { ...record, isComplete: false, cells: [...record.cells, { ...first, value: 0.5 }] };

    const back = parseRecord(onSheet(recordRows(stopped)));

    expect(back?.isComplete).toBe(false);
    expect(ownershipOf(back ?? noRecord).isWritten("budget", "年度资金总额", "执行率", 0.97)).toBe(true);
    expect(ownershipOf(back ?? noRecord).isWritten("budget", "年度资金总额", "执行率", 0.5)).toBe(true);
    expect(ownershipOf(back ?? noRecord).isWritten("budget", "年度资金总额", "执行率", 0.7)).toBe(false);
  });

  it("is not read from a sheet that holds something else", () => {
    expect(parseRecord(grid([["我的记录", 1]], { sheet: "自评记录" }))).toBeNull();
  });

  it("forgets a row that somebody damaged, whose cells are then the user's", () => {
    const damaged = recordRows(record).map((row) =>
      row[0] === "row" && row[1] === "budget" ? [...row.slice(0, 3), "{坏", ""] : row,
    );

    expect(parseRecord(onSheet(damaged))?.cells).toEqual(record.cells.slice(2));
  });
});
