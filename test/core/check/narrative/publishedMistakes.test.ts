import { assess } from "#core/assess";
import { auditNarrative } from "#core/check/narrative/auditNarrative";
import { issueText } from "#core/messages/issueText";
import { zhCN } from "#core/messages/zhCN/zhCN";
import { addressText } from "#core/model/address";
import { pasted } from "#support/findIssues";
import { grid, snapshot } from "#support/grids";
import { budgetHeader, indicatorHeader, type Rows } from "#support/sampleTables";

/*
 * The figures that a department published for 2022, with the mistakes that it published beside them: a rate
 * and two amounts printed two ways, and all targets said to be met beside one that was not.
 */

const budget: Rows = [
  budgetHeader,
  ["年度资金总额", 15846.5, 16152.27, 15680.45, 10, "", "", "年中追加专项资金"],
  ["一般公共预算财政拨款", 15846.5, 16152.27, 15680.45, "-", "", "", ""],
  ["政府性基金预算财政拨款", 0, 0, 0, "-", "", "", ""],
  ["基本支出", 1010.5, 1010.5, 993.62, "-", "", "", ""],
  ["项目支出", 14836, 15141.77, 14686.83, "-", "", "", ""],
];
const indicators: Rows = [
  indicatorHeader,
  ["产出指标", "数量指标", "专利授权量", "≥23000件", "24242件", 20, "", "", ""],
  ["", "", "商标申请量", "≥25000件", "23347件", 20, "", "注册需求减弱", "科学测算指标值"],
  ["", "时效指标", "平均预审周期", "≤5天", "4.5天", 10, "", "", ""],
  ["效益指标", "经济效益指标", "知识产权质押融资额", "≥70亿元", "72.5亿元", 30, "", "", ""],
  ["满意度指标", "服务对象满意度指标", "企业满意度", "≥90%", "96%", 10, "", "", ""],
];
const basic: Rows = [
  ["项目", "内容"],
  ["单位名称", "某开发区知识产权局"],
  ["年度", 2022],
  ["主要工作成效", "平均预审周期由20天压缩到4.5天；服务培育企业1500多家，吸引投资近14亿元；罚没34.9万元。"],
];
const report = [
  "某开发区知识产权局 2022 年部门整体支出绩效自评报告",
  "一、基本情况",
  "（一）部门整体收支情况",
  "本年度全年预算数 16152 万元，执行数 15680 万元，完成预算的 97.08%。",
  "从资金来源看，一般公共预算财政拨款支出 15680 万元，政府性基金预算财政拨款支出 0 万元。从支出性质看，基本支出 993.62 万元，项目支出 14686.83 万元。",
  "（二）部门整体支出绩效目标",
  "完成年度各项绩效指标，专利、商标等业务保持领先。",
  "二、综合评价分析",
  "2022年，我局聚焦主责主业，实现了年初确定的各项绩效指标。",
  "专利授权量 24242 件，质押融资 72.5 亿元；商标申请 23347 件，完成率 93.4%。",
  "平均预审周期从 20 天提速至 4.5 天，面向 1500 多家企业开展服务，带动投资近 14 亿元，罚没 34.9 万元。",
  "三、存在的主要问题",
  "预算执行效率有待提高。全年预算数 16,152.27 万元，执行数 15,680.45 万元，完成预算的 97.1%。",
  "四、下一步改进措施",
  "力争2023年全部完成各项绩效目标。",
];

describe("a report as it was published", () => {
  it("is found to print three quantities two ways and to claim what the table denies, and nothing else", () => {
    const { assessment } = assess(
      snapshot({
        budget: grid(budget, { sheet: "预算" }),
        indicators: grid(indicators, { sheet: "指标" }),
        basicInformation: grid(basic, { sheet: "信息" }),
      }),
      { now: new Date(0) },
    );

    expect(
      auditNarrative(pasted(report), assessment).map(
        (issue) => `${issue.cell ? addressText(issue.cell) : ""} ${issueText(issue, zhCN)}`,
      ),
    ).toEqual([
      "自评报告!A13 全年预算数在报告中有两种写法：16152万元 与 16,152.27万元。请统一为一种。",
      "自评报告!A13 全年执行数在报告中有两种写法：15680万元 与 15,680.45万元。请统一为一种。",
      "自评报告!A13 预算执行率在报告中有两种写法：97.08% 与 97.1%。请统一为一种。",
      "自评报告!A9 报告写「实现了年初确定的各项绩效指标」，但「商标申请量」（完成率 93.39%）未达到年度指标值。请改写结论，或核对数据。",
    ]);
  });
});
