import fc from "fast-check";
import { renderReport } from "#core/report/renderReport";
import { layoutReport } from "#core/report/layout/layoutReport";
import { reportSource, type ReportParts } from "#support/reportSource";
import { issuesOf, textOf } from "../rendering";

describe("a template that came by mail", () => {
  it.each([
    "{{ __proto__ }}",
    "{{ constructor }}",
    "{{ 预算.__proto__ }}",
    "{{ 预算.constructor.constructor }}",
    "{{ 预算.执行率.shown }}",
    "{{ 预算.执行率.constructor }}",
    "{{ 单位名称.__proto__.polluted }}",
    "{{ 全部指标.constructor }}",
    "{{ 全部指标.first.record }}",
    "{{ 指标.read }}",
    '{{ 指标["constructor"] }}',
    '{{ 全部指标 | map: "__proto__" }}',
    "{% for 项 in 全部指标 %}{{ forloop.constructor }}{{ forloop.__proto__ }}{% endfor %}",
    "{% assign __proto__ = 预算 %}{{ 甲.执行率 }}",
    '{{ 全部指标 | 取: "constructor" | 枚举 }}',
    '{{ 全部指标 | 筛选: "label", "指标" | 顿号 }}',
    '{{ 全部指标 | 筛选: "__proto__" | 顿号 }}',
    '{{ 全部指标 | 排序: "values" | 取: "items" | 顿号 }}',
    '{{ 全部指标 | where: "get" | map: "names" | 顿号 }}',
    '{{ 比率["__proto__"] }}{{ 一级指标.constructor }}{{ 校验问题.prototype }}',
    "{% for 项 in 预算 %}{{ 项 }}{% endfor %}{{ 预算.items }}",
  ])("reads no property of JavaScript: %s", (template) => {
    expect(textOf([template])).toBe("");
    expect(issuesOf([template]).some(({ id }) => id === "template-unknown-name")).toBe(true);
    expect(Object.prototype).not.toHaveProperty("polluted");
  });

  it("has no access to files, the clock or chance", () => {
    const template = [
      '{% layout "a" %}',
      '{{ "now" | date: "%Y" }}',
      "{{ 全部指标 | sample }}",
      '{{ 全部指标 | where_exp: "x", "x" }}',
    ];

    expect(textOf(template)).toBe("");
    expect(issuesOf(template).filter(({ id }) => id !== "clause-dropped")).toHaveLength(4);
  });

  const doubling =
    '{% assign 甲 = "0123456789" %}{% for i in (1..100) %}{% assign 甲 = 甲 | append: 甲 %}{% endfor %}{{ 甲 }}';
  const nested =
    "{% for a in (1..1000) %}{% for b in (1..1000) %}{% for c in (1..1000) %}{% endfor %}{% endfor %}{% endfor %}";
  it.each([
    ["a range without end", "{% for i in (1..999999999) %}甲{% endfor %}"],
    [
      "a range beyond all numbers",
      "{% for i in (1..9e99) %}甲{% endfor %}{% for i in (1..99999999999999999999) %}{% endfor %}",
    ],
    ["loops within loops", nested],
    ["a text that doubles", doubling],
    [
      "a chain of replacements",
      `{% assign 甲 = "aaaaaaaaaa" %}${'{% assign 甲 = 甲 | replace: "a", "aaaaaaaaaa" %}'.repeat(12)}{{ 甲 }}`,
    ],
    [
      "a capture that doubles",
      `{% assign 甲 = "0123456789" %}{% for i in (1..60) %}{% capture 甲 %}{{ 甲 }}{{ 甲 }}{% endcapture %}{% endfor %}`,
    ],
    [
      "a list that doubles",
      `{% assign 甲 = 全部指标 %}{% for i in (1..60) %}{% assign 甲 = 甲 | concat: 甲 %}{% endfor %}{{ 甲 | 枚举 }}`,
    ],
    [
      "a list of a text's letters joined by a long text",
      `{% assign 甲 = "${"a".repeat(15_000)}" %}{{ 甲 | split: "" | join: 甲 | size }}`,
    ],
    [
      "letters enumerated again and again",
      `{% assign 甲 = "${"a".repeat(15_000)}" | split: "" | 枚举 %}{% for i in (1..1000) %}{% assign 甲 = 甲 | append: 甲 | 去句号 %}{% endfor %}`,
    ],
    [
      "a replacement of every letter by a long text",
      `{% assign 甲 = "${"a".repeat(12_000)}" %}{{ 甲 | replace: "a", 甲 }}`,
    ],
    ["a range put in order", "{{ (1..900000) | 排序 | 前: 1 }}{{ (1..900000) | 排序 | 枚举 }}"],
    ["filters without end", `{% assign 甲 = "${"a".repeat(20_000)}" %}{{ 甲 ${"| append: 甲 ".repeat(2_000)}}}`],
    [
      "a format on a long text in a loop",
      `{% assign 甲 = "${"a".repeat(20_000)}" %}{% for i in (1..60000) %}{% assign 乙 = 甲 | 去句号 %}{% endfor %}`,
    ],
    ["a hundred megabytes of output", `{% for i in (1..10000) %}${"甲".repeat(10_000)}{% endfor %}`],
    ["blocks too deep", `${"{% if 年度 %}".repeat(5000)}甲${"{% endif %}".repeat(5000)}`],
    ["brackets too deep", `{{ ${"预算[".repeat(5000)}1${"]".repeat(5000)} }}`],
  ])("is stopped by a count of what it does: %s", (_, row) => {
    const { paragraphs, issues } = renderReport(reportSource({ template: ["前文。", row, "后文。"] }));

    expect(paragraphs.map(({ text }) => text.slice(0, 100))).toEqual(["前文。", "后文。"]);
    expect(issues.map(({ check: { id }, cell }) => [id, cell?.row])).toContainEqual(["template-limit", 2]);
  });

  const rows = 2_500;
  it.each<[string, ReportParts["template"]]>([
    ["blocks that are never closed", Array.from({ length: rows }, () => "{% if 年度 %}甲")],
    ["blocks that were never opened", Array.from({ length: rows }, () => "{% endif %}甲")],
    ["blocks that hang together", Array.from({ length: rows }, () => "{% endif %}甲{% if 年度 %}")],
    [
      "mistakes",
      Array.from({ length: rows }, (_, index) => `{{ 甲 | }}{{ 预算.没有${index} }}{{ 年度 | 没有${index} }}`),
    ],
    [
      "headings without text",
      Array.from({ length: rows }, (_, index) =>
        index % 2 ? "{{ 绩效目标 }}" : (["一级标题", `一、甲${index}`] as const),
      ),
    ],
    ["plain words", Array.from({ length: rows }, () => "甲乙丙。")],
    [
      "a long block around a loop",
      [
        "{% if 年度 %}",
        ...Array.from({ length: 30 }, () => "甲".repeat(30_000)),
        "{% for i in (1..60000) %}",
        "{% if 甲 %}乙{% endif %}",
        "{% endfor %}",
        "{% endif %}",
      ],
    ],
  ])("is told where it is too long: thousands of rows of %s", (_, template) => {
    const { paragraphs, issues } = renderReport(reportSource({ template }));
    layoutReport(paragraphs, null);

    expect(issues.map(({ check: { id } }) => id)).toContain("template-limit");
  });

  it("leaves out the rows of a loop without end together", () => {
    const template = ["前文。", "{% for i in (1..999999) %}", "甲", "{% endfor %}", "后文。"];

    expect(textOf(template)).toBe("前文。\n后文。");
    expect(issuesOf(template).map(({ id }) => id)).toEqual(["template-limit"]);
  });
});

describe("text that a user typed", () => {
  it("is never a template", () => {
    const basic = { 部门职能: "见{{ 预算.执行率 }}{% for %}" };

    expect(textOf(["职能：{{ 部门职能 }}。"], { basic })).toBe("职能：见{{ 预算.执行率 }}{% for %}。");
    expect(issuesOf(["职能：{{ 部门职能 }}。"], { basic })).toEqual([]);
  });

  it("may hold any character, private ones included", () => {
    const odd = "甲\uE000\uE001\uF8FF乙〔丙〕";

    expect(textOf([`${odd}与{{ 部门职能 }}，完。`], { basic: { 部门职能: odd } })).toBe(`${odd}与${odd}，完。`);
  });

  it.each([
    ["emoji", "进展顺利😀👨‍👩‍👧完"],
    ["rare characters", "𠮷野家𪚥完"],
    ["marks of direction", "甲\u200f乙\u202e丙\u202c完"],
    ["zero width", "甲\u200b乙\ufeff丙完"],
    ["a formula's beginning", "=1+1完"],
    ["signs", "+甲-乙@丙完"],
    ["thirty thousand characters", `${"甲乙丙丁，".repeat(6_000)}完`],
  ])("keeps %s, in the template and in values", (_, text) => {
    const { paragraphs } = renderReport(
      reportSource({ template: [text, "{{ 部门职能 }}"], basic: { 部门职能: text } }),
    );
    const { rows } = layoutReport(paragraphs, null);

    expect(paragraphs.map((paragraph) => paragraph.text)).toEqual([text, text]);
    expect(rows.map((row) => row.text.replaceAll("\u3000", "")).join("")).toBe(text + text);
    for (const row of rows) {
      expect(row.text).toBe(Buffer.from(row.text).toString());
    }
  });

  it("has its tabs as blanks and its line breaks as paragraphs, of whatever kind", () => {
    const text = "甲\t乙\r\n丙\n\n丁\u2028戊\v己";

    expect(textOf([text])).toBe("甲 乙\n丙\n丁\n戊\n己");
    expect(textOf(["{{ 部门职能 }}"], { basic: { 部门职能: text } })).toBe("甲 乙\n丙\n丁\n戊\n己");
  });

  it("comes out with every figure inside its paragraph, whatever the data and the template", () => {
    const snippet = fc.constantFrom(
      ...[
        "{{ 部门职能 }}",
        "{{ 绩效目标 }}",
        "{{ 预算.执行率 }}",
        '{{ 指标["专利授权量"].完成值 }}',
        "，",
        "。",
        "；",
        "（",
        "）",
        "“",
        "”",
        "其中，",
        "甲",
      ],
      ...[
        "\n",
        "{% for 项 in 全部指标 %}{{ 项.名称 }}、{% endfor %}",
        "{% if 年度 %}乙{% endif %}",
        "{{",
        "}}",
        "{% endif %}",
        "\uE000",
      ],
    );
    const row = fc.array(snippet, { maxLength: 12 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), fc.string({ unit: "binary", maxLength: 30 }), (template, words) => {
        const { paragraphs, issues } = renderReport(reportSource({ template, basic: { 部门职能: words } }));

        for (const { text, figures, templateRow } of paragraphs) {
          expect(text.trim()).not.toBe("");
          expect(text).not.toMatch(/[\n\r]/);
          expect(templateRow).toBeLessThan(template.length);
          for (const { start, length } of figures) {
            expect(length).toBeGreaterThan(0);
            expect(start).toBeGreaterThanOrEqual(0);
            expect(start + length).toBeLessThanOrEqual(text.length);
          }
        }
        for (const { cell } of issues) {
          expect(cell).not.toBeNull();
        }
      }),
      { numRuns: 300 },
    );
  });
});
