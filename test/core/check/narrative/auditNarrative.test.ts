import { issueText } from "#core/messages/issueText";
import { audited, issues, judged, missedTables } from "#support/auditedReport";
import { missedCases, narrativeCases } from "#support/narrativeCases";
import { basicRows, budgetRows, withCell } from "#support/sampleTables";

const title = "某市知识产权局2022年部门整体支出绩效自评报告";
const missed = missedTables();

describe("the audit of the report", () => {
  it.each(narrativeCases)("finds %s, and nothing else", (_, paragraphs, expected) => {
    expect(audited(paragraphs)).toEqual(expected);
  });

  it.each(missedCases)("finds %s, and nothing else", (_, paragraphs, expected) => {
    expect(audited(paragraphs, missed)).toEqual(expected);
  });

  it("says in whole sentences what was found and what to do", () => {
    const found = [...narrativeCases.flatMap(([, paragraphs]) => issues(paragraphs)), ...missedCases.flatMap(([, paragraphs]) => issues(paragraphs, missed))];

    for (const issue of found) {
      expect(issueText(issue)).toMatch(/请.*。$/);
      expect(issueText(issue)).not.toMatch(/undefined|NaN|\{\w/);
    }
  });

  it("names the missed indicators beside the claim", () => {
    expect(issues([title, "各项绩效指标均已完成。"], missed).map(issueText)).toEqual([
      "报告写「各项绩效指标均已完成」，但「专利授权量」（完成率 83.33%）未达到年度指标值。请改写结论，或核对数据。",
    ]);
  });
});

describe("figures that the audit knows", () => {
  it.each([
    ["in another money unit", "全年执行数为9,500,000元，即0.095亿元。"],
    ["with fewer decimals, full-width digits and signs", "预算执行率９５％，商标等专利授权量24,242件。"],
    ["as differences, sums and counts", "年末结转结余50万元，共设4项指标，满分100分，其中指标分值90分。"],
    ["as rates of fulfilment and of deviation", "专利授权量完成率101.01%，超出目标1.01%。"],
    ["as shares of the whole", "基本支出占全年执行数的42.1%。"],
    ["in thousands and ten thousands", "专利授权量约2.4万件。"],
  ])("are those of the tables %s", (_, text) => {
    expect(audited([title, text]).filter((found) => found.startsWith("figure-in-no-table"))).toEqual([]);
  });

  it.each([
    "根据某府规〔2019〕29号文件，自2019年3月5日起实施第3批12.5政策。",
    "1. 完成登记；2. 完成建档（2）公示。",
    "举办“4.26”世界知识产权日活动和《2021—2035年规划纲要》宣讲。",
    "联系电话：020-83334444，联系人13800138000。",
    "围绕3个方面、5项措施推进，连续6年居首，上午9:30开会。",
    "近50家、约14亿元、1500多家。",
  ])("are none that only look like figures: %s", (text) => {
    expect(audited([title, text]).filter((found) => !found.includes("direction"))).toEqual(text.includes("12.5") ? ["figure-in-no-table 2"] : []);
  });

  it("are also those in the words of 基本信息", () => {
    const tables = judged({ basic: [...basicRows(), ["主要工作成效", "全年办结案件122宗，罚没34.9万元。"]] });

    expect(audited([title, "办结案件122宗，罚没款34.9万元。"], tables)).toEqual([]);
  });
});

describe("what the audit leaves alone", () => {
  it.each([
    "下一步将确保各项绩效指标全部完成。",
    "力争圆满完成全部任务。",
    "除专利授权量外，其余指标均达到年度指标值。",
    "未能完成全部指标，主要是申报周期较长。",
    "绩效目标是完成各项工作任务。",
    "平均预审周期由20天缩短至4.5天。",
    "2021年修订的办法继续执行，较2021年增长10%。",
    "与2021年度部门整体支出相比有所增加。",
  ])("%s", (text) => {
    expect(audited([title, text], missed).filter((found) => !found.startsWith("figure-in-no-table"))).toEqual([]);
  });

  it("claims that the data bear", () => {
    expect(audited([title, "各项绩效指标均已完成，未发现未完成事项。"])).toEqual([]);
  });

  it("parts of a total that the table leaves blank", () => {
    const tables = judged({ budget: withCell(budgetRows(), 1, 3, "") });

    expect(audited([title, "按支出性质分，基本支出400万元，项目支出550万元。"], tables)).toEqual([]);
  });

  it("two quantities that print the same when rounded", () => {
    const tables = judged({ budget: withCell(withCell(budgetRows(), 1, 3, 950.21), 2, 3, 860.21) });

    expect(audited([title, "预算执行率为95%，一般公共预算财政拨款执行率为95.6%。"], tables).filter((found) => found.startsWith("quantity"))).toEqual([]);
  });
});

describe("a long report", () => {
  it("of a thousand paragraphs, and one of 30,000 characters, are read in a moment", () => {
    const texts = [title, ...Array.from({ length: 1000 }, (_, index) => `第${index}段完成${index * 7 + 11}件。`), "其中，".repeat(10_000), "（".repeat(15_000), "为 ".repeat(15_000), "1,".repeat(15_000)];
    const begun = performance.now();

    expect(audited(texts).length).toBeGreaterThan(500);
    // Not a test on a clock: a rule that goes back over the text for every character would take minutes.
    expect(performance.now() - begun).toBeLessThan(20_000);
  });
});
