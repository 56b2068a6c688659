import { grid, namedRange, type TestCell } from "#support/grids";
import { settingChanges } from "#core/parse/settingChanges";

const range = (...rows: TestCell[][]) =>
  namedRange("scoring", grid([["项目", "内容"], ...rows], { sheet: "设置", row: 3, column: 2 }));
const cellOf = (row: number) => ({ sheet: "设置", row: row + 3, column: 3 });
const decimals = (content: string) => ({ names: ["小数位数", "比率小数位数"], parts: [], content });
const bands = (content: string) => ({ names: ["等级分数线", "等级"], parts: ["优分数线", "良分数线"], content });

describe("the rows of 评分设置 that a change concerns", () => {
  it("are found under every name, with a colon and blanks", () => {
    expect(settingChanges(range(["总分", 100], ["比率 小数位数：", 2]), [decimals("1")])).toEqual([
      { name: "小数位数", cell: cellOf(2), content: "1" },
    ]);
  });

  it("are those left blank, too", () => {
    expect(settingChanges(range(["小数位数", ""]), [decimals("1")])).toEqual([
      { name: "小数位数", cell: cellOf(1), content: "1" },
    ]);
  });

  it("are new where there are none", () => {
    expect(settingChanges(range(["总分", 100]), [decimals("1")])).toEqual([
      { name: "小数位数", cell: null, content: "1" },
    ]);
    expect(settingChanges({ status: "missing" }, [decimals("1")])).toEqual([
      { name: "小数位数", cell: null, content: "1" },
    ]);
  });

  it("are the last of several to be written, and all to be cleared", () => {
    const twice = range(["小数位数", 2], ["比率小数位数", 3]);

    expect(settingChanges(twice, [decimals("1")])).toEqual([{ name: "小数位数", cell: cellOf(2), content: "1" }]);
    expect(settingChanges(twice, [decimals("")]).map(({ cell, content }) => [cell, content])).toEqual([
      [cellOf(1), ""],
      [cellOf(2), ""],
    ]);
  });

  it("are none where a default holds already", () => {
    expect(settingChanges(range(["小数位数", ""], ["总分", 100]), [decimals("")])).toEqual([]);
  });

  it("are those of the parts as well, which would say otherwise", () => {
    expect(
      settingChanges(range(["等级分数线", "90/80/60"], ["优分数线", 95]), [bands("85/75/60")]).map(
        ({ cell, content }) => [cell, content],
      ),
    ).toEqual([
      [cellOf(2), ""],
      [cellOf(1), "85/75/60"],
    ]);
  });
});
