import fc from "fast-check";
import { layoutReport } from "#core/report/layout/layoutReport";
import { renderReport } from "#core/report/renderReport";
import type { Paragraph } from "#core/model/report";
import { reportSource, type ReportParts } from "#support/reportSource";

type Data = Omit<ReportParts, "template">;

const paragraphs = (template: ReportParts["template"], data: Data = {}): readonly Paragraph[] =>
  renderReport(reportSource({ ...data, template })).paragraphs;

/** The report with its bold words in 【】. */
function marked(template: ReportParts["template"], data: Data = {}): string {
  return paragraphs(template, data)
    .map(({ text, emphases }) =>
      emphases.reduceRight(
        (rest, { start, length }) =>
          `${rest.slice(0, start)}【${rest.slice(start, start + length)}】${rest.slice(start + length)}`,
        text,
      ),
    )
    .join("\n");
}

describe("words between two **", () => {
  it.each([
    ["**总体情况。**全年执行较好。", "【总体情况。】全年执行较好。"],
    ["得分**{{ 预算.得分 }}分**，较好。", "得分【9.71分】，较好。"],
    ["**{{ 年度 }}年**与**{{ 单位名称 }}**", "【2022年】与【某市知识产权局】"],
    ["**甲****乙**", "【甲乙】"],
    [
      "{% for 项 in 全部指标 %}**{{ 项.名称 }}**{{ 项.完成值 }}；{% endfor %}。",
      "【专利授权量】24242件；【商标申请量】23347件。",
    ],
    ["**{% if 年度 %}有年度{% endif %}**。", "【有年度】。"],
    ["  **甲** ", "【甲】"],
    ["甲** **乙", "甲 乙"],
    ["**甲，乙，**。", "【甲，乙】。"],
    ["{% capture 句 %}执行**{{ 预算.执行率 }}**{% endcapture %}{{ 句 }}。", "执行【97.10%】。"],
  ])("are bold, and the marker is gone: %s", (template, report) => {
    expect(marked([template])).toBe(report);
  });

  it.each([
    ["**执行率{{ 绩效目标 }}**，甲**乙**。", "甲【乙】。"],
    ["**执行率{{ 绩效目标 }}，预算**1元。", "【预算】1元。"],
    ["**预算1元，执行率{{ 绩效目标 }}**，结转2元。", "【预算1元，】结转2元。"],
    ["甲**（乙{{ 绩效目标 }}，丙）**，丁{{ 绩效目标 }}。", "甲【（丙）】。"],
    ["**甲，乙**，丙{{ 绩效目标 }}。", "【甲，乙】。"],
    ["**{{ 绩效目标 }}**。", ""],
  ])("take no marker into what is left of a dropped clause: %s", (template, report) => {
    expect(marked([template])).toBe(report);
  });

  it.each([
    ["完成**个项目。", "完成**个项目。"],
    ["**甲**乙**丙。", "【甲】乙**丙。"],
    ["甲****乙", "甲****乙"],
    ["甲***乙***丙*丁*", "甲***乙***丙*丁*"],
    ["5**", "5**"],
  ])("that are no pair stay as written: %s", (template, report) => {
    expect(marked([template])).toBe(report);
  });

  it("are looked for within one line of one row", () => {
    expect(marked(["**甲\n乙**", "丙**"])).toBe("**甲\n乙**\n丙**");
  });

  it("are not those of the user's data", () => {
    const basic = { 部门职能: "甲**乙**丙**" };

    expect(marked(["职能：{{ 部门职能 }}，**完**。"], { basic })).toBe("职能：甲**乙**丙**，【完】。");
    expect(marked(["**{{ 部门职能 }}**。"], { basic })).toBe("【甲**乙**丙**】。");
  });

  it("go on over the lines of a value", () => {
    expect(marked(["**{{ 部门职能 }}**完"], { basic: { 部门职能: "甲。\n乙。" } })).toBe("【甲。】\n【乙。】完");
  });

  it("move with the number of a heading that counts one less", () => {
    const template: ReportParts["template"] = [
      ["一级标题", "一、概况"],
      "{{ 绩效目标 }}",
      ["一级标题", "**二、成效**与**问题**"],
      "文。",
    ];

    expect(marked(template)).toBe("【一、成效】与【问题】\n文。");
  });

  it("keep the figures where they are", () => {
    const [{ text, figures } = { text: "", figures: [] }] = paragraphs(["**执行率**为**{{ 预算.执行率 }}**。"]);

    expect(figures.map(({ start, length }) => text.slice(start, start + length))).toEqual(["97.10%"]);
  });

  it("stay within the rows of a paragraph that takes several, none lost", () => {
    const long = "一二三四五六七八九十".repeat(100);
    const { rows } = layoutReport(paragraphs([`甲**${long}**乙`]), null);
    const bold = rows.map(({ text, emphases }) =>
      emphases.map(({ start, length }) => text.slice(start, start + length)).join(""),
    );

    expect(rows.length).toBeGreaterThan(1);
    expect(bold.join("")).toBe(long);
    for (const { text, emphases } of rows) {
      for (const { start, length } of emphases) {
        expect(start + length).toBeLessThanOrEqual(text.length);
      }
    }
  });

  it("lie within their paragraph and hold no marker, whatever the template", () => {
    const snippet = fc.constantFrom(
      "**",
      "*",
      "甲",
      "，",
      "。",
      "（",
      "）",
      "“",
      "”",
      " ",
      "\n",
      "{{ 绩效目标 }}",
      "{{ 预算.执行率 }}",
      "{{ 部门职能 }}",
      "{% if 年度 %}**{% endif %}",
    );
    const row = fc.array(snippet, { maxLength: 14 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), (template) => {
        for (const { text, emphases } of paragraphs(template, { basic: { 部门职能: "乙*丙" } })) {
          let end = -1;
          for (const { start, length } of emphases) {
            expect(length).toBeGreaterThan(0);
            expect(start).toBeGreaterThan(end);
            end = start + length;
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
