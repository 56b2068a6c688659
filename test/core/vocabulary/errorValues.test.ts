import { errorValue } from "#core/check/cells/error-value";
import { clauseBroken } from "#core/check/narrative/checks/clause-broken";
import { finalCheck } from "#core/check/finalCheck";
import { addressText } from "#core/model/address";
import type { Issue } from "#core/model/issue";
import { issueAt } from "#core/model/issueAt";
import { hasWords } from "#core/report/values/show";
import { errorValuePattern, errorValues, isErrorValue } from "#core/vocabulary/errorValues";
import { errorNames } from "#host/vocabulary/cellValue";
import { readFileSync } from "node:fs";
import { snapshot } from "#support/grids";
import { renderRow } from "#support/renderRow";
import { reportSource } from "#support/reportSource";
import { findIssues, findNarrativeIssues } from "#support/findIssues";

const told = (issues: readonly Issue[]): string[] =>
  issues.map(({ check: { id }, cell }) => `${id} ${cell ? addressText(cell) : ""}`).sort();

/** What Office.js says a cell with an error gives, whatever its kind. */
const documented = [
  ...readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8").matchAll(
    /basicValue\?: "(#[A-Z0-9/_]+[!?]?)"/g,
  ),
].map(([, error]) => error);

describe("Excel's error values", () => {
  it("are those that Office.js names, and the one that it mentions for what a version of Excel does not know", () => {
    expect(new Set(errorValues)).toEqual(new Set([...documented, "#UNKNOWN!"]));
    expect(new Set(errorValues).size).toBe(errorValues.length);
  });

  it("are known to the local host, which has a list of its own", () => {
    expect(new Set(errorNames)).toEqual(new Set(errorValues));
  });

  it.each(errorValues)("%s is one, alone and within a text", (error) => {
    expect(isErrorValue(error)).toBe(true);
    expect(new RegExp(errorValuePattern).exec(`执行率为${error}。`)?.[0]).toBe(error);
  });

  it.each(["", "#", "#1", "####", "#div/0!", "#DIV/0", "#N/A ", "N/A", 0, true])("%p is none", (content) => {
    expect(isErrorValue(content)).toBe(false);
  });
});

const places: readonly (readonly [what: string, table: "预算" | "指标" | "信息", row: number, column: number])[] = [
  ["an amount", "预算", 1, 3],
  ["points of the budget", "预算", 1, 4],
  ["a rate of the budget", "预算", 1, 5],
  ["a target", "指标", 1, 3],
  ["an actual value", "指标", 1, 4],
  ["points", "指标", 1, 5],
  ["a score", "指标", 1, 6],
  ["a reason", "指标", 1, 7],
  ["an item of 基本信息", "信息", 3, 1],
];

describe("an error value in a table", () => {
  it.each(places)("is told as one where %s belongs, whichever it is", (_, table, row, column) => {
    const asDivision = told(findIssues([[table, row, column, "#DIV/0!"]]));

    expect(asDivision).toContain(`error-value ${addressText({ sheet: table, row, column })}`);
    for (const error of errorValues.filter((each) => each !== "#BUSY!" && each !== "#GETTING_DATA")) {
      expect([error, told(findIssues([[table, row, column, error]]))]).toEqual([error, asDivision]);
    }
  });

  it.each(["#BUSY!", "#GETTING_DATA"])(
    "is told as a formula without a result where Excel has not finished: %s",
    (error) => {
      expect(told(findIssues([["指标", 1, 4, error]]))).toContain("formula-not-calculated 指标!E2");
      expect(told(findIssues([["指标", 1, 4, error]]))).not.toContain("error-value 指标!E2");
    },
  );
});

const block = { sheet: "说明", visibility: "Visible", row: 0, column: 0, rowCount: 1, columnCount: 2 } as const;

describe("an error value elsewhere", () => {
  it.each(errorValues)("%s stops the final check on any worksheet", (error) => {
    const answers = finalCheck(
      { issues: [], conflicts: [], changes: [] },
      {
        snapshot: snapshot({}),
        sheets: [{ ...block, values: [["", error]], formulas: [["", ""]] }],
        names: [],
      },
    );

    expect(answers.find(({ question }) => question === "no-error-cell")?.objections).toEqual([
      { kind: "found", cell: { sheet: "说明", row: 0, column: 1 }, text: error },
    ]);
  });

  it.each(errorValues)("%s is no words for a report, and a broken clause in one", (error) => {
    expect(hasWords(error)).toBe(false);
    expect(
      findNarrativeIssues(["2022年度自评报告", `全年执行率${error}，有待提高。`]).map(({ check }) => check),
    ).toContain(clauseBroken);
  });

  it.each(errorValues)("%s goes into no report that tells what was found", (error) => {
    const issues = [issueAt(errorValue, { sheet: "指标", row: 1, column: 4 }, { value: error })];

    expect(renderRow(reportSource({ template: [], issues }), "{{ 校验问题 | 枚举 }}").text).toBe("单元格是错误值。");
  });

  it.each(["#1", "#DIV", "3#楼", "见#A表"])("%s is words like others", (words) => {
    expect(hasWords(words)).toBe(true);
  });
});
