import { placeholderLeft } from "#core/check/cells/placeholder-left";
import { tableFoundByHeader } from "#core/check/form/table-found-by-header";
import { missingActual } from "#core/check/indicators/missing-actual";
import { oneLine } from "#core/check/oneLine";
import { enUS } from "#core/messages/enUS/enUS";
import { issueText } from "#core/messages/issueText";
import { zhCN } from "#core/messages/zhCN/zhCN";
import { issueAt } from "#core/model/issueAt";
import { outsideQuotes } from "#support/outsideQuotes";

const cell = (row: number) => ({ sheet: "自评表", row, column: 3 });
const left = (row: number, found = "XX") => issueAt(placeholderLeft, cell(row), { found, places: "" });

describe("what is the same in several places", () => {
  it("is one line with the places", () => {
    const issues = oneLine([left(4), issueAt(missingActual, cell(5), { name: "授权量" }), left(8)]);

    expect(issues.map((issue) => issueText(issue, zhCN))).toEqual([
      "单元格里还留有占位符或填表提示「XX」（自评表!D5、自评表!D9）。请改为实际内容或删去。",
      "指标「授权量」没有实际完成值。请填写完成情况。",
    ]);
    expect(issues[0]).toMatchObject({ cell: cell(4), places: [cell(4), cell(8)] });
    expect(outsideQuotes(issueText(issues[0] ?? left(0), enUS))).not.toMatch(/\p{Script=Han}/u);
  });

  it("stays as it is where it is another thing, another weight, or explained", () => {
    const all = [left(4), left(5, "（100字以内）"), { ...left(6), severity: "note" as const }];

    expect(oneLine([...all, { ...left(7), accepted: "照原文" }])).toHaveLength(4);
    expect(oneLine(all)).toEqual(all);
  });

  it("is one line for the two tables of a form", () => {
    const found = (name: string, area: string, row: number) =>
      issueAt(tableFoundByHeader, cell(row), { name, area, others: "" });
    const [issue, ...rest] = oneLine([found("预算表", "自评表!A4:J8", 3), found("指标表", "自评表!A11:J30", 10)]);

    expect(rest).toEqual([]);
    expect(issue && issueText(issue, zhCN)).toContain("没有名称「预算表」「指标表」");
    expect(issue && issueText(issue, zhCN)).toContain("自评表!A4:J8、自评表!A11:J30");
    expect(issue && issueText(issue, enUS)).toContain("“预算表”, “指标表”");
  });
});
