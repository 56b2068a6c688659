import { growth } from "#support/counting/growth";
import { countedWork } from "#support/counting/countedWork";
import { layoutReport } from "#core/report/layout/layoutReport";
import { renderReport } from "#core/report/renderReport";
import { reportSource, type ReportParts } from "#support/reportSource";

type Template = ReportParts["template"];

const times = <Row>(size: number, row: (index: number) => Row): Row[] =>
  Array.from({ length: size }, (_, index) => row(index));

describe("the work of a template that came by mail grows as the template and its loops do", () => {
  const indicators = times(30, (index) => ({
    name: `授权量的名字很长很长很长很长${"甲".repeat(index % 40)}${index}`,
    target: "≥1",
    actual: "2",
  }));

  it.each<[string, number, (size: number) => string]>([
    [
      "numbers squared again and again",
      20,
      (size) => `{% assign 甲 = 99999 %}${"{% assign 甲 = 甲 | times: 甲 %}".repeat(size)}{{ 甲 }}，后`,
    ],
    ["numbers of many digits", 100, (size) => `{{ "${"9".repeat(size)}" | times: "${"9".repeat(size)}" }}，后`],
    [
      "unknown names in a loop",
      20,
      (size) =>
        `{% for i in (1..${size}) %}{% assign 名 = "授权量的名字很长很长很长很长" | append: i %}{% if 指标[名] %}甲{% endif %}{% endfor %}后`,
    ],
    ["unknown fields in a list", 100, (size) => `{{ (1..${size}) | 取: "没有" | size }}后`],
    [
      "introductions of lost clauses in a loop",
      30,
      (size) => `{% for i in (1..${size}) %}其中，{{ 绩效目标 }}，{% endfor %}。后`,
    ],
    ["headings in a loop", 30, (size) => `{% for i in (1..${size}) %}\n{{ i }}、{{ 绩效目标 }}{% endfor %}\n后`],
    [
      "a list printed again and again",
      20,
      (size) => `{% for i in (1..${size}) %}{{ 全部指标 | 前: 1 | 枚举 }}{% endfor %}后`,
    ],
    ["asterisks", 60, (size) => `${"**".repeat(3 * size)}${"** ".repeat(size)}后`],
    ["markers around outputs", 40, (size) => `${"**{{1}}".repeat(size)}后`],
    ["marks", 60, (size) => `${"，。".repeat(size)}后`],
  ])("to its end: %s", (_, size, row) => {
    const ends: (string | undefined)[] = [];
    const grown = growth((each) => {
      const { paragraphs } = renderReport(reportSource({ template: [["一级标题", "一、甲"], row(each)], indicators }));
      ends.push(paragraphs.at(-1)?.text.slice(-1));
    }, size);

    expect(grown).toBeLessThan(3);
    expect(ends).toEqual(["后", "后", "后", "后"]);
  });

  it.each<[string, number, (size: number) => string]>([
    ["openings", 40, (size) => "{{".repeat(size)],
    ["spaces before a tag", 60, (size) => `甲${" ".repeat(size)}{% if 年度 %}乙{% endif %}`],
    ["commas", 60, (size) => "，".repeat(size)],
    ["brackets", 40, (size) => `${"（".repeat(2 * size)}{{ 绩效目标 }}${"“）".repeat(size)}`],
    ["outputs", 40, (size) => "{{1}}".repeat(size)],
  ])("in a cell full of %s", (_, size, row) => {
    expect(growth((each) => renderReport(reportSource({ template: times(4, () => row(each)) })), size)).toBeLessThan(3);
  });

  it.each<[string, number, (size: number) => Template]>([
    ["blocks that are never closed", 20, (size) => times(size, () => "{% if 年度 %}甲")],
    ["blocks that were never opened", 20, (size) => times(size, () => "{% endif %}甲")],
    ["blocks that hang together", 20, (size) => times(size, () => "{% endif %}甲{% if 年度 %}")],
    ["mistakes", 20, (size) => times(size, (index) => `{{ 甲 | }}{{ 预算.没有${index} }}{{ 年度 | 没有${index} }}`)],
    [
      "headings without text",
      20,
      (size) => times(size, (index) => (index % 2 ? "{{ 绩效目标 }}" : (["一级标题", `一、甲${index}`] as const))),
    ],
    ["plain words", 20, (size) => times(size, () => "甲乙丙。")],
    [
      "a long block around a loop",
      20,
      (size) => [
        "{% if 年度 %}",
        ...times(size, () => "甲".repeat(100)),
        `{% for i in (1..${size}) %}`,
        "{% if 甲 %}乙{% endif %}",
        "{% endfor %}",
        "{% endif %}",
      ],
    ],
  ])("with many rows of %s", (_, size, template) => {
    const grown = growth((each) => {
      const { paragraphs } = renderReport(reportSource({ template: template(each) }));
      layoutReport(paragraphs, null);
    }, size);

    expect(grown).toBeLessThan(3);
  });
});

it("work ends after some tries, however many rows fail one after another", () => {
  const failing = `{% for i in (1..60000) %}甲{% endfor %}${'{{ "甲" | slice: "x", 年度 | truncate }}'.repeat(2)}`;
  const work = (rows: number): number =>
    countedWork(() => renderReport(reportSource({ template: times(rows, () => failing) })));

  expect(work(60)).toBeLessThan(1.2 * work(15));
});
