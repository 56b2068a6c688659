import { assess } from "#core/assess";
import { nationalProfile } from "#core/calculate/nationalProfile";
import { profiles } from "#core/calculate/profiles";
import { catalogue } from "#core/check/catalogue";
import { issueText } from "#core/messages/issueText";
import { zhCN } from "#core/messages/zhCN/zhCN";
import { valueOrNull } from "#core/model/computed";
import { addressText } from "#core/model/address";
import { phrase } from "#core/model/phrase";
import type { Settings } from "#core/model/settings";
import { parseSettings } from "#core/parse/parseSettings";
import { grid, namedRange, snapshot, type TestCell } from "#support/grids";
import { told } from "#support/told";
import { basicRows, budgetRows, indicatorRows, templateRows, withCell, type Rows } from "#support/sampleTables";

const read = (...rows: TestCell[][]) =>
  parseSettings(namedRange("scoring", grid([["项目", "内容"], ...rows], { sheet: "设置" })), {
    profiles,
    checks: catalogue,
  });

/** Decimals as text, so that a failure shows them. */
const shown = (settings: Partial<Settings>): unknown => JSON.parse(JSON.stringify(settings));

describe("评分设置", () => {
  it("is the national profile where there is none", () => {
    expect(parseSettings({ status: "missing" }, { profiles, checks: catalogue })).toEqual({
      settings: nationalProfile,
      profile: "全国",
      issues: [],
    });
  });

  it.each<[string, TestCell, object]>([
    ["评分口径", "20＋80", { budgetPoints: "20" }],
    ["评分口径", "不计分", { budgetPoints: "0" }],
    ["预算执行分值", 20, { budgetPoints: "20" }],
    ["预算执行分值：", "20分", { budgetPoints: "20" }],
    ["总分", 120, { totalPoints: "120" }],
    ["等级分数线", "优80 良70 中60", { ratingBands: { excellent: "80", good: "70", fair: "60" } }],
    ["良分数线", 85, { ratingBands: { excellent: "90", good: "85", fair: "60" } }],
    ["执行率下限", { value: 0.8, text: "80%", format: "0%" }, { executionMark: "0.8" }],
    ["执行率下限", 80, { executionMark: "0.8" }],
    ["超额完成标准", "120%", { overFulfilledMark: "1.2" }],
    ["超额完成提示标准", "115%", { overFulfilledNoticeMark: "1.15" }],
    ["超额完成扣分", 2, { overFulfilledDeduction: "2" }],
    ["反向指标公式", "w×T/A", { lowerIsBetterFormula: "ratio" }],
    ["反向指标公式", "1-(A-T)/T", { lowerIsBetterFormula: "excess" }],
    [
      "总分封顶",
      "80%:89；70%：79",
      {
        totalCaps: [
          { below: "0.8", atMost: "89" },
          { below: "0.7", atMost: "79" },
        ],
      },
    ],
    ["定性达成下限", "85%", { qualitativeBands: { full: "0.85", partial: "0.6" } }],
    ["小数位数", 1, { rateDecimals: 1 }],
    ["金额单位", "元", { moneyUnit: "元" }],
    ["金额单位", "人民币万元", { moneyUnit: "万元" }],
    ["报告提纲", "四川", { outline: "sichuan" }],
    ["提纲：", "转移支付资金", { outline: "transfer-payment" }],
    ["预算调整未说明", "关闭", { severities: { "adjusted-without-reason": "off" } }],
    ["low-execution", "提示", { severities: { "low-execution": "note" } }],
  ])("understands %s: %j", (name, content, changed) => {
    const { settings, issues } = read([name, content]);

    expect(issues).toEqual([]);
    expect(shown(settings)).toEqual({ ...(shown(nationalProfile) as object), ...changed });
  });

  it("keeps single settings beside a profile, in whatever order", () => {
    expect(shown(read(["超额完成扣分", 2], ["评分口径", "20+80"]).settings)).toMatchObject({
      budgetPoints: "20",
      overFulfilledDeduction: "2",
    });
  });

  it.each<[string, TestCell, string]>([
    [
      "评分口径",
      "本省",
      "设置!B2 「评分设置」中「评分口径」的内容「本省」无法识别，仍按默认值处理。请改为全国、20+80、含成本指标、不计分。",
    ],
    [
      "小数位数",
      "两位",
      "设置!B2 「评分设置」中「小数位数」的内容「两位」无法识别，仍按默认值处理。请改为0 到 6 的整数。",
    ],
    [
      "报告提纲",
      "湖南",
      "设置!B2 「评分设置」中「报告提纲」的内容「湖南」无法识别，仍按默认值处理。请改为部门整体支出、云南、四川、转移支付。",
    ],
    [
      "等级分数线",
      "60/80/90",
      "设置!B2 「评分设置」中「等级分数线」的内容「60/80/90」无法识别，仍按默认值处理。请改为优、良、中的分数线，如 90/80/60。",
    ],
    [
      "执行率下线",
      "90%",
      "设置!A2 「评分设置」中没有「执行率下线」这一项，未采用。相近的项目有：执行率下限。请修改名称或删去这一行。",
    ],
  ])("says what is wrong with %s: %j, and keeps the default", (name, content, sentence) => {
    const { settings, issues } = read([name, content]);

    expect(issues.map((issue) => `${issue.cell ? addressText(issue.cell) : ""} ${issueText(issue, zhCN)}`)).toEqual([
      sentence,
    ]);
    expect(settings).toEqual(nationalProfile);
  });
});

describe("the profile that 评分设置 asks for", () => {
  it.each([
    ["评分口径", "全国", "全国", "10"],
    ["评分口径", "全国通用", "全国", "10"],
    ["评分模板", "20+80", "20+80", "20"],
    ["口径：", " 预算20分 ", "20+80", "20"],
    ["口 径:", "不计分", "不计分", "0"],
  ])("%s: %s is %s", (name, content, profile, budgetPoints) => {
    const { settings, ...rest } = read([name, content]);

    expect({ ...rest, budgetPoints: settings.budgetPoints.toFixed() }).toEqual({ profile, issues: [], budgetPoints });
  });

  it("is the last one that is known, where there are several", () => {
    const { profile, issues } = read(["评分口径", "20+80"], ["评分模板", "不计分"], [" 口径：", " 本省 "]);

    expect(profile).toBe("不计分");
    expect(told(issues)).toEqual([
      {
        id: "setting-unreadable",
        cell: "设置!B4",
        values: { name: "口径：", text: "本省", expected: ["全国", "20+80", "含成本指标", "不计分"] },
      },
    ]);
  });
});

describe("a check in 评分设置", () => {
  it.each([
    ["错误", "error"],
    ["警告", "warning"],
    ["提示", "note"],
    ["关闭", "off"],
    ["停用", "off"],
    ["不检查", "off"],
    [" 关 闭 ", "off"],
  ])("is %s", (content, severity) => {
    expect(read(["执行率偏低未说明", content])).toMatchObject({
      issues: [],
      settings: { severities: { "low-execution": severity } },
    });
  });

  it("has a row each, and the last one counts", () => {
    const { settings } = read(["low-execution", "关闭"], ["预算调整未说明：", "提示"], ["执行率偏低 未说明", "警告"]);

    expect(settings.severities).toEqual({ "adjusted-without-reason": "note", "low-execution": "warning" });
  });

  it("stays as it is where the weight is none", () => {
    const { settings, issues } = read([" 执行率偏低未说明 ", " 重要 "]);

    expect(settings).toEqual(nationalProfile);
    expect(told(issues)).toEqual([
      {
        id: "setting-unreadable",
        cell: "设置!B2",
        values: { name: "执行率偏低未说明", text: "重要", expected: phrase("severities") },
      },
    ]);
  });
});

describe("a row of 评分设置", () => {
  it("counts before those above it", () => {
    expect(shown(read(["总分", 120], ["满分", 110]).settings)).toMatchObject({ totalPoints: "110" });
  });

  it.each([
    ["a title", "评分设置说明", ""],
    ["an item that is left blank", "小数位数", " "],
    ["an item with a dash", "小数位数", "——"],
    ["an item marked as none", "小数位数", "无"],
    ["a content without an item", " ", "2"],
    ["a header", "项目", "内容"],
    ["a header", "设置项", "设置值"],
    ["a header", "设置项", "设 置"],
    ["a header", "名称", "值"],
  ])("says nothing where it is %s: %s｜%s", (_, name, content) => {
    expect(read([name, content])).toEqual({ settings: nationalProfile, profile: "全国", issues: [] });
  });

  it.each(["内容说明", "按内容", "默认值", "值班", "设置值二"])(
    "is told where its content merely speaks of one: %s",
    (text) => {
      expect(told(read(["小数位数", text]).issues)).toEqual([
        { id: "setting-unreadable", cell: "设置!B2", values: { name: "小数位数", text, expected: phrase("decimals") } },
      ]);
    },
  );

  it.each([
    ["评分口经", "评分口径"],
    // Of the names that an item goes by, the first is offered.
    ["评分模版", "评分口径"],
    ["小数：位数", "小数位数"],
    ["小数位", "小数位数"],
    ["执行率偏低说明", "执行率偏低未说明"],
  ])("is told where there is no %s, and what it may have been", (name, nearest) => {
    expect(told(read([` ${name}：`, "90%"]).issues)).toEqual([
      {
        id: "setting-unknown",
        cell: "设置!A2",
        values: { name: `${name}：`, nearest: expect.stringMatching(new RegExp(`^${nearest}(?:、|$)`)) as string },
      },
    ]);
  });

  it("is told where nothing is like it", () => {
    expect(told(read(["经办科室", "财务科"]).issues)).toEqual([
      { id: "setting-unknown", cell: "设置!A2", values: { name: "经办科室", nearest: phrase("none") } },
    ]);
  });
});

describe("评分设置 that leads to no cells", () => {
  it.each([
    [{ status: "broken", name: "评分设置", formula: "=#REF!" }],
    [{ status: "not-a-range", name: "评分设置", formula: "=5" }],
  ] as const)("changes nothing: %j", (range) => {
    expect(parseSettings(range, { profiles, checks: catalogue })).toEqual({
      settings: nationalProfile,
      profile: "全国",
      issues: [],
    });
  });
});

describe("an assessment with 评分设置", () => {
  function assessed(settings: TestCell[][], indicators: Rows = indicatorRows(), budget: Rows = budgetRows()) {
    const tables = {
      budget: grid(budget, { sheet: "预算" }),
      indicators: grid(indicators, { sheet: "指标" }),
      basicInformation: grid(basicRows(), { sheet: "信息" }),
      template: grid(templateRows(), { sheet: "模板" }),
      scoring: grid(settings, { sheet: "设置" }),
    };
    return assess(snapshot(tables), { now: new Date("2023-02-01T08:00:00Z") }).assessment;
  }
  const scoreOf = (from: ReturnType<typeof assessed>, index: number) =>
    valueOrNull(from.results.indicators[index]?.score ?? { kind: "not-computable", reason: "no-score" })?.toFixed();
  const exceeded = withCell(withCell(withCell(indicatorRows(), 2, 4, "6天"), 2, 7, "受理量增加"), 2, 8, "增加人手");

  it("scores an exceeded limit by the formula that is asked for", () => {
    expect(scoreOf(assessed([["小数位数", 2]], exceeded), 1)).toBe("16");
    expect(scoreOf(assessed([["反向指标公式", "T/A"]], exceeded), 1)).toBe("16.67");
  });

  it("takes points away where a target was far too low", () => {
    const over = withCell(withCell(indicatorRows(), 1, 4, "33000件"), 1, 7, "政策带动");

    expect(scoreOf(assessed([["超额完成扣分", 2]], over), 0)).toBe("28");
  });

  it("reads the budget in the unit that it names, where nothing nearer names one", () => {
    const unnamed = withCell(budgetRows(), 0, 0, "项目资金");
    const unitOf = (budget: Rows) => assessed([["金额单位", "千元"]], indicatorRows(), budget).tables.budget?.moneyUnit;

    expect(unitOf(unnamed)).toBe("千元");
    expect(unitOf(budgetRows())).toBe("万元");
  });

  it("caps the total by execution rate", () => {
    expect(valueOrNull(assessed([["总分封顶", "96%:89；90%:79"]]).results.totalScore)?.toFixed()).toBe("89");
    expect(valueOrNull(assessed([["总分封顶", "95%:89"]]).results.totalScore)?.toFixed()).toBe("99.5");
  });

  it("weighs a check otherwise, or not at all", () => {
    const low = withCell(withCell(withCell(budgetRows(), 1, 3, 850), 2, 3, 760), 5, 3, 450);
    const severities = (settings: TestCell[][]) =>
      assessed(settings, indicatorRows(), low)
        .issues.filter(({ check: { id } }) => id === "low-execution")
        .map(({ severity }) => severity);

    expect(severities([["小数位数", 2]])).toEqual(["error"]);
    expect(severities([["执行率偏低未说明", "提示"]])).toEqual(["note"]);
    expect(severities([["执行率偏低未说明", "关闭"]])).toEqual([]);
    expect(severities([["执行率下限", "80%"]])).toEqual([]);
  });
});
