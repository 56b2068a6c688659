import { changeText } from "#core/messages/changeText";
import { enUS } from "#core/messages/enUS/enUS";
import { zhCN } from "#core/messages/zhCN/zhCN";
import type { InputChange } from "#core/model/inputs";

const cell = { sheet: "自评表", row: 1, column: 1 };

describe("a change of the tables", () => {
  it.each<[InputChange, chinese: string, english: string]>([
    [{ kind: "cell", cell, before: "", after: "已完成" }, "由「空白」改为「已完成」", "changed from blank to “已完成”"],
    [{ kind: "cell", cell, before: 950, after: 960 }, "由「950」改为「960」", "changed from “950” to “960”"],
    [{ kind: "row-added", cell, text: "专利" }, "增加了一行：专利", "a row was added: “专利”"],
    [
      { kind: "row-removed", table: "budget", text: "" },
      "「预算表」删去了一行：（空行）",
      "a row was deleted from “预算表”: blank",
    ],
    [
      { kind: "rows-moved", table: "indicators" },
      "「指标表」的行调整了顺序",
      "the rows of “指标表” stand in another order",
    ],
    [
      { kind: "columns-changed", table: "budget" },
      "「预算表」增加或删去了列",
      "columns were added to “预算表” or deleted",
    ],
    [
      { kind: "table-gone", table: "basicInformation" },
      "「基本信息」已不在工作簿中",
      "“基本信息” is not in the workbook any more",
    ],
  ])("%j is told in both languages", (change, chinese, english) => {
    expect(changeText(change, zhCN)).toBe(chinese);
    expect(changeText(change, enUS)).toBe(english);
  });

  it("tells a long text by its beginning", () => {
    const change: InputChange = { kind: "cell", cell, before: "甲".repeat(50), after: "" };

    expect(changeText(change, zhCN)).toBe(`由「${"甲".repeat(40)}…」改为「空白」`);
  });
});
