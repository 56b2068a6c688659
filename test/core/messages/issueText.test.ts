import { profiles } from "#core/calculate/profiles";
import { weighableChecks } from "#core/check/catalogue";
import { notANumber } from "#core/check/cells/not-a-number";
import { enUS } from "#core/messages/enUS/enUS";
import { issueParts, issueText } from "#core/messages/issueText";
import { zhCN } from "#core/messages/zhCN/zhCN";
import type { Issue } from "#core/model/issue";
import { issueAt } from "#core/model/issueAt";
import { nothingWritten } from "#core/model/ownership";
import { parseSettings } from "#core/parse/parseSettings";
import { parseTables } from "#core/form/parseTables";
import { renderReport } from "#core/report/renderReport";
import { checkCases } from "#support/checkCases";
import { findIssues, findNarrativeIssues } from "#support/findIssues";
import { grid, snapshot } from "#support/grids";
import { narrativeCases } from "#support/narrativeCases";
import { outsideQuotes } from "#support/outsideQuotes";
import { reportSource } from "#support/reportSource";

const han = /[\p{Script=Han}「」，。；：！？（）、]/u;

describe("what is found, in English", () => {
  const inEnglish = (issues: readonly Issue[]): void => {
    expect(issues.length).toBeGreaterThan(0);
    for (const issue of issues) {
      const text = issueText(issue, enUS);
      expect(outsideQuotes(text)).not.toMatch(han);
      expect(text).not.toMatch(/\[object|undefined| {2}/);
    }
  };

  it.each(checkCases.map(([title, mistakes]) => ({ title, mistakes })))(
    "tells of $title with Chinese in quotation marks only",
    ({ mistakes }) => inEnglish(findIssues(mistakes)),
  );

  it.each(narrativeCases.map(([title, lines, , mistakes = []]) => ({ title, lines, mistakes })))(
    "tells of a report with $title, Chinese in quotation marks only",
    ({ lines, mistakes }) => inEnglish(findNarrativeIssues(lines, mistakes)),
  );

  it("tells of tables that are missing or cannot be read", () => {
    const unreadable = {
      budget: grid([
        ["甲", "乙"],
        ["1", "2"],
      ]),
      indicators: grid([
        ["三级指标", "年度指标值"],
        ["a", "b"],
      ]),
      basicInformation: grid([["年度", "二二"]]),
    };
    inEnglish([
      ...parseTables(snapshot({}).ranges, nothingWritten).issues,
      ...parseTables(snapshot(unreadable).ranges, nothingWritten).issues,
    ]);
  });

  it("tells of settings", () => {
    const items = [
      "评分口径",
      "总分",
      "等级分数线",
      "执行率下限",
      "反向指标公式",
      "总分封顶",
      "小数位数",
      "金额单位",
      "报告提纲",
      "没有分值",
      "指标没有分值",
      "不知所云哈",
    ];
    const { scoring } = snapshot({ scoring: grid([["项目", "内容"], ...items.map((item) => [item, "甲乙"])]) }).ranges;
    inEnglish(parseSettings(scoring, { profiles, checks: weighableChecks }).issues);
  });

  it.each([
    "执行率{{ 预算.执行率",
    "{% if 年度 %}甲",
    "甲{% endfor %}",
    "甲{% else %}乙",
    "{% for 项 全部指标 %}甲{% endfor %}",
    "{% 如果 年度 %}甲",
    '{{ 指标["专利授权量" }}',
    "{{ 预算.执行律 }}",
    "{{ 预算.执行率 | 完全没有的格式名 }}",
    "{% for 甲 in (1..9999999) %}乙{% endfor %}",
  ])("tells of the template %s", (row) => inEnglish(renderReport(reportSource({ template: [row] })).issues));

  it("puts quotation marks within the user's words into single ones", () => {
    expect(issueText(issueAt(notANumber, null, { column: "分值", text: "约“十”分" }), enUS)).toContain(
      "is “约‘十’分”.",
    );
  });

  it("says what the person said about it", () => {
    const [issue] = findIssues([
      ["指标", 1, 6, 28],
      ["指标", 0, 9, "校验说明"],
      ["指标", 1, 9, "上级核定"],
    ]).filter(({ check: { id } }) => id === "score-differs");
    expect(issue && issueText(issue, enUS)).toBe(
      "“专利授权量” has a score of 28; by the scoring rules it should be 30. Explained: “上级核定”.",
    );
  });
});

describe("the parts of an issue", () => {
  const issue = issueAt(notANumber, null, { column: "分值", text: "十。左右" });

  it("are what was found and what to do, cut at the message's own end of a sentence", () => {
    expect(issueParts(issue, zhCN)).toEqual({ found: "「分值」应为数字，现为「十。左右」。", advice: "请改为数字。" });
    expect(issueParts(issue, enUS)).toEqual({
      found: "“分值” should be a number and is “十。左右”.",
      advice: " Enter a number.",
    });
  });
});
