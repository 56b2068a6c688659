import { weighableChecks } from "#core/check/catalogue";
import { issueText } from "#core/messages/issueText";
import { zhCN } from "#core/messages/zhCN/zhCN";
import type { Issue } from "#core/model/issue";
import { checkCases } from "#support/checkCases";
import { findIssues } from "#support/findIssues";
import { narrativeCases } from "#support/narrativeCases";
import { told } from "#support/told";

const places = (issues: readonly Issue[]): string[] => told(issues).map(({ id, cell }) => `${id} ${cell}`);

describe("the checks", () => {
  it("are silent on a correct workbook", () => {
    expect(findIssues()).toEqual([]);
  });

  it.each(checkCases)("find %s, and nothing else", (_, mistakes, expected) => {
    expect(places(findIssues(mistakes))).toEqual(expected);
  });

  it("each have a workbook here that sets them off", () => {
    const fired = new Set(
      [...checkCases, ...narrativeCases].flatMap(([, , expected]) => expected.map((place) => place.split(" ")[0])),
    );

    expect(weighableChecks.map(({ id }) => id).filter((id) => !fired.has(id))).toEqual([]);
  });

  it.each(checkCases)("say in a whole sentence what to do about %s", (_, mistakes) => {
    for (const issue of findIssues(mistakes)) {
      expect(issueText(issue, zhCN)).toMatch(/。$/);
      expect(issueText(issue, zhCN)).not.toMatch(/[{}]|undefined|NaN/);
    }
  });
});
