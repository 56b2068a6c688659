import { basicItemMissing } from "#core/check/form/basic-item-missing";
import { yearUnreadable } from "#core/check/form/year-unreadable";
import { issueAt } from "#core/model/issueAt";
import { issuesOf, textOf } from "../rendering";

/** 绩效目标 is not in the workbook: 缺 stands for a value that is missing. */
const without = (template: string): string => textOf([template.replaceAll("缺", "{{ 绩效目标 }}")]);

describe("a clause whose value is missing", () => {
  it.each([
    ["预算1元，执行率缺。", "预算1元。"],
    ["执行率缺，预算1元。", "预算1元。"],
    ["预算1元，执行率缺，结转2元。", "预算1元，结转2元。"],
    ["预算1元；执行率缺。后句。", "预算1元。后句。"],
    ["前句。执行率缺。后句。", "前句。后句。"],
    ["前句。执行率缺。", "前句。"],
    ["执行率缺。", ""],
    ["甲1，乙缺；丙2，丁缺；戊3。", "甲1；丙2；戊3。"],
    ["甲1；其中，乙缺，丙缺；丁2。", "甲1；丁2。"],
    ["甲1。其中，乙缺。", "甲1。"],
    ["其中，乙缺，丙2。", "其中，丙2。"],
    ["主要有：甲缺；乙缺。", ""],
    ["主要有：甲缺；乙2。", "主要有：乙2。"],
    ["2022年，执行率缺。", ""],
    ["对照年度目标，得分缺，等级缺。", ""],
    ["授权量5件（目标4件，完成率缺）。", "授权量5件（目标4件）。"],
    ["授权量5件（完成率缺），后续。", "授权量5件，后续。"],
    ["授权量缺（目标4件，完成率缺），后续。", "后续。"],
    ["甲、缺、乙三项，共3项。", "共3项。"],
    ["评为“缺”，得分1分。", "得分1分。"],
    ["以“甲，乙”为主题缺，得分1分。", "得分1分。"],
    ["是否缺？是。", "是。"],
    ["甲1，乙缺", "甲1"],
    ["甲（乙缺，丙。", "丙。"],
    ["完成1,200件缺，共2件。", "共2件。"],
  ])("%s → %s", (template, text) => {
    expect(without(template)).toBe(text);
  });

  it("is not cut at commas within a value", () => {
    expect(textOf(["因{{ 原因 }}导致{{ 绩效目标 }}下降，共1项。"], { basic: { 原因: "甲，乙；丙。丁" } })).toBe(
      "共1项。",
    );
  });

  it("is told of at the template's cell, with what is missing", () => {
    expect(issuesOf(["全年预算数1元，绩效为{{ 绩效目标 }}。"])).toEqual([
      { id: "clause-dropped", cell: "报告模板!B2", names: "绩效目标" },
    ]);
  });

  it("is told of in one line with all others, each thing once, at the first of them", () => {
    const blank = [["total", "年度资金总额", null, "1200", "1165.2"]] as const;
    const template = [
      "前文。",
      "目标{{ 绩效目标 }}，年初{{ 预算.年初预算数 }}。",
      "目标{{ 绩效目标 }}。{{ 重点工作 }}。",
    ];

    expect(issuesOf(template, { budget: blank })).toEqual([
      { id: "clause-dropped", cell: "报告模板!B3", names: "绩效目标」「年初预算数」「重点工作" },
    ]);
  });

  it.each([
    [
      "the item is told to be missing",
      "职能{{ 部门职能 }}。",
      [issueAt(basicItemMissing, null, { items: "单位名称」「部门职能" })],
    ],
    ["the year cannot be read", "{{ 上一年度 }}年。", [issueAt(yearUnreadable, null, { text: "去年" })]],
    ["an indicator's cell is blank", '{{ 指标["商标申请量"].任务 }}。', []],
    ["the form has no such rows", "{% for 项 in 支出性质 %}{{ 项.名称 }}，{% endfor %}共1项。", []],
    ["the name does not exist, which is told", "执行率{{ 预算.执行律 }}。", []],
  ])("is not told of where %s", (_, template, issues) => {
    const found = issuesOf([template], { basic: {}, budget: [["total", "合计", "1", "1", "1"]], issues });

    expect(found.filter(({ id }) => id === "clause-dropped")).toEqual([]);
  });

  it("does not print a promise, ≥900件, as what was done", () => {
    const indicators = [{ name: "专利申请", target: "≥900件", actual: "≥900件", points: "90" }];

    expect(
      textOf(
        [
          "{% for 指标 in 全部指标 %}{{ 指标.名称 }}的目标为{{ 指标.目标表述 }}，实际完成{{ 指标.完成值 }}。{% endfor %}",
        ],
        { indicators },
      ),
    ).toBe("专利申请的目标为不低于900件。");
  });

  it("covers a rate on a budget of zero", () => {
    const budget = [["total", "年度资金总额", "0", "0", "0"]] as const;

    expect(textOf(["预算{{ 预算.全年预算数 | 万元 }}，执行率{{ 预算.执行率 }}。"], { budget })).toBe("预算0.00万元。");
  });

  it("covers a workbook without a budget table", () => {
    expect(
      textOf(["执行率{{ 预算.执行率 | 百分比 }}，合计{{ 预算.全年预算数 | 万元 }}。", "后文。"], { budget: null }),
    ).toBe("后文。");
  });

  it("covers a division by zero", () => {
    expect(textOf(["人均{{ 预算.全年预算数 | divided_by: 0 }}，完。"])).toBe("完。");
  });

  it("covers a list of nothing, joined or looped over", () => {
    const none = { indicators: [{ name: "专利授权量", target: "≥1件", actual: "2件" }] };

    expect(textOf(["未完成的有{{ 未完成指标 | 顿号 }}，其余完成。"], none)).toBe("其余完成。");
    expect(textOf(["包括{% for 项 in 未完成指标 %}{{ 项.名称 }}、{% endfor %}等，其余完成。"], none)).toBe(
      "其余完成。",
    );
    expect(textOf(["主要问题：{% for 项 in 未完成指标 %}{{ 项.名称 }}；{% endfor %}。"], none)).toBe("");
  });

  it("leaves its neighbours alone where an empty loop holds whole sentences", () => {
    const none = { indicators: [] };
    const template = ["前句。{% for 项 in 未完成指标 %}{{ 项.名称 }}未完成。{% endfor %}后句。"];

    expect(textOf(template, none)).toBe("前句。后句。");
    expect(issuesOf(template, none)).toEqual([]);
  });

  it("takes 无 and dashes for nothing", () => {
    const indicators = [{ name: "专利授权量", target: "≥3件", actual: "2件", reason: "无" }];

    expect(textOf(["完成2件，原因是{{ 指标.专利授权量.偏差原因 }}。"], { indicators })).toBe("完成2件。");
  });

  it("is false in a condition and says nothing there", () => {
    const template = [
      "{% if 报告日期 %}{{ 报告日期 }}{% else %}无日期{% endif %}",
      '{% if 基本信息["自定"] %}甲{% endif %}',
    ];

    expect(textOf(template)).toBe("无日期");
    expect(issuesOf(template)).toEqual([]);
  });

  it("takes a heading with it that would stand alone, and closes the numbering", () => {
    const template = [
      ["一级标题", "一、概况"],
      ["二级标题", "（一）职能"],
      "{{ 部门职能 }}",
      ["二级标题", "（二）目标"],
      "目标甲。",
      ["二级标题", "（三）任务"],
      "任务乙。",
      ["一级标题", "二、成效"],
      "{{ 主要工作成效 }}",
      ["一级标题", "三、措施"],
      "措施丙。",
    ] as const;

    expect(textOf(template)).toBe("一、概况\n（一）目标\n目标甲。\n（二）任务\n任务乙。\n二、措施\n措施丙。");
  });

  it("keeps a heading that the template itself leaves without text", () => {
    expect(textOf([["一级标题", "一、概况"], ["一级标题", "二、成效"], "文。"])).toBe("一、概况\n二、成效\n文。");
  });
});
