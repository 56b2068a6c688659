import { issueText } from "#core/messages/issueText";
import { zhCN } from "#core/messages/zhCN/zhCN";
import type { Issue } from "#core/model/issue";
import { findNarrativeIssues } from "#support/findIssues";
import { narrativeCases } from "#support/narrativeCases";

const places = (issues: readonly Issue[]): string[] =>
  issues.map(({ check: { id }, cell }) => `${id} ${(cell?.row ?? -1) + 1}`).sort();

const cases = narrativeCases.map(([title, lines, expected, mistakes = []]) => ({ title, lines, expected, mistakes }));

describe("the audit of the report", () => {
  it.each(cases)("finds $title, and nothing else", ({ lines, expected, mistakes }) => {
    expect(places(findNarrativeIssues(lines, mistakes))).toEqual([...expected].sort());
  });

  it.each(cases)("says in a whole sentence what to do about $title", ({ lines, mistakes }) => {
    for (const issue of findNarrativeIssues(lines, mistakes)) {
      expect(issueText(issue, zhCN)).toMatch(/。$/);
      expect(
        issueText({ ...issue, values: Object.fromEntries(Object.keys(issue.values).map((key) => [key, "某"])) }, zhCN),
      ).not.toMatch(/[{}]|undefined|NaN/);
    }
  });
});
