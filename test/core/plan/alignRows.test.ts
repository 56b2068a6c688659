import fc from "fast-check";
import { alignRows } from "#core/plan/alignRows";

const texts = fc.array(fc.constantFrom("一", "二", "三", "执行率为97%。", "执行率为98%。", "", "完成指标21项。"), {
  maxLength: 12,
});

describe("rows found again after somebody edited a list", () => {
  it("have at most one counterpart each, and equal ones are equal", () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const { equal, changed } = alignRows(before, after);
        const all = [...equal, ...changed];

        expect(new Set(all.map(([was]) => was)).size).toBe(all.length);
        expect(new Set(all.map(([, now]) => now)).size).toBe(all.length);
        expect([...equal].every(([was, now]) => before[was] === after[now])).toBe(true);
      }),
    );
  });

  it("are all found where nothing was changed", () => {
    fc.assert(fc.property(texts, (rows) => expect(alignRows(rows, rows).equal.size).toBe(rows.length)));
  });

  it("are found where they were moved to", () => {
    expect([...alignRows(["甲", "乙", "丙", "丁"], ["乙", "丙", "丁", "甲"]).equal].sort()).toEqual([
      [0, 3],
      [1, 0],
      [2, 1],
      [3, 2],
    ]);
  });

  it("are found in thousands, without comparing each with each", () => {
    const rows = Array.from({ length: 5000 }, (_, index) => `第${index}行`);
    const { equal } = alignRows(rows, [...rows].reverse());

    expect(equal.size).toBe(5000);
  });
});
