import { issuesOf, textOf } from "../rendering";

describe("a mistake in the template", () => {
  it.each([
    ["an output that is not closed", "执行率{{ 预算.执行率", "“{{”没有以“}}”结束"],
    ["a tag that is not closed", "{% if 年度", "“{%”没有以“%}”结束"],
    ["a loop that is not closed", "{% for 项 in 全部指标 %}{{ 项.名称 }}", "{% for %} 缺少与之对应的 {% endfor %}"],
    ["a condition that is not closed", "{% if 年度 %}甲", "{% if %} 缺少与之对应的 {% endif %}"],
    ["an end without a beginning", "甲{% endfor %}", "{% endfor %} 没有与之对应的 {% for %}"],
    ["an else without a condition", "甲{% else %}乙", "{% else %} 不在任何条件之内"],
    ["a loop without 'in'", "{% for 项 全部指标 %}甲{% endfor %}", "循环应写作 {% for 项 in 列表 %}"],
    ["a tag that does not exist", "{% 如果 年度 %}甲", "没有“如果”这种标签"],
    ["a bracket that is not closed", '{{ 指标["专利授权量" }}', "方括号“[”没有以“]”结束"],
    ["a file to include", '{% include "a" %}', "模板不能引用其他文件"],
    ["the tag that is not for users", "{% 行 1 %}甲", "没有“行”这种标签"],
    ["a file to render", '{% render "a" %}', "模板不能引用其他文件"],
  ])("is told at its cell and leaves out its row only: %s", (_, row, detail) => {
    const template = ["前文。", row, "后文{{ 年度 }}。"];

    expect(textOf(template)).toBe("前文。\n后文2022。");
    expect(issuesOf(template)).toEqual([{ id: "template-syntax", cell: "报告模板!B3", detail }]);
  });

  it("takes with it the rows of the loop that it opens, and is told of once", () => {
    const template = ["前文。", "{% for 项 全部指标 %}", "{{ 项.名称 }}", "{% endfor %}", "后文。"];

    expect(textOf(template)).toBe("前文。\n后文。");
    expect(issuesOf(template).map(({ cell }) => cell)).toEqual(["报告模板!B3"]);
  });

  it("within a loop leaves out its row and keeps the loop", () => {
    const template = ["{% for 项 in 全部指标 %}", "{{ 项.名称 | }} {{", "{{ 项.完成值 }}", "{% endfor %}"];

    expect(textOf(template)).toBe("24242件\n23347件");
    expect(issuesOf(template).map(({ cell }) => cell)).toEqual(["报告模板!B3"]);
  });

  it("is told of for each row that has one", () => {
    const template = ["{{ 甲", "{% if 年度 %}", "好。", "{{ 乙"];

    expect(issuesOf(template).map(({ id, cell }) => [id, cell])).toEqual([
      ["template-syntax", "报告模板!B2"],
      ["template-syntax", "报告模板!B3"],
      ["template-syntax", "报告模板!B5"],
    ]);
    expect(textOf(template)).toBe("好。");
  });
});

describe("a name that does not exist", () => {
  it.each([
    ["{{ 预算.执行律 }}", "预算.执行律", "执行率"],
    ['{{ 指标["专利授权"].完成值 }}', "指标.专利授权", "专利授权量"],
    ["{{ 单位名 }}", "单位名", "单位名称"],
    ["{% for 指标 in 未完成指表 %}{{ 指标.名称 }}{% endfor %}", "未完成指表", "未完成指标、完成指标、未完成指标数"],
    ["{{ 预算.执行率 | 百分笔 }}", "百分笔", "百分比、百分点"],
    ["{{ 预算.执行率 | 完全没有的格式名 }}", "完全没有的格式名", "（无）"],
    ['{{ 基本信息["单位名"] }}', "基本信息.单位名", "单位名称"],
  ])("%s is told with the nearest that do", (template, name, nearest) => {
    expect(issuesOf([template])).toContainEqual({ id: "template-unknown-name", cell: "报告模板!B2", name, nearest });
  });

  it("drops its clause", () => {
    expect(textOf(["全年预算1元，执行率{{ 预算.执行律 }}，完。"])).toBe("全年预算1元，完。");
  });

  it("is told of once for a row, however often a loop comes by", () => {
    const issues = issuesOf(["{% for 指标 in 全部指标 %}{{ 指标.完成律 }}{% endfor %}"]);

    expect(issues.filter(({ id }) => id === "template-unknown-name")).toHaveLength(1);
  });
});
