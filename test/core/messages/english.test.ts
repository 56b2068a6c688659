import { profiles } from "#core/calculate/profiles";
import { weighableChecks } from "#core/check/catalogue";
import { notANumber } from "#core/check/cells/not-a-number";
import { nameBroken } from "#core/check/form/name-broken";
import { changeTextEnUS } from "#core/messages/changeTextEnUS";
import { faultsEnUS } from "#core/messages/faultsEnUS";
import { faultsZhCN } from "#core/messages/faultsZhCN";
import { faultTextEnUS } from "#core/messages/faultTextEnUS";
import { finalCheckEnUS } from "#core/messages/finalCheckEnUS";
import { issueTextEnUS } from "#core/messages/issueTextEnUS";
import { phrasesEnUS } from "#core/messages/phrasesEnUS";
import { phrasesZhCN } from "#core/messages/phrasesZhCN";
import type { InputChange } from "#core/model/inputs";
import type { Issue } from "#core/model/issue";
import { issueAt } from "#core/model/issueAt";
import { nothingWritten } from "#core/model/ownership";
import { parseSettings } from "#core/parse/parseSettings";
import { parseTables } from "#core/parse/parseTables";
import { renderReport } from "#core/report/renderReport";
import { checkCases } from "#support/checkCases";
import { findIssues, findNarrativeIssues } from "#support/findIssues";
import { grid, snapshot } from "#support/grids";
import { narrativeCases } from "#support/narrativeCases";
import { outsideQuotes } from "#support/outsideQuotes";
import { reportSource } from "#support/reportSource";

const han = /[\p{Script=Han}「」，。；：！？（）、]/u;

const holes = (message: string): string[] => [...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "");

const pairs = (
  chinese: Readonly<Record<string, string>>,
  english: Readonly<Record<string, string>>,
): [string, string, string][] => Object.entries(chinese).map(([id, message]) => [id, message, english[id] ?? ""]);

describe("every sentence of the product in English", () => {
  it.each([...pairs(faultsZhCN, faultsEnUS), ...pairs(phrasesZhCN, phrasesEnUS)])(
    "%s tells all that the Chinese tells",
    (_, chinese, english) => {
      expect([...new Set(holes(english))].sort()).toEqual([...new Set(holes(chinese))].sort());
    },
  );

  it.each([...Object.entries(faultsEnUS), ...Object.entries(phrasesEnUS)])(
    "%s has Chinese in quotation marks only",
    (_, message) => {
      expect(outsideQuotes(message)).not.toMatch(han);
    },
  );

  it.each(Object.entries(faultsEnUS))("%s is a whole sentence, and the next begins behind a space", (_, message) => {
    expect(message).toMatch(/^[“\w{].*[.”]$/s);
    expect(message).not.toMatch(/[a-z”}]\.[A-Z“]| {2}/);
  });

  it.each(Object.entries(finalCheckEnUS))("the question %s is in English", (_, { title, advice }) => {
    expect(outsideQuotes(`${title} ${advice}`)).not.toMatch(han);
  });
});

describe("what is found, in English", () => {
  const inEnglish = (issues: readonly Issue[]): void => {
    expect(issues.length).toBeGreaterThan(0);
    for (const issue of issues) {
      const text = issueTextEnUS(issue);
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
    expect(issueTextEnUS(issueAt(notANumber, null, { column: "分值", text: "约“十”分" }))).toContain("is “约‘十’分”.");
  });

  it("says what the person said about it", () => {
    const [issue] = findIssues([
      ["指标", 1, 6, 28],
      ["指标", 0, 9, "校验说明"],
      ["指标", 1, 9, "上级核定"],
    ]).filter(({ check: { id } }) => id === "score-differs");
    expect(issue && issueTextEnUS(issue)).toBe(
      "“专利授权量” has a score of 28; by the scoring rules it should be 30. Explained: “上级核定”.",
    );
  });
});

describe("a fault in English", () => {
  it("tells what happened and where", () => {
    expect(faultTextEnUS({ code: "sheet-protected", values: { sheet: "自评表" } })).toMatch(
      /^The sheet “自评表” is protected; nothing was written\./,
    );
  });

  it("names several in quotation marks of their own", () => {
    expect(faultTextEnUS({ code: "structure-protected", values: { sheet: "预算表」「指标表" } })).toContain(
      "“预算表”, “指标表”",
    );
  });

  it("tells why there is no table", () => {
    const empty = issueAt(nameBroken, null, { name: "预算表", formula: "=#REF!" });
    const text = faultTextEnUS({ code: "no-tables", values: {}, issues: [empty] });
    expect(text).toContain("The name “预算表” is broken (“=#REF!”)");
    expect(outsideQuotes(text)).not.toMatch(han);
  });
});

const changes: readonly InputChange[] = [
  { kind: "cell", cell: { sheet: "自评表", row: 1, column: 1 }, before: "", after: "已完成" },
  { kind: "row-added", cell: { sheet: "自评表", row: 1, column: 1 }, text: "专利" },
  { kind: "row-removed", table: "budget", text: "" },
  { kind: "rows-moved", table: "indicators" },
  { kind: "columns-changed", table: "budget" },
  { kind: "table-gone", table: "basicInformation" },
];

describe("a change of the tables in English", () => {
  it.each(changes)("is told with Chinese in quotation marks only: $kind", (change) => {
    expect(outsideQuotes(changeTextEnUS(change))).not.toMatch(han);
  });
});
