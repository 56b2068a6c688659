import { nothingWritten } from "#core/model/ownership";
import { parseTables } from "#core/form/parseTables";
import type { TestCell } from "#support/grids";
import { grid, snapshot } from "#support/grids";

type Rows = readonly (readonly TestCell[])[];

const header = [
  "一级指标",
  "二级指标",
  "三级指标",
  "年度指标值",
  "实际完成值",
  "分值",
  "得分",
  "偏差原因分析及改进措施",
];
const first = ["产出指标", "数量指标", "培训场次", "≥20场", "22场", 50, 50, ""];
const second = ["满意度指标", "满意度", "学员满意度", "≥90%", "93%", 40, 40, ""];
const total = ["总分", "", "", "", "", 90, 90, ""];

const namesIn = (...rows: Rows): string[] | undefined =>
  parseTables(
    snapshot({ indicators: grid([header, ...rows]) }).ranges,
    nothingWritten,
  ).tables.indicators?.indicators.map(({ name }) => name);

const both = ["培训场次", "学员满意度"];

describe("what is no indicator", () => {
  it.each<[string, Rows]>([
    ["the row of column numbers", [[1, 2, 3, 4, 5, 6, 7, 8], first, second]],
    ["栏次", [["栏次", 1, 2, 3, 4, 5, 6, 7], first, second]],
    ["甲 乙", [["甲", "乙", "丙", 1, 2, 3, 4, 5], first, second]],
    ["circled column numbers", [["①", "②", "③", "④", "⑤", "⑥", "⑦=⑤/④", "⑧"], first, second]],
    ["the header again at the head of a page", [first, header, second]],
    ["the header again, a cell of it otherwise", [first, [...header.slice(0, 7), "备注"], second]],
    [
      "小计 of a class",
      [first, ["", "", "小计", "", "", 50, 50, ""], second, ["", "满意度小计", "", "", "", 40, 40, ""]],
    ],
    [
      "a row that does not apply",
      [first, ["效益指标", "经济效益", "带动投资", "不适用", "不适用", "", "", ""], second],
    ],
    ["a row of strokes", [first, ["效益指标", "经济效益", "/", "/", "/", "/", "/", "/"], second]],
    [
      "a row of the template",
      [first, ["效益指标", "经济效益", "指标1：", "", "", "", "", ""], ["", "", "……", "", "", "", "", ""], second],
    ],
    ["a goal between two blocks", [first, ["年度目标之二：组织好第二期培训，覆盖全部乡镇的骨干。"], second]],
    ["a remark", [first, second, ["其他需要说明事项", "", "无", "", "", "", "", ""]]],
    ["signatures below the total", [first, second, total, ["", "", "填表人：", "张三", "2023年3月1日", "", "", ""]]],
    [
      "a conclusion below the total",
      [first, second, total, ["自评综述", "", "", "", "较好完成年度目标。", "", "", ""]],
    ],
    ["the rules of scoring below the total", [first, second, total, ["等级", "优", "", 90, 100, "", "", ""]]],
  ])("%s", (_, rows) => {
    expect(namesIn(...rows)).toEqual(both);
  });

  it("is not a row of numbers that do not count the columns", () => {
    expect(namesIn(first, ["效益指标", "经济效益", "新增岗位", "20", "25", 10, 10, ""], second)).toHaveLength(3);
  });
});

describe("a budget with 年初预算数 alone", () => {
  it("takes it for the budget of the year", () => {
    const { tables } = parseTables(
      snapshot({
        budget: grid([
          ["项目资金(万元)", "年初预算数", "全年执行数"],
          ["年度资金总额", 100, 95],
        ]),
      }).ranges,
      nothingWritten,
    );

    expect(tables.budget?.lines[0]).toMatchObject({ role: "total", originalBudget: null });
    expect(tables.budget?.lines[0]?.revisedBudget?.toFixed()).toBe("100");
  });
});
