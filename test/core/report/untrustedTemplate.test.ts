import fc from "fast-check";
import { renderReport } from "#core/report/renderReport";
import { reportSource } from "#support/reportSource";
import { issuesOf, textOf } from "./rendering";

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
    "{{ 全部指标 | map: \"__proto__\" }}",
    "{% for 项 in 全部指标 %}{{ forloop.constructor }}{{ forloop.__proto__ }}{% endfor %}",
    "{% assign __proto__ = 预算 %}{{ 甲.执行率 }}",
  ])("reads no property of JavaScript: %s", (template) => {
    expect(textOf([template])).toBe("");
    expect(issuesOf([template]).some(({ id }) => id === "template-unknown-name")).toBe(true);
    expect(Object.prototype).not.toHaveProperty("polluted");
  });

  it("has no access to files, the clock or chance", () => {
    const template = ['{% layout "a" %}', '{{ "now" | date: "%Y" }}', "{{ 全部指标 | sample }}", '{{ 全部指标 | where_exp: "x", "x" }}'];

    expect(textOf(template)).toBe("");
    expect(issuesOf(template).filter(({ id }) => id !== "clause-dropped")).toHaveLength(4);
  });

  const doubling = "{% assign 甲 = \"0123456789\" %}{% for i in (1..100) %}{% assign 甲 = 甲 | append: 甲 %}{% endfor %}{{ 甲 }}";
  const nested = "{% for a in (1..1000) %}{% for b in (1..1000) %}{% for c in (1..1000) %}{% endfor %}{% endfor %}{% endfor %}";
  it.each([
    ["a range without end", "{% for i in (1..999999999) %}甲{% endfor %}"],
    ["a range beyond all numbers", "{% for i in (1..9e99) %}甲{% endfor %}{% for i in (1..99999999999999999999) %}{% endfor %}"],
    ["loops within loops", nested],
    ["a text that doubles", doubling],
    ["a chain of replacements", `{% assign 甲 = "aaaaaaaaaa" %}${'{% assign 甲 = 甲 | replace: "a", "aaaaaaaaaa" %}'.repeat(12)}{{ 甲 }}`],
    ["a capture that doubles", `{% assign 甲 = "0123456789" %}{% for i in (1..60) %}{% capture 甲 %}{{ 甲 }}{{ 甲 }}{% endcapture %}{% endfor %}`],
    ["blocks too deep", `${"{% if 年度 %}".repeat(5000)}甲${"{% endif %}".repeat(5000)}`],
    ["brackets too deep", `{{ ${"预算[".repeat(5000)}1${"]".repeat(5000)} }}`],
  ])("is stopped within two seconds: %s", (_, row) => {
    const start = performance.now();
    const { paragraphs, issues } = renderReport(reportSource({ template: ["前文。", row, "后文。"] }));

    expect(performance.now() - start).toBeLessThan(2000);
    expect(paragraphs.map(({ text }) => text)).toEqual(["前文。", "后文。"]);
    expect(issues.map(({ id, cell }) => [id, cell?.row])).toContainEqual(["template-limit", 2]);
  });

  it.each([
    ["openings", "{{".repeat(16_000)],
    ["spaces before a tag", `甲${" ".repeat(30_000)}{% if 年度 %}乙{% endif %}`],
    ["commas", "，".repeat(30_000)],
    ["brackets", `${"（".repeat(15_000)}{{ 绩效目标 }}${"“）".repeat(8_000)}`],
    ["outputs", "{{1}}".repeat(6_000)],
  ])("does not grow slow on a cell full of %s", (_, row) => {
    const start = performance.now();
    renderReport(reportSource({ template: [row, row, row, row] }));

    expect(performance.now() - start).toBeLessThan(2000);
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

  it("comes out with every figure inside its paragraph, whatever the data and the template", () => {
    const snippet = fc.constantFrom(
      ...["{{ 部门职能 }}", "{{ 绩效目标 }}", "{{ 预算.执行率 }}", "{{ 指标[\"专利授权量\"].完成值 }}", "，", "。", "；", "（", "）", "“", "”", "其中，", "甲"],
      ...["\n", "{% for 项 in 全部指标 %}{{ 项.名称 }}、{% endfor %}", "{% if 年度 %}乙{% endif %}", "{{", "}}", "{% endif %}", "\uE000"],
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
        for (const { cell } of issues) expect(cell).not.toBeNull();
      }),
      { numRuns: 300 },
    );
  });
});
