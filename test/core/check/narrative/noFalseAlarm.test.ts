import { issueText } from "#core/messages/issueText";
import { zhCN } from "#core/messages/zhCN/zhCN";
import type { Mistake } from "#support/checkCases";
import { findNarrativeIssues } from "#support/findIssues";

const title = "某市知识产权局2022年部门整体支出绩效自评报告";
const missedPatents: readonly Mistake[] = [["指标", 1, 4, "22800件"]];
const found = (text: string, mistakes: readonly Mistake[] = []): string[] =>
  findNarrativeIssues([title, text], mistakes).map((each) => issueText(each, zhCN));

describe("figures that are no finding", () => {
  it.each([
    [
      "years and dates",
      "2022年3月15日，较2021年有所改善；2019—2022年连续4年、近5年，2020、2021年，1至10月，第1—3季度。",
    ],
    [
      "numbers of documents",
      "依据《专项资金管理办法（2021年修订）》（穗埔府规〔2019〕29号）、财预〔2020〕10号、国发[2014]45号。",
    ],
    ["numbers of lists", "1. 加强管理。2、优化流程：（1）宣传；（2）培训。3）总结。"],
    ["ordinals", "全市第1，位居第12名，进入前20名，第3批试点，全国500强，详见表13、附件12。"],
    ["days in quotation marks", "举办“4.26”世界知识产权日、3.15消费者权益日活动。"],
    ["telephones", "联系电话：020-82118888，手机13800138000，接听12345政务服务便民热线，开展119消防宣传。"],
    [
      "names with digits",
      "通过ISO9001认证，建成5G基站，落实“十四五”规划和“1+3+N”体系，A4纸，GB/T 9704-2012，3:1配套，7×24小时服务。",
    ],
    ["figures of speech", "从3个方面落实5项措施，召开2次会议，提供24小时服务，全年365天不间断。"],
    ["bounds of a rule", "对50万元以上的项目开展绩效评价，单笔200元以下不予兑现。"],
    ["zeros", "政府性基金支出0万元，结余0.00万元，投诉0件。"],
    ["years of age", "服务60岁以上老人。"],
  ])("%s", (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ["the budget in 万元, 元 and 亿元", "全年预算数1000万元。", "执行数9500000元。", "年初预算0.1亿元。"],
    ["the budget in 千元 and with separators", "执行数9,500千元。", "项目支出550万。"],
    ["full-width figures", "全年预算数１０００万元，执行率９５．００％。", "执行数９５０万元。"],
    ["figures and units apart", "全年预算数 1000 万元，执行率 95.00 %。"],
    ["rates at fewer decimals", "执行率95%。", "专利授权量完成率101%。"],
    ["what was not spent", "年末结转结余50万元，未执行比例5%。"],
    ["shares", "基本支出占42.11%，项目支出占57.9%。"],
    ["how many were met", "共设指标4项，完成4项，完成比例100%。"],
    ["points and scores", "满分100分，预算执行得分9.5分，扣0.5分，自评得分99.5分。"],
    ["rough figures", "专利授权量2.4万余件，执行约950万元，满意度超95%。"],
    ["what is below a target", "专利授权量比目标多242件，满意度高于目标6个百分点。"],
    ["sums of points", "共设4项指标，指标分值90分。"],
    ["differences from the mark", "执行率高于标准5个百分点。"],
  ])("%s", (_, ...lines) => {
    // Each in a report of its own: to print one quantity two ways is another finding.
    expect(lines.flatMap((line) => found(line))).toEqual([]);
  });

  it("figures in the words of the tables", () => {
    expect(
      found("约谈代理机构17家，涉案金额46.2万元，平均用时缩短12.5%。", [
        ["信息", 3, 1, "约谈代理机构17家，涉案金额462000元，平均用时缩短12.5％。"],
      ]),
    ).toEqual([]);
    expect(found("市场主体减少3120户。", [["指标", 1, 7, "市场主体减少3120户"]])).toEqual([]);
  });
});

describe("figures beside names that are no finding", () => {
  it.each([
    "重点企业的专利授权量24000件。",
    "商标专利授权量24000件。",
    "基本支出预算400万元，实际支出400万元；项目支出预算600万元，实际支出550万元。",
    "一般公共预算财政拨款全年预算数900万元，全年执行数860万元。",
    "2021年全年预算数为950万元。",
    "较上年全年预算数950万元有所增加。",
    "专利授权量24242件，企业满意度96%，完成率106.67%。",
    "专利授权量比年度指标值多242件，得分30分（分值30分）。",
    "产出指标共2项，达到年度指标值的2项。",
    "某项目设置绩效指标3项。",
    "预算执行得分9.5分（分值10分），绩效指标得分90分（分值90分）。",
  ])("%s", (text) => {
    expect(findNarrativeIssues([title, text]).filter(({ check: { id } }) => id === "named-figure-differs")).toEqual([]);
  });
});

describe("spellings that are no finding", () => {
  it.each([
    [
      "a rate that was rounded and says so",
      "预算执行率95.04%。预算执行率约95%。预算执行率超95%。",
      [
        ["预算", 1, 3, 950.4],
        ["预算", 2, 3, 860.4],
        ["预算", 5, 3, 550.4],
      ],
    ],
    [
      "two quantities that round to one number",
      "预算执行率95.04%，企业满意度95%。",
      [
        ["预算", 1, 3, 950.4],
        ["预算", 2, 3, 860.4],
        ["预算", 5, 3, 550.4],
        ["指标", 4, 4, "95%"],
      ],
    ],
    ["one amount in two units", "全年预算数1000万元。全年预算数10000000元。", []],
    ["a target and its actual value", "专利授权量年度指标值24000件，实际完成24242件。", []],
    [
      "budget and execution of one size",
      "全年预算数950.4万元，执行数950万元。",
      [
        ["预算", 1, 2, 950.4],
        ["预算", 2, 2, 850.4],
        ["预算", 1, 3, 950],
        ["预算", 1, 1, 950.4],
        ["预算", 2, 1, 850.4],
        ["预算", 5, 2, 550.4],
      ],
    ],
  ] satisfies [string, string, Mistake[]][])("%s", (_, text, mistakes) => {
    expect(found(text, mistakes)).toEqual([]);
  });
});

describe("sums that are no finding", () => {
  it.each([
    ["some of the parts", "专利授权量24242件，其中发明100件、外观300件。", [["信息", 3, 1, "发明100件，外观300件"]]],
    [
      "parts that miss by rounding",
      "按支出性质看，基本支出400.33万元，项目支出549.68万元。",
      [
        ["预算", 4, 3, 400.334],
        ["预算", 5, 3, 549.675],
        ["预算", 1, 3, 950],
        ["预算", 4, 2, 401],
      ],
    ],
    ["parts in brackets", "示范企业24242件（其中发明100件），另有300件。", [["信息", 3, 1, "发明100件，300件"]]],
    [
      "parts of the budget beside what was spent",
      "全年预算数1000万元，按支出性质分，基本支出400万元、项目支出600万元。",
      [],
    ],
    [
      "parts of a total that the table leaves blank",
      "按支出性质分，基本支出400万元，项目支出550万元。",
      [["预算", 1, 3, ""]],
    ],
    ["budget and execution by turns", "基本支出预算400万元、支出400万元，项目支出预算600万元、支出550万元。", []],
    ["a growth beside the parts", "共授权100件，其中发明60件，比上年增加50件。", [["信息", 3, 1, "100件，60件，50件"]]],
  ] satisfies [string, string, Mistake[]][])("%s", (_, text, mistakes) => {
    expect(found(text, mistakes)).toEqual([]);
  });
});

describe("claims that are no finding", () => {
  it.each([
    "各项指标未全部完成。",
    "年度指标没有全部完成。",
    "完成了全部指标的审核工作。",
    "完成各项指标任务分解。",
    "为实现各项绩效目标，强化调度。",
    "各项指标均已完成，仅专利授权量未达到年度指标值。",
    "除专利授权量外，其他指标均已完成。",
    "除专利授权量外，各项绩效指标均完成。",
    "为全面完成年度目标任务奠定基础。",
    "专利授权量未完成年度目标，其余3项指标全部完成。",
    "力争全部完成年度各项指标。",
    "将确保各项绩效目标全部实现。",
    "目标是完成各项绩效指标。",
    "如期完成各项任务需要各方支持，尚有指标没有完成。",
    "基本完成各项任务。",
    "大部分指标均已完成。",
    "满意度指标全部完成。",
    "3项指标均已完成。",
    "商标类相关绩效指标均已完成。",
    "坚持问题导向，机制还有待完善，防止出现问题。",
    "是否完成各项指标以验收为准。",
    "自评结果写“各项指标全部完成”。",
    "各项指标完成情况如下。",
    "各项绩效目标完成得分见附表。",
    "全部指标中达到年度指标值的3项。",
    "绩效目标是完成各项工作任务。",
    "圆满完成国庆安保任务。",
    "完成各项民生实事任务。",
    "经审计未发现问题，不存在违规使用资金问题。",
    "按季度通报各项指标完成率。",
  ])("%s", (text) => {
    expect(found(text, missedPatents)).toEqual([]);
  });

  it("what is planned below a heading about goals", () => {
    expect(
      findNarrativeIssues(
        [title, "（三）部门整体支出绩效目标", "全面完成各项工作任务。", "四、下一步改进措施", "完成全部指标。"],
        missedPatents,
      ),
    ).toEqual([]);
  });

  it("what the data bear out", () => {
    expect(found("实现了年初设定的各项绩效指标，暂无问题，圆满完成全年任务。")).toEqual([]);
  });
});

describe("directions that are no finding", () => {
  it.each([
    "平均预审周期从5天提速至4.5天。",
    "平均预审周期由5天缩短至4.5天，专利授权量从24000件提高到24242件。",
    "专利授权量超额完成年度目标，企业满意度超额完成。",
    "专利授权量未达到全国领先水平。",
    "力争超额完成专利授权量目标。",
    "全年预算数与年初预算数持平。",
    "未完成的指标没有。",
    "平均预审周期超过目标值的情况没有发生。",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("one indicator met and another missed", () => {
    expect(found("企业满意度超额完成，专利授权量未完成年度目标。", missedPatents)).toEqual([]);
  });
});

describe("other words that are no finding", () => {
  it.each([
    ["grades of other things", "信用等级为A，水质等级为良好，安全等级为一级，考核等次为优秀。"],
    ["the grade and the score", "自评得分99.50分，自评等级为“优”。总分100分，自评总得分99.5分。"],
    ["scores and grades of other years", "2021年自评得分为90分，上年自评等级为良，2021年绩效自评发现的问题已整改。"],
    ["a unit that is told", "金额单位为万元，（单位：万元）。"],
    ["bold words", "**推动改革，**取得实效。**深化合作**，成效明显。"],
    ["what is to be improved", "机制有待完善，资料有待补充。"],
    ["years of history", "2019年修订管理办法，较2021年预算执行率提高，2023年计划预算安排另行报批。"],
    [
      "years of plans",
      "2023年全年预算将按本次自评结果编制，在2021年绩效自评基础上改进，2021年末结转资金纳入2022年预算执行。",
    ],
    ["grades of risk", "风险等级评定为A级，专利评级为B级。"],
  ])("%s", (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    "某市 知识产权局 2022 年度部门整体 支出绩效自评报告",
    "关于某市知识产权局2022年度绩效自评的报告",
    "2022年度部门整体支出绩效自评报告",
    "知识产权局2022年部门整体支出绩效自评报告",
  ])("the title %s", (line) => {
    expect(findNarrativeIssues([line])).toEqual([]);
  });
});
