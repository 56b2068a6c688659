import { catalogue } from "#core/check/catalogue";
import { withAccepted } from "#core/check/withAccepted";
import { issueText } from "#core/messages/issueText";
import { zhCN } from "#core/messages/zhCN/zhCN";
import type { Tables } from "#core/model/assessment";
import type { CellAddress } from "#core/model/grid";
import type { Issue, NamedCheck } from "#core/model/issue";
import { issueAt } from "#core/model/issueAt";
import type { Mistake } from "#support/checkCases";
import { findIssues } from "#support/findIssues";
import { budgetCells, budgetLine, budgetTable, indicator, indicatorTable, tablesOf } from "#support/modelTables";

/** A correct workbook with a column 校验说明 in both tables, and mistakes. */
const found = (mistakes: readonly Mistake[]): string[] =>
  findIssues([["预算", 0, 8, "校验说明"], ["指标", 0, 9, "校验说明"], ...mistakes]).map(
    ({ check: { id }, severity }) => `${severity} ${id}`,
  );

describe("a text under 校验说明", () => {
  it.each<[string, Mistake[], Mistake, string]>([
    ["an error of the budget", [["预算", 1, 5, "97.08%"]], ["预算", 1, 8, "按财政口径计算"], "rate-differs"],
    [
      "an error about the total",
      [
        ["预算", 1, 3, 850],
        ["预算", 2, 3, 760],
        ["预算", 5, 3, 450],
      ],
      ["预算", 1, 8, "项目跨年实施"],
      "low-execution",
    ],
    ["an error of an indicator", [["指标", 3, 6, 31]], ["指标", 3, 9, "含加分"], "score-above-points"],
    ["a warning of an indicator", [["指标", 1, 6, 28]], ["指标", 1, 9, "专家评分"], "score-differs"],
    ["an error of the row 总分", [["指标", 5, 6, 98]], ["指标", 5, 9, "按办法封顶"], "total-score-differs"],
  ])("makes a note of %s", (_, mistakes, explanation, id) => {
    expect(found(mistakes)).not.toContain(`note ${id}`);
    expect(found([...mistakes, explanation])).toEqual([`note ${id}`]);
  });

  it("is said in place of the advice", () => {
    const [issue] = findIssues([
      ["指标", 0, 9, "校验说明"],
      ["指标", 1, 6, 28],
      ["指标", 1, 9, "专家评分。"],
    ]);

    expect(issue && issueText(issue, zhCN)).toBe("「专利授权量」得分 28，按评分办法应为 30。已说明：专家评分。");
  });

  it.each<[string, Mistake[], string]>([
    [
      "data that are missing",
      [
        ["指标", 1, 4, ""],
        ["指标", 1, 6, 30],
        ["指标", 1, 9, "尚未统计"],
      ],
      "error missing-actual",
    ],
    [
      "values that cannot be read",
      [
        ["预算", 3, 3, "约九十"],
        ["预算", 3, 8, "见附件"],
      ],
      "error not-a-number",
    ],
    [
      "units that cannot be compared",
      [
        ["指标", 1, 4, "24242家"],
        ["指标", 1, 9, "口径变化"],
      ],
      "error different-units",
    ],
    [
      "points that do not add up",
      [
        ["指标", 1, 5, 35],
        ["指标", 5, 9, "另有加分"],
      ],
      "error points-not-100",
    ],
    [
      "another row",
      [
        ["指标", 1, 6, 28],
        ["指标", 2, 9, "专家评分"],
      ],
      "warning score-differs",
    ],
    [
      "a row where it says nothing",
      [
        ["指标", 1, 6, 28],
        ["指标", 1, 9, "—"],
      ],
      "warning score-differs",
    ],
  ])("changes nothing about %s", (_, mistakes, expected) => {
    expect(found(mistakes)).toContain(expected);
  });

  it("is no reason for a deviation: 说明 and 备注 are", () => {
    const missed: Mistake[] = [
      ["指标", 1, 4, "20000件"],
      ["指标", 1, 8, "加强辅导"],
    ];

    expect(findIssues([["指标", 0, 7, "说明"], ["指标", 1, 7, "市场变化"], ...missed])).toEqual([]);
    expect(found([...missed, ["指标", 1, 9, "市场变化"]])).toEqual(["note below-target-without-reason"]);
  });
});

describe("what stands under 校验说明 of a row", () => {
  const row = (sheet: string, at: number): CellAddress => ({ sheet, row: at, column: 3 });
  const tables: Tables = tablesOf({
    budget: budgetTable([
      budgetLine({ cells: budgetCells(1), accepted: "按财政口径计算" }),
      budgetLine({ cells: budgetCells(2) }),
    ]),
    indicators: indicatorTable([indicator({ accepted: "专家评分" })], {
      totalRow: {
        points: null,
        enteredScore: null,
        accepted: "按办法封顶",
        cells: { name: { sheet: "指标", row: 5, column: 0 } },
      },
    }),
  });
  const explainable: NamedCheck = { ...catalogue[0], id: "explainable", severity: "error", isExplainable: true };
  const accepted = (issue: Issue): Issue | undefined => withAccepted([issue], tables)[0];

  it.each<[string, CellAddress, string]>([
    ["a row of the budget", row("预算", 1), "按财政口径计算"],
    ["an indicator", row("指标", 1), "专家评分"],
    ["the row 总分", row("指标", 5), "按办法封顶"],
  ])("makes a note of whatever is found in %s, and is kept with it", (_, cell, words) => {
    const issue = issueAt(explainable, cell, { name: "年度资金总额" });

    expect(accepted(issue)).toEqual({ ...issue, severity: "note", accepted: words });
  });

  it.each<[string, CellAddress | null]>([
    ["a row that says nothing", row("预算", 2)],
    ["a row below it", row("指标", 2)],
    ["the row of that number on another sheet", row("信息", 1)],
    ["the workbook as a whole", null],
  ])("changes nothing that is found in %s", (_, cell) => {
    const issue = issueAt(explainable, cell);

    expect(accepted(issue)).toBe(issue);
  });

  it.each(catalogue)("explains $id away only where that judges a row of which a person may know better", (check) => {
    const { isExplainable }: NamedCheck = check;

    for (const severity of ["error", "warning"] as const) {
      const issue: Issue = { ...issueAt(check, row("指标", 1)), severity };

      expect(accepted(issue)?.severity).toBe(isExplainable === true ? "note" : severity);
    }
  });

  it("changes nothing in a workbook without tables", () => {
    const issue = issueAt(explainable, row("指标", 1));

    expect(withAccepted([issue], tablesOf())).toEqual([issue]);
  });
});
