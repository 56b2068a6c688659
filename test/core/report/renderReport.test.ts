import { renderReport } from "#core/report/renderReport";
import { reportSource } from "#support/reportSource";
import { figuresOf, issuesOf, textOf } from "./rendering";

describe("renderReport", () => {
  it("fills a row from the tables", () => {
    expect(textOf(["{{ 单位名称 }}{{ 年度 }}年执行数{{ 预算.全年执行数 | 万元 }}，执行率{{ 预算.执行率 }}。"])).toBe(
      "某市知识产权局2022年执行数1165.20万元，执行率97.10%。",
    );
  });

  it("says of every figure which cell it came from", () => {
    const { paragraphs } = renderReport(
      reportSource({
        template: [
          "执行数{{ 预算.全年执行数 | 万元 }}，执行率{{ 预算.执行率 }}；{% for 指标 in 全部指标 %}{{ 指标.名称 }}{{ 指标.完成值 }}，{% endfor %}。",
        ],
      }),
    );

    expect(paragraphs.flatMap(figuresOf)).toEqual([
      "1165.20 ← 预算表!D2",
      "97.10% ← 预算表!F2",
      "专利授权量 ← 指标表!A2",
      "24242件 ← 指标表!C2",
      "商标申请量 ← 指标表!A3",
      "23347件 ← 指标表!C3",
    ]);
  });

  it("prints a ratio by its name, with the cell of its first input; one without inputs drops its clause", () => {
    const { paragraphs, issues } = renderReport(
      reportSource({
        template: ['预算调整率{{ 比率["预算调整率"] }}，结转结余率{{ 比率.结转结余率 }}。'],
        settings: { rateDecimals: 1 },
      }),
    );

    expect(paragraphs.map(({ text }) => text)).toEqual(["预算调整率20.0%。"]);
    expect(paragraphs.flatMap(figuresOf)).toEqual(["20.0% ← 预算表!C2"]);
    expect(issues.map(({ check: { id }, values }) => [id, values["names"]])).toEqual([
      ["clause-dropped", "结转结余率"],
    ]);
  });

  it("names the ratios that are nearest to one that does not exist", () => {
    expect(issuesOf(["{{ 比率.预算调正率 }}"])[0]).toMatchObject({
      id: "template-unknown-name",
      name: "比率.预算调正率",
      nearest: expect.stringContaining("预算调整率") as string,
    });
  });

  it("repeats the rows between a loop's tags, each paragraph from its own row", () => {
    const { paragraphs } = renderReport(
      reportSource({
        template: [
          "{% for 指标 in 全部指标 %}",
          ["三级标题", "{{ 指标.名称 }}"],
          "完成{{ 指标.完成值 }}。",
          "{% endfor %}",
        ],
      }),
    );

    expect(paragraphs.map(({ style, text, templateRow }) => [style, text, templateRow])).toEqual([
      ["heading3", "专利授权量", 1],
      ["body", "完成24242件。", 2],
      ["heading3", "商标申请量", 1],
      ["body", "完成23347件。", 2],
    ]);
  });

  it("begins every turn of a loop in the loop's row where text follows the tag", () => {
    const { paragraphs } = renderReport(
      reportSource({ template: [["三级标题", "{% for 指标 in 全部指标 %}{{ 指标.名称 }}"], "完成。{% endfor %}"] }),
    );

    expect(paragraphs.map(({ style, text }) => [style, text])).toEqual([
      ["heading3", "专利授权量"],
      ["body", "完成。"],
      ["heading3", "商标申请量"],
      ["body", "完成。"],
    ]);
  });

  it("chooses by condition, on exact numbers", () => {
    expect(textOf(["{% if 预算.执行率 >= 0.971 %}达到{% else %}未达到{% endif %}标准"])).toBe("达到标准");
    expect(
      textOf(['{% for 指标 in 全部指标 %}{% if 指标.完成情况 == "未完成" %}{{ 指标.名称 }}{% endif %}{% endfor %}']),
    ).toBe("商标申请量");
    expect(textOf(['{% case 指标.商标申请量.完成情况 %}{% when "未完成" %}甲{% else %}乙{% endcase %}'])).toBe("甲");
  });

  it("shows one precision everywhere, as set", () => {
    const template = [
      '{{ 预算.全年预算数 }}、{{ 预算明细["其他资金"].全年执行数 | 万元 }}、{{ 预算.执行率 }}、{{ 指标["商标申请量"].完成率 }}',
    ];

    expect(textOf(template)).toBe("1200.00、85.20万元、97.10%、93.39%");
    expect(textOf(template, { settings: { amountDecimals: 0, rateDecimals: 1 } })).toBe("1200、85万元、97.1%、93.4%");
  });

  it.each([
    ["{{ 预算.全年执行数 | 亿元 }}", "0.12亿元"],
    ["{{ 预算.全年执行数 | 元 }}", "11652000.00元"],
    ["{{ 预算.全年执行数 | 万元: 0 }}", "1165万元"],
    ["{{ 预算.全年执行数 | 整数 | 万元 }}", "1165万元"],
    ["{{ 预算.执行率 | 百分比: 1 }}", "97.1%"],
    ["{{ 预算.执行率 | 保留: 0 }}", "97%"],
    ["{{ 预算.全年预算数 | minus: 预算.全年执行数 | 万元 }}", "34.80万元"],
    ["{{ 0.1 | plus: 0.2 }}", "0.3"],
    ["{{ 12 | 序数 }}是", "十二是"],
    ["{{ 105 | 中文数字 }}", "一百零五"],
    ["{{ 全部指标 | 顿号 }}", "专利授权量、商标申请量"],
    ['{{ 全部指标 | map: "完成值" | 分号 }}', "24242件；23347件"],
    ["{{ 未完成指标 | size }}项，{{ 未完成指标.size }}项，{{ 未完成指标数 }}项", "1项，1项，1项"],
    ['{{ 指标["商标申请量"].目标值 }} {{ 指标.商标申请量.目标表述 }}', "≥25000件 不低于25000件"],
    ['{{ 部门简称 | default: "我局" }}', "我局"],
    ["{% capture 句 %}执行{{ 预算.执行率 }}{% endcapture %}{{ 句 }}", "执行97.10%"],
    ['{% assign 名 = 单位名称 %}{{ 名 | append: "（盖章）" }}', "某市知识产权局（盖章）"],
  ])("%s → %s", (template, text) => {
    expect(textOf([template])).toBe(text);
  });

  it("converts an amount from the table's own unit", () => {
    const budget = [["total", "年度资金总额", null, "12000000", "11652000"]] as const;

    expect(textOf(["{{ 预算.全年执行数 | 万元 }}"], { budget, moneyUnit: "元" })).toBe("1165.20万元");
  });

  it("keeps a figure's cell through filters and captures, and gives none to what has several sources", () => {
    const paragraphs = (template: string) =>
      renderReport(reportSource({ template: [template] })).paragraphs.flatMap(figuresOf);

    expect(paragraphs("{{ 预算.全年执行数 | 整数 | 万元 }}")).toEqual(["1165 ← 预算表!D2"]);
    expect(paragraphs("{% capture 句 %}执行{{ 预算.执行率 }}{% endcapture %}{{ 句 }}")).toEqual(["97.10% ← 预算表!F2"]);
    expect(paragraphs("{{ 预算.全年预算数 | minus: 预算.全年执行数 }}")).toEqual([]);
    expect(paragraphs("共{{ 全部指标 | size }}项")).toEqual([]);
  });

  it("adds the unit of a column of its own, outside the figure", () => {
    const indicators = [{ name: "专利授权量", target: "24000", actual: "24242", unit: "件" }];
    const { paragraphs } = renderReport(reportSource({ template: ["{{ 指标.专利授权量.完成值 }}"], indicators }));

    expect(paragraphs.map(({ text }) => text)).toEqual(["24242件"]);
    expect(paragraphs.flatMap(figuresOf)).toEqual(["24242 ← 指标表!C2"]);
  });

  it("makes a paragraph of every line of a cell, figures kept", () => {
    const { paragraphs } = renderReport(
      reportSource({ template: ["{{ 部门职能 }}"], basic: { 部门职能: "职责是：\n1. 保护。\r\n\r\n2. 运用。" } }),
    );

    expect(paragraphs.map(({ text, templateRow }) => [text, templateRow])).toEqual([
      ["职责是：", 0],
      ["1. 保护。", 0],
      ["2. 运用。", 0],
    ]);
    expect(paragraphs.flatMap(figuresOf)).toContain("2. 运用。 ← 基本信息!B2");
  });

  it("leaves no blanks around tags and no paragraph for a row that says nothing", () => {
    expect(
      textOf(["  {% if 年度 %} 本年 {% endif %}  ", "{% if 未完成指标.size > 5 %}很多{% endif %}", "   ", "完"]),
    ).toBe("本年\n完");
  });

  it("does not double the mark that a cell's text ends with", () => {
    expect(textOf(["原因是：{{ 指标.商标申请量.偏差原因 }}；{{ 指标.商标申请量.改进措施 }}。"])).toBe(
      "原因是：注册需求减弱；合理设定目标。",
    );
  });

  it("lets a list's last comma give way to the full stop", () => {
    expect(textOf(["按来源分，{% for 项 in 资金来源 %}{{ 项.名称 }}{{ 项.全年执行数 | 万元 }}，{% endfor %}。"])).toBe(
      "按来源分，一般公共预算财政拨款1080.00万元，其他资金85.20万元。",
    );
  });

  it("takes full-width brackets, quotes and bars as a Chinese keyboard types them", () => {
    expect(textOf(["｛｛ 指标［“专利授权量”］．完成值 ｝｝，{{ 预算.执行率 ｜ 保留：1 }}"])).toBe("24242件，97.1%");
  });

  it("treats an unknown style as 正文 and says so", () => {
    expect(issuesOf([["副标题", "文字"]])).toEqual([
      {
        id: "template-unknown-style",
        cell: "报告模板!A2",
        style: "副标题",
        known: "标题、一级标题、二级标题、三级标题、正文、落款",
      },
    ]);
  });

  it("gives the same report and issues when asked again", () => {
    const source = reportSource({ template: ["{{ 预算.执行律 }}", "{{ 没有 }}，{{ 预算.执行率 }}", "{% if %}"] });

    expect(renderReport(source)).toEqual(renderReport(source));
  });
});
