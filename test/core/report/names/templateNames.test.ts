import Big from "big.js";
import { lowExecution } from "#core/check/budget/low-execution";
import { negativeAmount } from "#core/check/budget/negative-amount";
import { missingActual } from "#core/check/indicators/missing-actual";
import { issueAt } from "#core/model/issueAt";
import { renderReport } from "#core/report/renderReport";
import { cell, reportSource, type IndicatorRow, type ReportParts } from "#support/reportSource";
import { figuresOf, issuesOf, textOf } from "../rendering";

type Data = Omit<ReportParts, "template">;

const indicators: readonly IndicatorRow[] = [
  {
    name: "授权量",
    target: "≥100件",
    actual: "90件",
    points: "30",
    category: "数量指标",
    reason: "审查延长",
    measure: "加强辅导",
  },
  { name: "合格率", target: "≥95%", actual: "98%", points: "20", category: "质量指标" },
  { name: "完工时间", target: "2022年12月底", actual: "2022年11月", points: "10", score: "10", category: "数量指标" },
  {
    name: "环境",
    target: "显著改善",
    actual: "显著改善",
    points: "30",
    dimension: "outcome",
    dimensionName: "效益指标",
    category: "社会效益指标",
    task: "治理",
  },
];
const data: Data = { indicators };

const show = (template: string, more: Data = data): string => textOf([template], more);

describe("names of the year and the budget", () => {
  it.each([
    ["{{ 上一年度 }}、{{ 年度 }}、{{ 下一年度 }}", "2021、2022、2023"],
    ["{{ 预算.预算调整数 | 万元 | 增减 }}", "增加200.00万元"],
    [
      "{% for 项 in 资金来源 %}{{ 项.名称 }}占{{ 项.占比 }}（预算占{{ 项.预算占比 }}）；{% endfor %}。",
      "一般公共预算财政拨款占92.69%（预算占91.67%）；其他资金占7.31%（预算占8.33%）。",
    ],
    ["{{ 执行率标准 }}、{{ 超额完成标准 }}、{{ 满分 }}", "90.00%、130.00%、100"],
    ["{% if 执行率偏低 %}偏低{% else %}不低{% endif %}", "不低"],
    ["{% for 项 in 比率 %}{{ 项.名称 }}{{ 项.数值 }}，{% endfor %}。", "预算调整率20.00%。"],
    ["{{ 比率 | 顿号 }}", "预算调整率20.00%"],
  ])("%s → %s", (template, text) => {
    expect(show(template)).toBe(text);
  });

  it("have no share of a total of zero or of none", () => {
    const zero = [
      ["total", "合计", "0", "0", "0"],
      ["source", "拨款", "0", "0", "0"],
    ] as const;
    const none = [["source", "拨款", "1", "1", "1"]] as const;

    expect(
      show("{% for 项 in 资金来源 %}{{ 项.名称 }}{{ 项.全年执行数 }}，占{{ 项.占比 }}；{% endfor %}。", {
        budget: zero,
      }),
    ).toBe("拨款0.00。");
    expect(show('{{ 预算明细["拨款"].占比 | default: "无" }}', { budget: none })).toBe("无");
  });

  it("tell low execution by the mark that is set", () => {
    expect(
      show("{% if 执行率偏低 %}低于{{ 执行率标准 }}{% endif %}", { settings: { executionMark: new Big("0.98") } }),
    ).toBe("低于98.00%");
    expect(show("{% if 执行率偏低 %}低{% else %}否{% endif %}", { budget: null })).toBe("否");
  });
});

describe("names of the indicators", () => {
  it.each([
    ["{{ 完成概况 }}", "达到年度指标值的2项，未达到年度指标值的1项，尚不能判定是否达到年度指标值的1项"],
    ["{{ 完成率最低的指标.名称 }}{{ 完成率最低的指标.完成率 }}、{{ 完成率最高的指标 }}", "授权量90.00%、合格率"],
    ["{{ 扣分指标 | 顿号 }}；{{ 有偏差原因的指标 | 顿号 }}；{{ 待定指标 | 顿号 }}", "授权量；授权量；环境"],
    [
      "{{ 指标总数 }} {{ 完成指标数 }} {{ 未完成指标数 }} {{ 待定指标数 }} {{ 定量指标数 }} {{ 定性指标数 }} {{ 产出指标数 }} {{ 效益指标数 }}",
      "4 2 1 1 3 1 3 1",
    ],
    ["{{ 指标.授权量.偏差率 }}、{{ 指标.授权量.扣分 }}、{{ 指标.授权量.方向 }}", "-10.00%、3、正向"],
    ["{{ 指标.授权量.完成表述 }}。", "授权量90件（年度指标值不低于100件，完成率90.00%）。"],
    ["{{ 指标.完工时间.完成表述 }}。", "完工时间2022年11月（年度指标值2022年12月底）。"],
    ["{{ 指标.环境.完成表述 }}。", "环境的年度目标为“显著改善”，自评结果为“显著改善”。"],
    [
      "{{ 指标.授权量.未完成表述 }}。",
      "授权量未达到年度指标值。年度指标值为不低于100件，实际完成值为90件，完成率为90.00%。",
    ],
  ])("%s → %s", (template, text) => {
    expect(show(template)).toBe(text);
  });

  it("keep the cells of the figures in a sentence that is put together", () => {
    const { paragraphs } = renderReport(reportSource({ ...data, template: ["{{ 指标.授权量.完成表述 }}。"] }));

    expect(paragraphs.flatMap(figuresOf)).toEqual([
      "授权量 ← 指标表!A2",
      "90件 ← 指标表!C2",
      "100件 ← 指标表!B2",
      "90.00% ← 指标表!D2",
    ]);
  });

  it("leave out of such a sentence what the table lacks, of which the row's own issue tells", () => {
    const lacking: Data = { indicators: [{ name: "授权量", target: "≥100件", actual: "" }] };

    expect(show("前文，{{ 指标.授权量.完成表述 }}，后文。", lacking)).toBe("前文，后文。");
    expect(issuesOf(["{{ 指标.授权量.完成表述 }}。"], lacking)).toEqual([]);
  });

  it("have no rate of those met while it is open whether one was", () => {
    expect(show('{{ 指标完成率 | default: "待定" }}')).toBe("待定");
    expect(show("{{ 指标完成率 }}", { indicators: indicators.slice(0, 3) })).toBe("66.67%");
  });

  it("read a bare target beside a sign in a column of its own as that sign says, and words as they stand", () => {
    const bare = (target: string, comparator: "≥" | "≤"): string => {
      const source = reportSource({
        template: ["{{ 指标.甲.目标表述 }}"],
        indicators: [{ name: "甲", target, actual: "1件" }],
      });
      const [result] = source.results.indicators;
      if (!result) {
        throw new Error("one indicator");
      }
      const signed = {
        ...result,
        indicator: { ...result.indicator, target: { ...result.indicator.target, comparator } },
      };
      return renderReport({ ...source, results: { ...source.results, indicators: [signed] } })
        .paragraphs.map(({ text }) => text)
        .join();
    };

    expect(bare("1.8万元", "≤")).toBe("不超过1.8万元");
    expect(bare("85%以上", "≥")).toBe("85%以上");
    expect(bare("不少于24场", "≥")).toBe("不少于24场");
  });
});

describe("groups of indicators", () => {
  it.each([
    [
      "{% for 项 in 一级指标 %}{{ 项.名称 }}{{ 项.数量 }}项、完成{{ 项.完成数 }}项、未完成{{ 项.未完成数 }}项、待定{{ 项.待定数 }}项；{% endfor %}。",
      "产出指标3项、完成2项、未完成1项、待定0项；效益指标1项、完成0项、未完成0项、待定1项。",
    ],
    [
      '{{ 一级指标["产出指标"].得分 }}分（分值{{ 一级指标["产出指标"].分值 }}分，得分率{{ 一级指标["产出指标"].得分率 }}）',
      "57分（分值60分，得分率95.00%）",
    ],
    ['{{ 二级指标["数量指标"].指标 | 顿号 }}；{{ 二级指标.数量指标.未完成指标 | 顿号 }}', "授权量、完工时间；授权量"],
    [
      "{% for 类 in 一级指标 %}{{ 类.名称 }}：{% for 项 in 类.二级指标 %}{{ 项.名称 }}{{ 项.数量 }}项，{% endfor %}；{% endfor %}。",
      "产出指标：数量指标2项，质量指标1项；效益指标：社会效益指标1项。",
    ],
    ["{{ 任务.size }}个任务：{{ 任务.first.名称 }}、{{ 任务 | 顿号 }}、{{ 任务 | size }}", "1个任务：治理、治理、1"],
  ])("%s → %s", (template, text) => {
    expect(show(template)).toBe(text);
  });

  it("have no score while a row has none", () => {
    expect(
      show('{{ 一级指标["效益指标"].得分 | default: "无" }}，{{ 一级指标["效益指标"].得分率 | default: "无" }}'),
    ).toBe("无，无");
  });

  it("take their points from the class's cell where rows have none", () => {
    const classPoints = [
      { dimensionName: "产出指标", category: null, points: new Big(50), cell: cell("指标表", 1, 9) },
    ];
    const { paragraphs } = renderReport(
      reportSource({
        template: ["{{ 一级指标.产出指标.分值 }}分"],
        indicators: [{ name: "甲", target: "1", actual: "1" }],
        classPoints,
      }),
    );

    expect(paragraphs.map(({ text }) => text)).toEqual(["50分"]);
    expect(paragraphs.flatMap(figuresOf)).toEqual(["50 ← 指标表!J2"]);
  });

  it("of one name in two classes stay apart", () => {
    const costs: readonly IndicatorRow[] = [
      { name: "甲", target: "≤1万元", actual: "1万元", category: "成本指标" },
      {
        name: "乙",
        target: "≤1万元",
        actual: "1万元",
        category: "成本指标",
        dimension: "cost",
        dimensionName: "成本指标",
      },
    ];

    expect(show("{% for 项 in 二级指标 %}{{ 项.名称 }}{{ 项.数量 }}项，{% endfor %}。", { indicators: costs })).toBe(
      "成本指标1项，成本指标1项。",
    );
  });

  it("are loops like others: one of nothing drops its clause", () => {
    expect(show("包括{% for 项 in 任务 %}{{ 项.名称 }}、{% endfor %}等，其余完成。", { indicators: [] })).toBe(
      "其余完成。",
    );
  });
});

describe("一是 in a loop", () => {
  it.each([
    [
      "{% for 项 in 全部指标 %}{{ 一是 }}{{ 项.名称 }}；{% endfor %}。",
      "一是授权量；二是合格率；三是完工时间；四是环境。",
    ],
    ["{% for 项 in 未完成指标 %}{{ 一是 }}{{ 项.名称 }}；{% endfor %}。", "授权量。"],
    ["{{ 一是 }}甲。", "甲。"],
    [
      "{% for 类 in 一级指标 %}{{ 一是 }}{{ 类.名称 }}（{% for 项 in 类.指标 %}{{ 一是 }}{{ 项.名称 }}，{% endfor %}）；{% endfor %}。",
      "一是产出指标（一是授权量，二是合格率，三是完工时间，）；二是效益指标（环境，）。",
    ],
  ])("%s → %s", (template, text) => {
    expect(show(template)).toBe(text);
  });
});

describe("what was found in the tables", () => {
  const at = cell("指标表", 1, 2);
  const found: Data = {
    ...data,
    issues: [
      issueAt(missingActual, at, { name: "授权量" }),
      { ...issueAt(lowExecution, at, { rate: "80%", mark: "90%", where: "在表下方" }), severity: "warning" },
      {
        ...issueAt(negativeAmount, at, { name: "其他资金", column: "全年执行数", amount: "-1" }),
        severity: "note",
        accepted: "收回上年资金。",
      },
    ],
  };

  it.each([
    ["错误{{ 错误数 }}，警告{{ 警告数 }}，提示{{ 提示数 }}，待核实{{ 待核实数 }}", "错误1，警告1，提示1，待核实2"],
    ["{{ 校验错误 | 枚举 }}", "指标「授权量」没有实际完成值。"],
    ["{{ 待核实问题 | 枚举 }}", "一是指标「授权量」没有实际完成值；二是预算执行率 80%，低于 90%，未说明原因。"],
    [
      "{% for 项 in 校验问题 %}{{ 项.级别 }}{{ 项.单元格 }}；{% endfor %}。",
      "错误指标表!C2；警告指标表!C2；提示指标表!C2。",
    ],
    ["{{ 校验警告.first.建议 }}", "请在表下方说明执行偏低的原因。"],
    ["{{ 校验问题.last.说明 }}", "收回上年资金。"],
    ["{% if 未发现问题 %}无{% else %}有{% endif %}", "有"],
    [
      "{{ 问题类别 | 顿号 }}，{% for 项 in 问题类别 %}{{ 项.名称 }}{{ 项.数量 }}；{% endfor %}。",
      "没有实际完成值一处、执行率偏低未说明一处，没有实际完成值1；执行率偏低未说明1。",
    ],
  ])("%s → %s", (template, text) => {
    expect(show(template, found)).toBe(text);
  });

  it("is nothing where everything was met, and is not said of tables that say nothing", () => {
    const met: Data = { indicators: [{ name: "甲", target: "≥1", actual: "1" }] };
    const empty: Data = { indicators: [], budget: null };

    expect(show("{{ 未发现问题 }}", met)).toBe("未发现问题");
    expect(show("{{ 校验问题 | 枚举 }}", met)).toBe("");
    expect(show("{% if 未发现问题 %}无{% else %}不知{% endif %}", empty)).toBe("不知");
  });
});
