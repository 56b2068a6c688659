import { calculateResults } from "#core/calculate/calculateResults";
import { nationalProfile } from "#core/calculate/nationalProfile";
import { namedFigureDiffers } from "#core/check/narrative/checks/named-figure-differs";
import { narrativeOf } from "#core/check/narrative/narrative";
import { phrase, type Phrase } from "#core/model/phrase";
import type { Mistake } from "#support/checkCases";
import { pasted } from "#support/findIssues";
import { findInReport } from "#support/findInReport";
import { amounts, budgetLine, budgetTable, tablesOf } from "#support/modelTables";
import type { ToldIssue } from "#support/told";

const find = (text: string, mistakes?: readonly Mistake[]): ToldIssue[] =>
  findInReport(namedFigureDiffers, [text], mistakes);
const differs = (told: string, fact: Phrase, cell = "自评报告!A2"): ToldIssue => ({
  id: "named-figure-differs",
  cell,
  values: { told, fact },
});

const inAll = (what: "revised-budget" | "actual-expenditure" | "original-budget", amount: string): Phrase =>
  phrase("is-value", {
    what: phrase("in-all", { what: phrase(what) }),
    value: phrase("amount", { amount, unit: phrase("万元") }),
  });
const ofPatents = (what: "actual-value" | "target" | "completion-rate" | "score" | "points", value: string): Phrase =>
  phrase("indicator-value", { name: "专利授权量", what: phrase(what), value });

describe("a figure of the tables beside a name that is not its own", () => {
  it("is told of the budget as a whole", () => {
    expect(find("全年预算数为950万元。")).toEqual([differs("全年预算数为950万元", inAll("revised-budget", "1000.00"))]);
    expect(find("全年执行数1000万元。")).toEqual([
      differs("全年执行数1000万元", inAll("actual-expenditure", "950.00")),
    ]);
    expect(find("年初预算额950万元。")).toEqual([differs("年初预算额950万元", inAll("original-budget", "1000.00"))]);
  });

  it("is told of a row of the budget", () => {
    expect(find("项目支出400万元。")).toEqual([
      differs(
        "项目支出400万元",
        phrase("row-amounts", {
          name: "项目支出",
          budget: phrase("amount", { amount: "600.00", unit: phrase("万元") }),
          spent: phrase("amount", { amount: "550.00", unit: phrase("万元") }),
        }),
      ),
    ]);
  });

  it("is told of an indicator: its value, target, completion rate, score and points", () => {
    const two: Mistake[] = [
      ["指标", 2, 2, "商标申请量"],
      ["指标", 2, 3, "≥500件"],
      ["指标", 2, 4, "520件"],
    ];

    expect(find("专利授权量520件。", two)).toEqual([differs("专利授权量520件", ofPatents("actual-value", "24242件"))]);
    expect(find("专利授权量年度指标值为24242件。")).toEqual([
      differs("年度指标值为24242件", ofPatents("target", "24000件")),
    ]);
    expect(find("专利授权量24242件，完成率为106.67%。")).toEqual([
      differs("完成率为106.67%", ofPatents("completion-rate", "101.01%")),
    ]);
    expect(find("专利授权量24242件，得分20分。")).toEqual([differs("得分20分", ofPatents("score", "30"))]);
    expect(find("专利授权量24242件，分值20分。")).toEqual([differs("分值20分", ofPatents("points", "30"))]);
  });

  it("is told of a number of indicators", () => {
    expect(find("共设置绩效指标3项。")).toEqual([
      differs("共设置绩效指标3项", phrase("is-count", { what: phrase("number-of", { name: "绩效指标" }), value: "4" })),
    ]);
  });

  it("is told of the name that stands last before it", () => {
    expect(find("专利授权量24242件，企业满意度96%，完成率101.01%。")).toEqual([
      differs(
        "完成率101.01%",
        phrase("indicator-value", { name: "企业满意度", what: phrase("completion-rate"), value: "106.67%" }),
      ),
    ]);
    expect(find("平均预审周期4.5天。专利授权量24242件，企业满意度96%。专利授权量24242件，分值20分。")).toEqual([
      differs("分值20分", ofPatents("points", "30")),
    ]);
  });

  it("is not told of a name that stands behind it", () => {
    expect(find("专利授权量24242件，分值20分，企业满意度96%。")).toEqual([
      differs("分值20分", ofPatents("points", "30")),
    ]);
  });

  it("is told once a paragraph: the first", () => {
    expect(findInReport(namedFigureDiffers, ["全年预算数为950万元。执行数1000万元。", "全年执行数1000万元。"])).toEqual(
      [
        differs("全年预算数为950万元", inAll("revised-budget", "1000.00")),
        differs("全年执行数1000万元", inAll("actual-expenditure", "950.00"), "自评报告!A3"),
      ],
    );
  });
});

describe("a figure beside a name is left alone", () => {
  it.each([
    "上年",
    "去年",
    "前年",
    "较同期",
    "同比",
    "往年",
    "历年",
    "连续两年",
    "力争",
    "下一步",
    "下一年",
    "明年",
    "今后",
  ])("in a sentence about %s, and no other sentence is", (words) => {
    expect(find(`${words}全年预算数为950万元。`)).toEqual([]);
    expect(find(`${words}有所不同。全年预算数为950万元。`)).toHaveLength(1);
  });

  it.each([
    ["2021年全年预算数为950万元。", 0],
    ["1999 年全年预算数为950万元。", 0],
    ["2022年全年预算数为950万元。", 1],
    ["2022年与2023年全年预算数为950万元。", 0],
    ["2021号文，全年预算数为950万元。", 1],
  ])("in a sentence about another year than the report's: %s", (text, count) => {
    expect(find(text)).toHaveLength(count);
  });

  it("in any year's sentence where the workbook does not say which year it is of", () => {
    const noYear: Mistake[] = [["信息", 2, 1, ""]];

    expect(find("2022年全年预算数为950万元。", noYear)).toEqual([]);
    expect(find("全年预算数为950万元。", noYear)).toHaveLength(1);
  });

  it.each(["四、下一步改进措施", "五、下年工作打算", "三、明年计划", "六、有关建议"])(
    "below the heading %s",
    (heading) => {
      expect(findInReport(namedFigureDiffers, [heading, "全年预算数为950万元。"])).toEqual([]);
    },
  );

  it.each(["（三）部门整体支出绩效目标", "二、综合评价分析"])("but not below the heading %s", (heading) => {
    expect(findInReport(namedFigureDiffers, [heading, "全年预算数为950万元。"])).toHaveLength(1);
  });

  it.each(["全年预算数约为950万元。", "全年预算数为950多万元。", "全年预算数为0万元。", "产出指标约3项。"])(
    "that is rough or zero: %s",
    (text) => {
      expect(find(text)).toEqual([]);
    },
  );

  it("that is in no table, which is told as that", () => {
    expect(find("全年预算数为951万元。")).toEqual([]);
    expect(find("专利授权量24243件。")).toEqual([]);
    expect(find("专利授权量24242件，分值21分。")).toEqual([]);
    expect(find("专利授权量24242件，完成率77.77%。")).toEqual([]);
  });

  it("that stands before the first name", () => {
    expect(find("950万元为全年预算数。")).toEqual([]);
    expect(find("完成率106.67%的是专利授权量。")).toEqual([]);
  });

  it("in a paragraph that we wrote and nobody edited", () => {
    const tables = tablesOf({ budget: budgetTable([budgetLine(amounts(1000, 1000, 950))]) });
    const judged = { tables, results: calculateResults(tables, nationalProfile), settings: nationalProfile };
    const written = (owner: "ours" | "user") =>
      pasted(["自评报告", "全年预算数为950万元。"]).map((paragraph) => ({ ...paragraph, owner }));

    expect(namedFigureDiffers.find(narrativeOf(written("user"), judged, []))).toHaveLength(1);
    expect(namedFigureDiffers.find(narrativeOf(written("ours"), judged, []))).toEqual([]);
  });
});
