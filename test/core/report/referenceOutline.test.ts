import { referenceOutline } from "#core/report/outlines/reference";
import { renderReport } from "#core/report/renderReport";
import { reportSource, type IndicatorRow, type ReportParts } from "#support/reportSource";

function report(parts: Omit<ReportParts, "template">): { readonly lines: string[]; readonly ids: string[] } {
  const template = referenceOutline.map(({ style, text }) => [style, text] as const);
  const { paragraphs, issues } = renderReport(reportSource({ ...parts, template }));
  return { lines: paragraphs.map(({ text }) => text), ids: issues.map(({ check: { id } }) => id) };
}

const section = (lines: readonly string[], from: RegExp, to: RegExp): string[] =>
  lines.slice(
    lines.findIndex((line) => from.test(line)) + 1,
    lines.findIndex((line) => to.test(line)),
  );

const problems = (parts: Omit<ReportParts, "template">): string[] =>
  section(report(parts).lines, /存在的主要问题$/, /下一步改进措施$/);

const reached: IndicatorRow = { name: "专利授权量", target: "≥10件", actual: "11件", points: "50" };
const missed: IndicatorRow = {
  ...{ name: "商标申请量", target: "≥10件", actual: "9件", points: "40" },
  ...{ reason: "需求减弱", measure: "加强引导" },
};
const unclear: IndicatorRow = { name: "公众意识", target: "有效增强", actual: "有所增强", points: "40" };
const low = [["total", "年度资金总额", "100", "100", "80"]] as const;

describe("the reference's outline", () => {
  it("tells of one missed target without a number before it", () => {
    expect(problems({ indicators: [reached, missed] })).toEqual([
      "商标申请量未达到年度指标值。年度指标值为不低于10件，实际完成值为9件，完成率为90.00%。主要原因是：需求减弱。",
    ]);
  });

  it("numbers several, and adds low execution", () => {
    expect(problems({ budget: low, indicators: [missed, { ...missed, name: "办案数", reason: "" }] })).toEqual([
      "一是商标申请量未达到年度指标值。年度指标值为不低于10件，实际完成值为9件，完成率为90.00%。主要原因是：需求减弱。",
      "二是办案数未达到年度指标值。年度指标值为不低于10件，实际完成值为9件，完成率为90.00%。",
      "此外，预算执行进度有待加快。全年预算数为100.00万元，全年执行数为80.00万元，预算执行率为80.00%，低于90.00%。",
    ]);
  });

  it("says so where every target was reached", () => {
    expect(problems({ indicators: [reached] })).toEqual([
      "各项绩效指标均达到年度指标值，预算执行率为97.10%，对照自评表未发现未完成事项。",
    ]);
  });

  it("does not claim what the table leaves open", () => {
    expect(problems({ indicators: [reached, unclear] })).toEqual([
      "尚有1项绩效指标需补充资料后判定是否达到年度指标值。",
    ]);
  });

  it("arranges results by task where the table names tasks, else by class", () => {
    const byTask = report({
      indicators: [
        { ...reached, task: "创造提质" },
        { ...missed, task: "商标培育" },
      ],
    }).lines;
    const byClass = report({ indicators: [reached] }).lines;

    expect(byTask).toContain("一是创造提质。专利授权量11件（年度指标值不低于10件，完成率110.00%）。");
    expect(byTask).toContain("二是商标培育。商标申请量9件（年度指标值不低于10件，完成率90.00%）。");
    expect(byClass).toContain("产出指标方面，专利授权量11件（年度指标值不低于10件，完成率110.00%）。");
  });

  const whole = {
    单位名称: "某局",
    年度: "2022",
    部门职能: "职能",
    绩效目标: "目标",
    重点工作: "工作",
    主要工作成效: "成效",
  };
  it.each<[string, Omit<ReportParts, "template">]>([
    ["everything", { basic: whole }],
    ["no texts", {}],
    ["no budget", { budget: null }],
    ["no indicators", { indicators: [] }],
    ["nothing at all", { basic: {}, budget: null, indicators: [] }],
    ["a budget of zero", { budget: [["total", "合计", "0", "0", "0"]] }],
    [
      "blank actual values",
      {
        indicators: [
          { ...reached, actual: "" },
          { ...unclear, actual: "" },
        ],
      },
    ],
    ["spending above the budget", { budget: [["total", "合计", "10", "10", "11"]] }],
  ])("leaves no half sentence with %s", (_, parts) => {
    const { lines, ids } = report(parts);

    for (const line of lines) {
      expect(line).not.toMatch(/[，；：、（][。；，、：）]|[。；，、]{2}|^[，。；、：]|（）|“”|undefined|null|NaN|〔/);
    }
    expect(ids.filter((id) => id.startsWith("template-"))).toEqual([]);
  });

  it("drops nothing from a whole workbook", () => {
    const budget = [
      ["total", "年度资金总额", "100", "100", "98"],
      ["source", "一般公共预算", "100", "100", "98"],
      ["nature", "项目支出", "100", "100", "98"],
    ] as const;

    expect(report({ basic: whole, budget, indicators: [reached, missed] }).ids).toEqual([]);
  });
});
